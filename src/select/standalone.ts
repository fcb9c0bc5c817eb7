import {openerOf} from '../text/index.js';
import type {Language, Opener, Sentence, Token} from '../types.js';

/** A sentence as it can be shown on its own. */
interface Standalone {
  text: string;
  /** True when a leading connective was dropped and the next word capitalised. */
  repaired: boolean;
  /** What still points at a sentence that is not shown; undefined when the sentence stands alone. */
  opener: Opener | undefined;
}

/**
 * Makes a sentence stand alone where that takes no more than dropping connectives in front ("However, "), and tells
 * what still points back. `tokens` are those of its text, where they are known.
 * Source of the fault classes: Zhang, Wan and Bansal 2022, Extractive is not faithful.
 */
export function standalone({text}: Pick<Sentence, 'text'>, language: Language, tokens?: readonly Token[]): Standalone {
  const opener = openerOf(text, language, tokens);
  if (!opener || opener.drop === 0) return {text, repaired: false, opener};
  const rest = standalone({text: capitalised(text.slice(opener.drop), language)}, language);
  // A repair that leaves another word pointing back has cured nothing: better keep the author's own words.
  return rest.opener?.kind === 'connective'
    ? {text, repaired: false, opener}
    : {text: rest.text, repaired: true, opener: rest.opener};
}

function capitalised(text: string, {casing}: Language): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(casing ?? 'en') + text.slice(first.length);
}
