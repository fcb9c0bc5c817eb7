import {sectionPlace} from '../places.js';
import {defineRule} from '../rule.js';

/** Among siblings only: every release of a change log may have its "Fixed". */
export const duplicateHeading = defineRule({
  description: 'headings that stand twice within the same part',
  why: 'In a table of contents a reader cannot tell them apart, and a link to the second leads to the first.',
  severity: 'error',
  options: {},
  check({article}) {
    const lines = new Map<string, number>();
    return article.sections.flatMap(({index, heading, parent}) => {
      const position = sectionPlace(article, index);
      const key = `${parent} ${heading.normalize().toLowerCase()}`;
      const line = lines.get(key);
      if (heading !== '' && line === undefined) lines.set(key, position.line);
      if (line === undefined) return [];
      return [{reason: `Unexpected second "${heading}" beside line ${line}, expected headings that differ`, position}];
    });
  },
});
