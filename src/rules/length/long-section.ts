import {counted} from '../../text/index.js';
import {sectionPosition} from '../finding-positions.js';
import {mostWordsOption, wordLimit} from '../length-limits.js';
import {defineRule} from '../rule.js';

/** A section's own prose; what stands under the headings inside it counts there. */
export const longSection = defineRule({
  description: 'walls of text without a heading',
  why: 'Readers scan headings for the part that they need. Where there are none, they have to read it all or leave.',
  severity: 'warning',
  options: {max: mostWordsOption(1000)},
  check({article, language}, {max}) {
    const {most, noun} = wordLimit(max, language);
    return article.sections.flatMap(({index, words, characters}) => {
      const count = words + characters;
      if (count <= most) return [];
      const message = `Unexpected ${counted(count, noun)} without a heading, expected at most ${most}`;
      return [{message, position: sectionPosition(article, index)}];
    });
  },
});
