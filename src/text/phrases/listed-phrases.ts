import type {Language} from '../../types.js';
import {memoize} from '../memoize.js';
import {type Pieces, textNote} from '../tokens/pieces.js';
import {firstPhrases} from './phrase-matcher.js';

/** The lists of a language that are looked for in every sentence. */
const lists = {
  bonus: ({bonus}: Language) => bonus,
  stigma: ({stigma}: Language) => stigma,
  selfReferences: ({selfReferences}: Language) => selfReferences,
  horizon: ({horizon}: Language) => [...horizon.short, ...horizon.medium, ...horizon.long],
};

type ListId = keyof typeof lists;

/** The first phrase of each list that a sentence has. */
type ListedPhrases = Partial<Record<ListId, string>>;

/** Finds the phrases of all lists in one pass, once for a sentence. */
export function listedPhrases(sentence: Pieces, language: Language): ListedPhrases {
  return finderOf(language)(sentence);
}

const finderOf = memoize((language: Language) => {
  const entries = (Object.keys(lists) as ListId[]).flatMap((list) =>
    lists[list](language).map((phrase) => ({phrase, list})),
  );
  return textNote(firstPhrases(entries));
});
