import {createLocator} from '../../read/index.js';
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
  let start = 0;
  const ends = /\r\n|\n|\r/g;
  for (let count = 1; count < line && ends.exec(source); count++) start = ends.lastIndex;
  ends.lastIndex = start;
  return createLocator(source)(start, ends.exec(source)?.index ?? source.length);
}
