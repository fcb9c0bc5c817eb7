import type {FoundPhrase, Language, PhraseList, Token} from '../../types.js';
import {perLanguage} from '../per-language.js';
import {PhraseTable} from './phrase-table.js';

/** The phrases of a language's lists that a text has, in its order. */
export function findPhrases(text: string, language: Language, tokens?: readonly Token[]): readonly FoundPhrase[] {
  return tableOf(language).find(text, tokens);
}

const tableOf = perLanguage(({bonus, stigma, selfReferences, horizon}: Language) => {
  const lists: Record<PhraseList, readonly string[]> = {bonus, stigma, selfReferences, ...horizon};
  const entries = (Object.keys(lists) as PhraseList[]).flatMap((list) => lists[list].map((phrase) => ({list, phrase})));
  return new PhraseTable(entries);
});

/** The first phrase of a list among those of a sentence. */
export function firstPhrase(found: readonly FoundPhrase[], list: PhraseList): string | undefined {
  return found.find((phrase) => phrase.list === list)?.phrase;
}
