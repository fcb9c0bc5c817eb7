import {isArticle} from '../../read/index.js';
import {titlePosition} from '../finding-positions.js';
import {defineRule} from '../rule.js';

/** Of titles that an author wrote; a file's name is none. */
export const duplicateTitle = defineRule({
  description: 'titles that another article of the site has, too; not where one file alone is checked',
  why: 'In search results, tabs and bookmarks nobody can tell the two pages apart, and each takes readers from the other.',
  severity: 'warning',
  options: {},
  ofSite: true,
  check({article, site, path}) {
    const {title, titleOrigin, language} = article;
    const isWritten = titleOrigin === 'front-matter' || titleOrigin === 'heading';
    if (!site || path === null || !isWritten || !isArticle(article)) return [];
    const other = site.add('title', title, {path, language});
    if (other === undefined) return [];
    return [{message: `Unexpected title of ${other}, expected one of its own`, position: titlePosition(article)}];
  },
});
