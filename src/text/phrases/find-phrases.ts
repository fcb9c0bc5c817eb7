import type {FoundPhrase, Language, PhraseList, Token} from '../../types.js';
import {perLanguage} from '../per-language.js';
import {tokenize} from '../tokens/tokens.js';
import {PhraseTable} from './phrase-table.js';

/** The phrases of a language's lists that a text has, in its order. */
export function findPhrases(
  text: string,
  language: Language,
  tokens: readonly Token[] = tokenize(text),
): readonly FoundPhrase[] {
  return tableOf(language)
    .find(text, tokens)
    .filter(({entry: {place}, start}) => place === 'anywhere' || start === tokens[0]?.start)
    .map(({entry: {list, phrase}, start}) => ({list, phrase, start}));
}

interface ListedPhrase {
  list: PhraseList;
  phrase: string;
  place: 'anywhere' | 'initial';
}

const tableOf = perLanguage(({bonus, stigma, selfReferences, horizon, cues, groups}: Language) => {
  const phrases: Partial<Record<PhraseList, readonly string[]>> = {bonus, stigma, selfReferences, ...horizon, ...cues};
  const entries: ListedPhrase[] = [];
  for (const [list, listed] of Object.entries(phrases))
    for (const phrase of listed) entries.push({list: list as PhraseList, phrase, place: 'anywhere'});
  for (const [list, words] of Object.entries(groups ?? {}))
    for (const word of words) entries.push(entryOf(list as PhraseList, word.replaceAll('_', ' ')));
  return new PhraseTable(entries);
});

function entryOf(list: PhraseList, word: string): ListedPhrase {
  if (word.startsWith('^')) return {list, phrase: word.slice(1), place: 'initial'};
  return {list, phrase: word, place: 'anywhere'};
}

/** The first phrase of a list among those of a sentence. */
export function firstPhrase(found: readonly FoundPhrase[], list: PhraseList): string | undefined {
  return found.find((phrase) => phrase.list === list)?.phrase;
}
