import type {Article, Heading} from '../../types.js';
import type {Problem} from '../rule.js';
import {defineRule} from '../rule.js';

/** A skipped level is judged against the heading before it, so that an article may start at any level. */
export const headingOrder = defineRule({
  description: 'headings that skip a level, and articles with several titles',
  why: 'Screen readers and tables of contents build the outline from the levels: with a gap in it, a part seems missing.',
  severity: 'warning',
  options: {
    severalTitles: {description: 'whether several headings of level 1 are fine', default: false},
  },
  check({article}, {severalTitles}) {
    return [...skippedLevels(article), ...(severalTitles ? [] : furtherTitles(article))];
  },
});

function skippedLevels({headings}: Article): Problem[] {
  return headings.flatMap(({depth, position}, index) => {
    const before = headings[index - 1]?.depth ?? depth;
    if (depth <= before + 1) return [];
    return [
      {message: `Unexpected heading of level ${depth} below level ${before}, expected level ${before + 1}`, position},
    ];
  });
}

/** One finding however many there are: an author who makes every heading a title has made one mistake. */
function furtherTitles({headings}: Article): Problem[] {
  const [, second, ...others] = headings.filter(({depth}: Heading) => depth === 1);
  if (!second) return [];
  const rest = others.length === 0 ? '' : `, and ${others.length} more below`;
  return [{message: `Unexpected second heading of level 1${rest}, expected one title`, position: second.position}];
}
