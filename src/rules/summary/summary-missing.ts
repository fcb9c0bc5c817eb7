import {titlePosition} from '../finding-positions.js';
import {defineRule} from '../rule.js';

/** Wherever the settings of `brief write` say that a part of the summary belongs. */
export const summaryMissing = defineRule({
  description: 'articles that do not carry their summary where `brief write` would put it',
  why: 'Lists, feeds and search show what stands there. Where nothing does, they show the first words, whatever they say.',
  severity: 'off',
  options: {},
  check({article, places}) {
    return places
      .filter(({state}) => state === 'missing')
      .map(({key}) => ({
        message: `Unexpected article without ${key === null ? 'a block' : `"${key}" in its front matter`}, expected what brief write puts there`,
        position: titlePosition(article),
      }));
  },
});
