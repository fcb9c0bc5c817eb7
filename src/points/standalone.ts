import {openerOf} from '../language/index.js';
import type {Language, Sentence} from '../types.js';

/** A sentence as it can be shown on its own. */
export interface Standalone {
  text: string;
  /** True when a leading connective was dropped and the next word capitalised. */
  repaired: boolean;
  /** The opening word that still points at a sentence that is not shown; '' when the sentence stands alone. */
  dangling: string;
}

/**
 * Makes a sentence stand alone where that takes no more than dropping a connective ("However, "), and tells what still
 * points back. Source of the fault classes: Zhang, Wan and Bansal 2022, Extractive is not faithful.
 */
export function standalone(sentence: Sentence, language: Language): Standalone {
  const opener = openerOf(sentence.text, language);
  if (!opener) return {text: sentence.text, repaired: false, dangling: ''};
  if (opener.drop === 0) return {text: sentence.text, repaired: false, dangling: opener.text};
  const text = capitalised(sentence.text.slice(opener.drop), language.code);
  return {text, repaired: true, dangling: openerOf(text, language)?.text ?? ''};
}

function capitalised(text: string, language: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(language === 'tr' ? 'tr' : 'en') + text.slice(first.length);
}
