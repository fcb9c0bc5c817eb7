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
  check({article, places}) {
    return places
      .filter(({state}) => state === 'stale')
      .map(({key}) => ({
        reason: `Unexpected ${key === null ? 'block' : `"${key}"`} of an older text, expected what brief write puts there now`,
        position: placeOf(key, article) ?? titlePosition(article),
      }));
  },
});

function placeOf(key: string | null, article: Article): Position | undefined {
  if (key !== null) return keyPosition(article, key);
  const {source, bodyOffset} = article;
  const block = findBriefBlock(source, bodyOffset);
  return block && createLocator(source)(block.start, block.contentStart);
}
