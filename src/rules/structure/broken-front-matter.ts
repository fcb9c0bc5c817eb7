import {createLocator, lineEndAfter, lineStarts} from '../../read/index.js';
import type {Position} from '../../types.js';
import {defineRule} from '../rule.js';

export const brokenFrontMatter = defineRule({
  description: 'front matter that cannot be read',
  why: 'A site generator stops at it, or shows its lines to readers.',
  severity: 'warning',
  options: {},
  check({article: {source, warnings}}) {
    return warnings
      .filter(({code}) => code === 'front-matter')
      .map(({line, message}) => ({
        message: `Unexpected ${message}, expected data`,
        position: positionOfLine(source, line),
      }));
  },
});

function positionOfLine(source: string, line: number): Position {
  const start = lineStarts(source)[line - 1] ?? source.length;
  return createLocator(source)(start, lineEndAfter(source, start));
}
