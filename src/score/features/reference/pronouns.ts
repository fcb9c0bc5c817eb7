import {perLanguage} from '../../../text/index.js';
import type {Feature, Language} from '../../../types.js';
import {measureEach} from '../../measure-each.js';

const most = 2;

/** Words that stand for others, wherever they are in the sentence: alone, it does not say for which. */
export const pronouns: Feature = {
  description: 'has pronouns',
  measure({article: {sentences}, language, tokens}) {
    const listed = pronounsOf(language);
    return measureEach(sentences, ({index}) =>
      Math.min(1, tokens[index]!.filter(({folded}) => listed.has(folded)).length / most),
    );
  },
};

const pronounsOf = perLanguage(({pronouns}: Language) => new Set(pronouns));
