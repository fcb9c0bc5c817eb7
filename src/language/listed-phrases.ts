import {memoize} from '../memoize.js';
import type {Language} from '../types.js';
import {phraseIndex, phraseStandsIn} from './phrase-matcher.js';
import {type Pieces, textNote} from './pieces.js';

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

const nothing: ListedPhrases = {};

const finderOf = memoize((language: Language) => {
  const entries = (Object.keys(lists) as ListId[]).flatMap((list) =>
    lists[list](language).map((phrase) => ({phrase, list})),
  );
  const {openingsOf, anywhere} = phraseIndex(entries);
  return textNote((sentence: Pieces): ListedPhrases => {
    let found: ListedPhrases | undefined;
    const {list: pieces} = sentence;
    let at = 0;
    for (let index = 0; index < pieces.length; index++) {
      const piece = pieces[index]!;
      const openings = openingsOf(piece);
      // By index: an iterator would make an object for each of a million words.
      for (let order = 0; openings !== null && order < openings.length; order++) {
        const {start, group} = openings[order]!;
        if (!group.mayGoOn(pieces[index + 1])) continue;
        for (let rank = 0; rank < group.phrases.length; rank++) {
          const entry = group.phrases[rank]!;
          if (found?.[entry.list] !== undefined || !phraseStandsIn(sentence, entry, index, at + start)) continue;
          found ??= {};
          found[entry.list] = entry.phrase;
        }
      }
      at += piece.text.length + 1;
    }
    for (let index = 0; index < anywhere.length; index++) {
      const {phrase, list} = anywhere[index]!;
      if (found?.[list] !== undefined || !sentence.folded.includes(phrase)) continue;
      found ??= {};
      found[list] = phrase;
    }
    return found ?? nothing;
  });
});
