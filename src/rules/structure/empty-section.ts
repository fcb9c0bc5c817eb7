import {headingFrom} from '../finding-positions.js';
import {defineRule} from '../rule.js';

/** Headings right above the first heading of their own parts are not empty. */
export const emptySection = defineRule({
  description: 'headings with nothing below them',
  why: 'A reader who goes to a heading and finds nothing takes the article for unfinished.',
  severity: 'warning', // owners publish templates whose parts they left empty: one page in a hundred
  options: {},
  check({article: {format, headings, sentences, source}}) {
    if (sentences.length === 0 && headings.length < 2) return []; // an article of its title alone is thin, not in parts
    return headings
      .filter(({bare, depth}, index) => bare && (headings[index + 1]?.depth ?? 0) <= depth)
      .filter(({text}) => text !== '' && !verdict.test(text))
      .filter(({position}) => {
        const next = headingFrom(headings, position.offset + 1)?.position.offset;
        const shown = format === 'html' ? shownByPages : opened;
        return !shown.test(source.slice(position.endOffset, next));
      })
      .map(({text, position}) => ({message: `Unexpected empty section "${text}", expected some content`, position}));
  },
});

/** What says all there is: "Winner: the ferry", "It is a draw.", "9/10", "✅ Safe"; or a mark that the site fills in. */
const verdict =
  /[:：]\s*\S|[.!。！]["'”’»)]*$|\d\s*\/\s*\d|\d\s*%|[✅❌✔✖✓✗☑⭐★👍👎🏆]|^!\s|^\[.+\]$|\{[^{}]+\}|^<.+>$/u;

/** What begins below a heading and has headings of its own: tabs, a fold, a box. */
const opened = /<(?:[A-Z]|details\b)|^ {0,3}:{3,} *[\w{]/m;

/** Elements of a page that are content without any prose. */
const shownByPages =
  /<(?:audio|button|canvas|embed|form|iframe|img|input|math|object|picture|svg|video|[a-z]+-[\w-]*)\b/i;
