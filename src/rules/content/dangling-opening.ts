import {openerOf} from '../../text/index.js';
import type {Sentence} from '../../types.js';
import {defineRule} from '../rule.js';

/**
 * Demonstratives that stand for a noun and have none behind them, in lower case: "This means …", but neither "This
 * camera …" nor "It is clear …", which point nowhere. What introduces ("This is how …") points ahead, "This
 * covers …" at the article itself. A language that is not here has no findings.
 */
const demonstratives: Readonly<Record<string, RegExp>> = {
  en: /^(?:this|that) (?!covers |(?:is|was) (?:the|a|an|my|our|your|one|what|how|where|why|when|who|part|all|to)\b)(?:can|could|did|does|had|has|is|may|might|must|should|was|will|would|also|\p{L}+(?<![sui])s)\b|^(?:these|those) (?:can|could|did|do|had|have|may|might|must|should|were|will|would|also)\b/u,
  de: /^dies (?!ist (?:der|die|das|ein|eine|mein|meine|unser|unsere)\b)\p{Ll}/u,
  es: /^(?:esto|eso|aquello) /u,
  fr: /^(?:cela|ceci|ça) /u,

  ja: /^(?:これ|それ)(?:は|が|を|により|によって)/u,
  nl: /^dit (?:is|was|kan|betekent|maakt|zorgt|geeft|heeft|zal|zou) /u,
  pt: /^(?:isto|isso|aquilo) /u,
  zh: /^这(?:使|让|会|将|可以|意味着|样)/u,
};

/** Whoever comes to a heading from a table of contents or a link has not read the sentence before it. */
export const danglingOpening = defineRule({
  description: 'articles and sections that open with a "This" that nothing resolves',
  why: 'Many readers arrive at a section from a search or a link, and a "This" at its start points at what they have not read.',
  severity: 'warning',
  options: {},
  check({article: {sections, sentences}, language}) {
    return sections.flatMap(({first, count, heading}) => {
      const sentence = count > 0 ? sentences[first] : undefined;
      const opener = sentence && openerOf(sentence.text, language);
      if (opener?.kind !== 'pronoun' || !dangles(sentence!, demonstratives[language.code])) return [];
      const place = heading === '' ? 'the article' : 'a section';
      const reason = `Unexpected "${opener.text}" at the start of ${place}, expected what it stands for`;
      return [{reason, position: sentence!.position}];
    });
  },
});

/** A sentence with a colon at its end introduces what follows. */
function dangles({text}: Sentence, demonstrative: RegExp | undefined): boolean {
  return demonstrative?.test(text.toLowerCase()) === true && !/[:：]$/.test(text);
}
