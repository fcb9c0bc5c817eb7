import {descriptionKey, descriptionOf} from '../description.js';
import {keyOrTitlePosition} from '../finding-positions.js';
import {defineRule} from '../rule.js';

export const duplicateDescription = defineRule({
  description: 'descriptions that another article of the site has, too; not where one file alone is checked',
  why: 'A description that fits two pages tells a reader of neither what waits there, and search engines drop it.',
  severity: 'warning',
  options: {
    key: descriptionKey,
  },
  ofSite: true,
  check({article, site, path}, {key}) {
    const value = descriptionOf(article, key);
    if (!site || path === null || value === undefined) return [];
    const other = site.add(key, value, {path, language: article.language});
    if (other === undefined) return [];
    return [
      {
        message: `Unexpected ${key} of ${other}, expected one of its own`,
        position: keyOrTitlePosition(article, key),
      },
    ];
  },
});
