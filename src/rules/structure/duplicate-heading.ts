import type {Position} from '../../types.js';
import {sectionPosition} from '../finding-positions.js';
import {defineRule} from '../rule.js';
import {isTab, tabsIn} from '../tabs.js';

/** Among siblings only: every release of a change log may have its "Fixed", and every tab its "Install". */
export const duplicateHeading = defineRule({
  description: 'headings that stand twice within the same part',
  why: 'In a table of contents a reader cannot tell them apart, and a link to the second leads to the first.',
  severity: 'warning', // owners publish some: one page in two hundred
  options: {},
  check({article}) {
    const {source, sections} = article;
    const first = new Map<string, Position>();
    let areInSeparateTabs: ReturnType<typeof tabsIn> | undefined;
    return sections.flatMap(({index, heading, parent}) => {
      const position = sectionPosition(article, index);
      if (heading === '' || isTab(source.slice(position.offset, position.endOffset))) return [];
      const key = `${parent} ${heading.normalize().toLowerCase()}`;
      const before = first.get(key);
      if (before !== undefined) areInSeparateTabs ??= tabsIn(source);
      if (before === undefined || areInSeparateTabs?.(before.endOffset, position.offset)) {
        first.set(key, position);
        return [];
      }
      const {line} = before;
      return [{message: `Unexpected second "${heading}" beside line ${line}, expected headings that differ`, position}];
    });
  },
});
