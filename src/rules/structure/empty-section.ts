import {defineRule} from '../rule.js';

/** Headings right above the first heading of their own parts are not empty. */
export const emptySection = defineRule({
  description: 'headings with nothing below them',
  why: 'A reader who goes to a heading and finds nothing takes the article for unfinished.',
  severity: 'error',
  options: {},
  check({article: {headings, sentences}}) {
    if (sentences.length === 0) return []; // an article of its title alone is thin, not in parts
    return headings
      .filter(({bare, depth}, index) => bare && (headings[index + 1]?.depth ?? 0) <= depth)
      .map(({text, position}) => ({reason: `Unexpected empty section "${text}", expected some content`, position}));
  },
});
