import {isMeasured} from '../language/index.js';
import type {Article} from '../types.js';

/** What an article looks like, each 0…1; features weigh differently by it. */
export interface Traits {
  /** 0 flat, as news is; 1 cut into eight sections or more. */
  sectioned: number;
  /** Long and yet not cut into sections, as a paper is that has lost its headings: 0 for ten sentences, 1 for two hundred. */
  unbroken: number;
  /** 1 where no title is known, as in text that came without one. */
  untitled: number;
  /** 1 where the language is not English: other languages have shorter lists of cues, and words of other length. */
  foreign: number;
}

const manySections = 8;
const fewSentences = 10;
const manySentences = 200;

/** Measures the traits on the article itself. */
export function traits({sections, sentences, title, titleOrigin, language}: Article): Traits {
  const filled = sections.filter(({count}) => count > 0).length;
  const span = Math.log(Math.max(1, sentences.length) / fewSentences) / Math.log(manySentences / fewSentences);
  const untitled = title === '' || titleOrigin === 'file-name' ? 1 : 0;
  const sectioned = Math.min(1, Math.max(0, filled - 1) / (manySections - 1));
  const unbroken = (1 - sectioned) * Math.min(1, Math.max(0, span));
  return {sectioned, unbroken, untitled, foreign: isMeasured(language) ? 0 : 1};
}
