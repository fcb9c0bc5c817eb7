import type {Article, Language, Sentence} from '../types.js';

/** A label or heading with which the author announces reasons, and where the prose begins behind it. */
export interface Label {
  text: string;
  /** Characters of the sentence that are the label itself. */
  length: number;
}

/**
 * The author's own label over a sentence: in front of its block ("**Impact:** …"), at its start ("Why it matters: …"),
 * or a heading that says nothing else. Headings that sum up ("Overview") introduce as often as they conclude, so of
 * those only the ones that name takeaways count.
 */
export function statedLabel(sentence: Sentence, article: Article, language: Language): Label | undefined {
  const {label, first} = article.blocks[sentence.block]!;
  const known = labelsOf(language);
  if (label && known.blocks.has(plain(label))) return {text: label, length: 0};
  if (sentence.index === first) {
    const colon = sentence.text.slice(0, longest).search(/[:：]\s/);
    const lead = colon > 0 ? sentence.text.slice(0, colon) : '';
    if (lead && known.blocks.has(plain(lead)))
      return {text: lead, length: colon + /^[:：]\s+/.exec(sentence.text.slice(colon))![0].length};
  }
  const {heading} = article.sections[sentence.section]!;
  return heading && known.headings.has(plain(heading)) ? {text: heading, length: 0} : undefined;
}

const longest = 60; // characters; no label is longer

/** Whether a heading speaks of reasons without being a label: "Why we moved", "Benefits of small teams". */
export function announcesReasons(heading: string, language: Language): boolean {
  const words = plain(heading);
  return labelsOf(language).openings.some((opening) => words.startsWith(opening));
}

/** Whether a heading names the author's conclusion. */
export function concludes(heading: string, language: Language): boolean {
  return labelsOf(language).conclusions.has(plain(heading));
}

interface Labels {
  blocks: ReadonlySet<string>;
  headings: ReadonlySet<string>;
  conclusions: ReadonlySet<string>;
  openings: readonly string[];
}

const cache = new WeakMap<Language, Labels>();
const introduces =
  /^(?:why|the why|value|the value|overview|abstract|summary|executive summary|the summary|brief|the details|synopsis|outcomes?|motivation|rationale)$/;

function labelsOf(language: Language): Labels {
  let labels = cache.get(language);
  if (!labels) {
    const {why, summary, conclusion} = language.labels;
    labels = {
      blocks: new Set([...why, ...summary].map(plain)),
      headings: new Set(why.map(plain).filter((label) => !introduces.test(label))),
      conclusions: new Set(conclusion.map(plain)),
      openings: why.map((label) => `${plain(label)} `),
    };
    cache.set(language, labels);
  }
  return labels;
}

/** Lower case, words only: "✨ Why it matters?" is "why it matters". */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{M}\p{N}']+/gu, ' ')
    .trim();
}
