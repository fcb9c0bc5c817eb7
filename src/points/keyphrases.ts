import {words} from '../language/index.js';
import type {Article, Keyphrase, Language} from '../types.js';

const longest = 3; // words; what people write as a tag
const wanted = 8;

interface Candidate {
  stems: readonly string[];
  count: number;
  /** Index of the first sentence that has it. */
  first: number;
  surfaces: Map<string, number>;
}

/**
 * Phrases of one to three words by which a person might tag the article, best first: runs of content words, inflections
 * folded, that come often, early, and in the title or a heading.
 * Source: Rose et al. 2010 (RAKE: runs between stop words); Campos et al. 2020 (YAKE: position, case, spread).
 */
export function keyphrases(article: Article, language: Language): Keyphrase[] {
  const candidates = new Map<string, Candidate>();
  for (const {index, text} of article.sentences) collect(candidates, text, index, language);
  const headed = new Map<string, Candidate>();
  const title = article.titleOrigin === 'file-name' ? '' : article.title;
  for (const text of [title, ...article.sections.map(({heading}) => heading)]) collect(headed, text, 0, language);
  const inTitle = new Map<string, Candidate>();
  collect(inTitle, title, 0, language);
  const sentences = article.sentences.length;
  const rated = [...candidates]
    .filter(([key, {count}]) => count > 1 || inTitle.has(key))
    .map(([key, candidate]) => {
      const boost =
        (inTitle.has(key) ? 2 : 1) *
        (headed.has(key) ? 1.3 : 1) *
        (1.2 - (0.4 * candidate.first) / Math.max(1, sentences));
      return {
        key,
        ...candidate,
        value: Math.log2(1 + candidate.count) * [1, 1.6, 1.7][candidate.stems.length - 1]! * boost,
      };
    })
    .sort((left, right) => right.value - left.value || left.first - right.first || (left.key < right.key ? -1 : 1));
  const kept: typeof rated = [];
  for (const phrase of rated) {
    if (kept.length === wanted) break;
    if (!kept.some((other) => isPart(phrase.stems, other.stems) || isPart(other.stems, phrase.stems)))
      kept.push(phrase);
  }
  const best = kept[0]?.value ?? 1;
  return kept.map(({surfaces, value, count}) => ({
    text: commonest(surfaces),
    score: Math.round((1000 * value) / best) / 1000,
    count,
  }));
}

const breaks = /[.,;:!?()[\]{}"“”«»„<>|/\\*=…。、，；：！？（）「」『』]+|\s[-–—]\s|—/u;

function collect(candidates: Map<string, Candidate>, text: string, index: number, language: Language): void {
  for (const piece of text.replace(/\b(?:https?:\/\/|www\.)\S+/g, ' , ').split(breaks)) {
    let run: string[] = [];
    for (const word of [...words(piece, language.code), '']) {
      if (word && isContent(word, language)) run.push(word);
      else {
        addRun(candidates, run, index, language);
        run = [];
      }
    }
  }
}

function isContent(word: string, language: Language): boolean {
  const lower = word.toLowerCase();
  return (
    /\p{L}/u.test(word) &&
    (word.length > 2 || /^\p{Lu}+$/u.test(word) || /[\p{sc=Han}\p{sc=Hang}]/u.test(word)) &&
    !language.stopWords.has(lower) &&
    !language.stopWords.has(lower.replace(/['’].*$/, ''))
  );
}

function addRun(candidates: Map<string, Candidate>, run: readonly string[], index: number, language: Language): void {
  const stems = run.map((word) => language.stem(word.toLowerCase().replace(/['’]s$/, '')));
  for (let from = 0; from < run.length; from++) {
    for (let to = from + 1; to <= Math.min(run.length, from + longest); to++) {
      const parts = stems.slice(from, to);
      const key = parts.join(' ');
      const candidate = candidates.get(key) ?? {
        stems: parts,
        count: 0,
        first: index,
        surfaces: new Map<string, number>(),
      };
      const surface = run
        .slice(from, to)
        .join(' ')
        .replace(/['’]s$/, '');
      candidate.count++;
      candidate.surfaces.set(surface, (candidate.surfaces.get(surface) ?? 0) + 1);
      candidates.set(key, candidate);
    }
  }
}

/** Whether all stems of one phrase are in the other. */
function isPart(part: readonly string[], whole: readonly string[]): boolean {
  return part.every((stem) => whole.includes(stem));
}

function commonest(surfaces: ReadonlyMap<string, number>): string {
  let best = '';
  for (const [surface, count] of surfaces) if (best === '' || count > surfaces.get(best)!) best = surface;
  return best;
}
