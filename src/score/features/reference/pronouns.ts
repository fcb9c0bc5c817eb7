import {perLanguage} from '../../../text/index.js';
import type {Feature, Language} from '../../../types.js';
import {measureEach} from '../../measure-each.js';

const pronounsOf = perLanguage(({pronouns}: Language) => new Set(pronouns));

const mostPronouns = 2;

/** Words that stand for others, wherever they are in the sentence: alone, it does not say for which. */
export const pronouns: Feature = {
  description: 'has pronouns',
  measure({article: {sentences}, language, tokens}) {
    const listed = pronounsOf(language);
    return measureEach(sentences, ({index}) =>
      Math.min(1, tokens[index]!.filter(({folded}) => listed.has(folded)).length / mostPronouns),
    );
  },
};

const openingWords = 12; // words

/** A pronoun early in the sentence with no name in front of it to stand for. */
export const pronounBeforeName: Feature = {
  description: 'has a pronoun with no name in front of it',
  measure({article: {sentences}, language, tokens}) {
    const listed = pronounsOf(language);
    return measureEach(sentences, ({index, text}) => {
      const words = tokens[index]!.slice(0, openingWords);
      const pronoun = words.findIndex(({folded}) => listed.has(folded));
      const isNamed = words.slice(1, pronoun).some(({start, folded}) => text[start] !== folded[0]);
      return pronoun >= 0 && !isNamed ? 1 : 0;
    });
  },
};
