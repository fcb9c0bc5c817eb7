import {describe, expect, test} from 'vitest';
import {summarize} from '../../src/summarize.js';

const article = `# Trams

The city rebuilds its tram lines because buses no longer cope.

## Lines

The harbour line opens in May with eleven new stops. See below.

## Table

| a | b |
| - | - |

### Money

Each stop costs the city two million euros, which the state repays.
`;

describe('sectionPoints', () => {
  test('gives each section the best sentence of its own text', async () => {
    const {sections} = await summarize(article, {sections: true});
    expect(sections.map(({heading, point}) => [heading, point?.text ?? null, point?.line ?? null])).toEqual([
      [null, 'The city rebuilds its tram lines because buses no longer cope.', 3],
      ['Lines', 'The harbour line opens in May with eleven new stops.', 7],
      ['Table', null, null],
      ['Money', 'Each stop costs the city two million euros, which the state repays.', 16],
    ]);
  });

  test('is silent unless somebody asks', async () => {
    const {sections} = await summarize(article);
    expect(sections.every((section) => !('point' in section))).toBe(true);
  });
});
