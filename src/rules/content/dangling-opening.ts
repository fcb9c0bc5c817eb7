import {openerOf, terms} from '../../text/index.js';
import type {Article, Language, Sentence} from '../../types.js';
import {sectionPosition} from '../finding-positions.js';
import {defineRule} from '../rule.js';

/**
 * Whoever comes to a heading from a table of contents or a link has not read the sentence before it. A heading that the
 * sentence goes on about, and code or a picture between the two, are what it stands for.
 */
export const danglingOpening = defineRule({
  description: 'articles and sections that open with a "This" that nothing resolves',
  why: 'Many readers arrive at a section from a search or a link, and a "This" at its start points at what they have not read.',
  severity: 'info', // in one case of two the heading says what is meant, in other words
  options: {},
  check({article, language}) {
    const {sections, sentences} = article;
    return sections.flatMap(({first, count, heading}) => {
      const sentence = count > 0 ? sentences[first] : undefined;
      const opener = sentence && openerOf(sentence.text, language);
      if (opener?.kind !== 'pronoun' || !dangles(sentence!, language.bareDemonstratives)) return [];
      if (heading !== '' && (isAbout(sentence!, heading, language) || followsMore(sentence!, article))) return [];
      const place = heading === '' ? 'the article' : 'a section';
      const message = `Unexpected "${opener.text}" at the start of ${place}, expected what it stands for`;
      return [{message, position: sentence!.position}];
    });
  },
});

/** A sentence with a colon at its end introduces what follows. */
function dangles({text}: Sentence, demonstrative: RegExp | undefined): boolean {
  return demonstrative?.test(text.toLowerCase()) === true && !/[:：]$/.test(text);
}

/** "## Night buses", and below it "This adds a night bus …". */
function isAbout(sentence: Sentence, heading: string, language: Language): boolean {
  const named = new Set(terms(heading, language));
  return sentence.terms.some((term) => named.has(term));
}

/** Whether anything but comments stands between a heading and the first sentence below it. */
function followsMore({section, position}: Sentence, article: Article): boolean {
  const between = article.source.slice(sectionPosition(article, section).endOffset, position.offset);
  return /\p{L}/u.test(between.replace(/<!--.*?-->|\{\/\*.*?\*\/\}/gs, ''));
}
