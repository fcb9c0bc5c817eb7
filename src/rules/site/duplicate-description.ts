import {valueAt} from '../../read/index.js';
import {keyOrTitlePosition} from '../finding-positions.js';
import {defineRule, descriptionKey} from '../rule.js';

export const duplicateDescription = defineRule({
  description: 'descriptions that another article of the site has, too; not where one file alone is checked',
  why: 'A description that fits two pages tells a reader of neither what waits there, and search engines drop it.',
  severity: 'warning',
  options: {
    key: descriptionKey,
  },
  check({article, site, path}, {key}) {
    const {frontMatter, language} = article;
    const value = valueAt(frontMatter, key);
    if (!site || path === null || typeof value !== 'string' || value.trim() === '') return [];
    const other = site.earlier(key, value, {path, language});
    if (other === undefined) return [];
    return [
      {
        message: `Unexpected ${key} of ${other}, expected one of its own`,
        position: keyOrTitlePosition(article, key),
      },
    ];
  },
});
