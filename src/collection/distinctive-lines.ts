import {countEach, jaccard, largest, sumOf, terms, words} from '../text/index.js';
import type {Language} from '../types.js';

/** A sentence that may stand for its article in a list of many. */
export interface LineCandidate {
  text: string;
  /** Its content words, each once. */
  terms: readonly string[];
  /** How well it says what the article says, 0…1; more for what the author wrote for that purpose. */
  worth: number;
}

const titleEcho = 0.6; // Jaccard of content words; beyond it a sentence is its title again
const longLine = 240; // characters; a list of such lines is no list
const shortLine = 6; // content words; fewer seldom say what an article is about
const lengthLoss = 0.3; // what a line loses that is too long or too short
const pronounLoss = 0.3; // what a line loses that opens with a word for something said before
// These two bring lines nearest to the descriptions that authors write, on one half of 540 articles as on the other.
const openingBonus = 0.3; // what the first point gains
const titleBonus = 1.5; // how much the words of the title may add: what is about them is about the article
const rarityBonus = 0.25; // how much words that no other article has may add

/**
 * What may stand for an article: its author's description, sentence by sentence, and its points in the order of the text, with
 * their scores. Left out is what repeats the title or only points somewhere: at the article itself, at what follows, or
 * at another page.
 */
export function lineCandidates(
  title: string,
  description: readonly string[],
  points: readonly {text: string; score: number}[],
  language: Language,
): LineCandidate[] {
  const best = Math.max(largest(points.map(({score}) => score)), Number.EPSILON);
  const told = new Set(terms(title, language));
  const all = [
    ...description.map((text, index) => ({text, worth: 2 - 0.2 * index})),
    ...points.map(({text, score}, index) => ({text, worth: score / best + (index === 0 ? openingBonus : 0)})),
  ];
  return all
    .map(({text, worth}) => ({text, terms: [...new Set(terms(text, language))], worth}))
    .map((line) => ({
      ...line,
      worth:
        line.worth +
        titleBonus * coverage(line.terms, told) -
        lengthPenalty(line) -
        (opensWithPronoun(line.text, language) ? pronounLoss : 0),
    }))
    .filter(
      (line) =>
        line.terms.length > 1 &&
        jaccard(new Set(line.terms), told) < titleEcho &&
        !pointsElsewhere(line.text, language),
    );
}

/** How many of some terms a line has, 0…1. */
function coverage(line: readonly string[], told: ReadonlySet<string>): number {
  return line.filter((term) => told.has(term)).length / (told.size || 1);
}

function lengthPenalty({text, terms}: Pick<LineCandidate, 'text' | 'terms'>): number {
  return text.length > longLine || terms.length < shortLine ? lengthLoss : 0;
}

function opensWithPronoun(text: string, language: Language): boolean {
  return language.pronouns.includes(words(text.slice(0, 30).toLowerCase(), language)[0] ?? '');
}

/** "In this post we will …", "This page lists …", "Read more about …", "The steps are these:", "3. Now …". */
function pointsElsewhere(text: string, language: Language): boolean {
  const {stigma, selfNouns, selfReferences, pronouns} = language;
  if (/[:：]\s*$|^\d{1,2}[.)]\s/.test(text)) return true;
  const said = words(text.toLowerCase(), language);
  const whole = ` ${said.join(' ')} `;
  const opening = ` ${said.slice(0, 5).join(' ')} `;
  return (
    stigma.some((phrase) => whole.includes(` ${phrase} `)) ||
    selfReferences.some((phrase) => opening.includes(` ${phrase} `)) ||
    said.slice(0, 4).some((word, index) => pronouns.includes(word) && selfNouns.includes(said[index + 1] ?? ''))
  );
}

/**
 * A line for each article, no two of them the same: the better a sentence says what its article says, and the fewer
 * articles have its words, the sooner it is taken. Null where an article has none left.
 */
export function distinctiveLines(articles: readonly (readonly LineCandidate[])[]): (string | null)[] {
  const counts = countEach(articles.flatMap((lines) => [...new Set(lines.flatMap(({terms}) => terms))]));
  const rarest = Math.log(1 + articles.length);
  const rarity = (term: string): number => Math.log((1 + articles.length) / counts.get(term)!) / rarest;
  const worthOf = ({terms, worth}: LineCandidate): number =>
    worth + (rarityBonus * sumOf(terms, rarity)) / terms.length;
  const taken = new Set<string>();
  return articles.map((lines) => {
    const ranked = [...lines].sort((left, right) => worthOf(right) - worthOf(left));
    const line = ranked.find(({terms}) => !taken.has(keyOf(terms)));
    if (line) taken.add(keyOf(line.terms));
    return line?.text ?? null;
  });
}

function keyOf(terms: readonly string[]): string {
  return [...terms].sort().join(' ');
}
