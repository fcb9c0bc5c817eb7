import {isArticle} from '../../read/index.js';
import {counted} from '../../text/index.js';
import {titlePosition} from '../finding-positions.js';
import {defineRule} from '../rule.js';

const enough = 3; // points; what a summary gives unless it is asked for another number

/** Sentences that ask, announce, repeat or are cut off are no points, so a long article can be thin too. */
export const thinArticle = defineRule({
  description: 'articles with fewer than three points worth giving',
  why: 'There is nothing to summarize, and little to read: a reader opens the page for less than its title promised.',
  severity: 'off',
  options: {},
  check({article, summary, points}) {
    if (!isArticle(summary)) return [];
    const {length} = summary.keyPoints;
    if (length >= Math.min(enough, points)) return [];
    return [
      {
        message: `Unexpected article with ${counted(length, 'point')} worth giving, expected ${Math.min(enough, points)}`,
        position: titlePosition(article),
      },
    ];
  },
});
