import {expect, test} from 'vitest';
import {headingOverlap} from '../../../../src/score/features/content/heading-overlap.js';
import {measure} from '../../article.js';

test('compares a sentence with its own heading only', async () => {
  expect(
    await measure(
      headingOverlap,
      '# Bread\n\n## Flour prices\n\nFlour prices doubled.\n\n## Harvest\n\nFlour prices fell.',
    ),
  ).toSatisfy(([own, other]: number[]) => own! > 0.5 && other === 0);
});

test('is 1 for the words of the heading, in whichever section', async () => {
  const sections = ['Nobody slept.', '## Oats\n\nOats.', '## Barley\n\nBarley.', '## Rye\n\nBarley.'];
  expect(await measure(headingOverlap, sections.join('\n\n'))).toEqual([0, 1, 1, 0]);
});
