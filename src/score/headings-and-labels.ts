import {letterPattern, perLanguage} from '../text/index.js';
import type {Article, Language, Sentence} from '../types.js';

/** A label or heading with which the author announces reasons, and where the prose begins behind it. */
interface ReasonLabel {
  text: string;
  /** Characters of the sentence that are the label itself. */
  length: number;
  /** Whether it may as well announce a summary or a definition: "TL;DR", a bare "Why". */
  doubtful: boolean;
}

/**
 * The author's own label over a sentence: in front of its block ("**Impact:** …"), at its start ("Why it matters: …"),
 * or a heading that says nothing else. What sums up ("Overview", "Key takeaways") or only asks ("Why") counts in front of
 * a sentence, doubtful, and not as a heading, where it as often introduces.
 */
export function reasonLabelOf(sentence: Sentence, article: Article, language: Language): ReasonLabel | undefined {
  const {label, first} = article.blocks[sentence.block]!;
  const known = labelsOf(language);
  if (label && known.blocks.has(plain(label)))
    return {text: label, length: 0, doubtful: known.doubtful.has(plain(label))};
  if (sentence.index === first) {
    const colon = sentence.text.slice(0, longestLabel).search(/[:：]\s/);
    const lead = colon > 0 ? sentence.text.slice(0, colon) : '';
    if (lead && known.blocks.has(plain(lead)))
      return {
        text: lead,
        length: colon + /^[:：]\s+/.exec(sentence.text.slice(colon))![0].length,
        doubtful: known.doubtful.has(plain(lead)),
      };
  }
  const {heading} = article.sections[sentence.section]!;
  return heading && known.headings.has(plain(heading)) ? {text: heading, length: 0, doubtful: false} : undefined;
}

const longestLabel = 60; // characters; no label is longer

/** Whether a heading or a label speaks of reasons without saying so plainly: "Why we moved", "Security concerns". */
export function announcesReasons(heading: string, language: Language): boolean {
  const text = plain(heading);
  const {openings, announcing} = labelsOf(language);
  return openings.some((opening) => text.startsWith(opening)) || text.split(' ').some((word) => announcing.has(word));
}

/** Whether a heading names the author's conclusion. */
export function concludes(heading: string, language: Language): boolean {
  return labelsOf(language).conclusions.has(plain(heading));
}

interface Labels {
  blocks: ReadonlySet<string>;
  doubtful: ReadonlySet<string>;
  headings: ReadonlySet<string>;
  conclusions: ReadonlySet<string>;
  openings: readonly string[];
  /** Words that announce reasons wherever they stand in a heading. */
  announcing: ReadonlySet<string>;
}

const labelsOf = perLanguage((language: Language): Labels => {
  const {reasons, doubtful = [], summary, conclusion} = language.labels;
  const all = [...reasons, ...doubtful].map(plain);
  return {
    blocks: new Set([...all, ...summary.map(plain)]),
    doubtful: new Set([...summary, ...doubtful].map(plain)),
    headings: new Set(reasons.map(plain)),
    conclusions: new Set(conclusion.map(plain)),
    openings: all.map((label) => `${label} `),
    announcing: new Set(language.headings?.announcing),
  };
});

const between = letterPattern(String.raw`[^\p{L}\p{M}\p{N}']+`, 'g');

/** Lower case, words only: "✨ Why it matters?" is "why it matters". */
function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'").replace(between(text), ' ').trim();
}
