import {openerOf} from '../../text/index.js';
import type {Sentence} from '../../types.js';
import {defineRule} from '../rule.js';

/** Whoever comes to a heading from a table of contents or a link has not read the sentence before it. */
export const danglingOpening = defineRule({
  description: 'articles and sections that open with a "This" that nothing resolves',
  why: 'Many readers arrive at a section from a search or a link, and a "This" at its start points at what they have not read.',
  severity: 'info',
  options: {},
  check({article: {sections, sentences}, language}) {
    return sections.flatMap(({first, count, heading}) => {
      const sentence = count > 0 ? sentences[first] : undefined;
      const opener = sentence && openerOf(sentence.text, language);
      if (opener?.kind !== 'pronoun' || !dangles(sentence!, language.bareDemonstratives)) return [];
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
