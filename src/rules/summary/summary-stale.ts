import {createLocator, findBriefBlock, keyPosition} from '../../read/index.js';
import type {Article, Position} from '../../types.js';
import {titlePosition} from '../finding-positions.js';
import {defineRule} from '../rule.js';

/** Of what brief has written itself; a summary by hand is its author's. */
export const summaryStale = defineRule({
  description: 'summaries by `brief write` that no longer match their article',
  why: 'A reader decides by the summary. One that speaks of an older text sends people where they do not find it.',
  severity: 'error',
  options: {},
  check({article, places, unnamed}) {
    const stale = places.filter(({state}) => state === 'stale');
    const found = [
      ...stale.map(({key}) => ({key, expected: 'what brief write puts there now'})),
      ...unnamed.map(({key, part}) => ({
        key,
        expected: `what brief write --set ${part}=${key} puts there now; no config names this key`,
      })),
    ];
    return found.map(({key, expected}) => ({
      message: `Unexpected ${key === null ? 'block' : `"${key}"`} of an older text, expected ${expected}`,
      position: placeOf(key, article) ?? titlePosition(article),
    }));
  },
});

function placeOf(key: string | null, article: Article): Position | undefined {
  // A path of keys is shown where its mapping begins.
  if (key !== null) return keyPosition(article, key) ?? keyPosition(article, key.split('.')[0]!);
  const {source, bodyOffset} = article;
  const block = findBriefBlock(source, bodyOffset);
  return block && createLocator(source)(block.start, block.contentStart);
}
