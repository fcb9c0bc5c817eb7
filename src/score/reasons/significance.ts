import {countTerms, letterPattern, numbersOf, type Opener, openerOf} from '../../text/index.js';
import type {Analysis, Article, Language, Section, Sentence, TermIndex} from '../../types.js';
import {type CueClass, cueScanner, type FoundCue, type Scan} from './cue-finder.js';
import {procedureWords} from './grammar.js';
import {announcesReasons, concludes} from './labels.js';
import {mannerOf} from './manner.js';

/**
 * What speaks for or against a sentence as a reason, each measured 0…1. `prior` is what a sign is thought to weigh
 * before any article is seen: fitted weights are drawn to it, and signs that the sets cannot teach keep it.
 */
export const signs = {
  significance: {description: 'a cue of significance', prior: 0.4},
  consequence: {description: 'a cue of consequence', prior: 0.4},
  change: {description: 'a cue of change', prior: 0.2},
  risk: {description: 'a cue of risk or cost', prior: 0.3},
  benefit: {description: 'a cue of benefit', prior: 0.3},
  who: {description: 'names who is affected', prior: 0.3},
  scale: {description: 'a cue of scale', prior: 0.2},
  future: {description: 'a cue of the future', prior: 0.2},
  conclusion: {description: 'a cue of the author’s conclusion', prior: 0.2},
  several: {description: 'cues of two classes and more', prior: 0.3},
  phrase: {description: 'a cue of two words and more', prior: 0.3},
  lone: {description: 'nothing but one common word', prior: -0.3},
  possibility: {description: 'says what can or could be', prior: 0.2},
  effect: {description: 'a verb of effect', prior: 0.2},
  condition: {description: 'says when or without what', prior: 0.1},
  comparison: {description: 'compares', prior: 0.2},
  negation: {description: 'denies', prior: 0},
  contrast: {description: 'sets against', prior: 0},
  reader: {description: 'speaks to the reader', prior: -0.2},
  writer: {description: 'speaks of the writer', prior: -0.8},
  writers: {description: 'speaks of the writers as we', prior: -0.2},
  feeling: {description: 'tells what the writer feels', prior: -0.6},
  past: {description: 'tells what happened', prior: -0.3},
  instruction: {description: 'tells what to do', prior: -0.6},
  deed: {description: 'tells what someone did', prior: -0.4},
  result: {description: 'ends with what comes of it', prior: 0.4},
  ability: {description: 'says what can be', prior: 0},
  duty: {description: 'says what should be or is wanted', prior: -0.3},
  gain: {description: 'says what is more, easier or possible', prior: 0.2},
  degree: {description: 'says by how much', prior: 0.2},
  vague: {description: 'leaves open what it speaks of', prior: -0.2},
  telling: {description: 'tells an order or a manner', prior: -0.2},
  occasion: {description: 'opens with when', prior: 0.1},
  ourselves: {description: 'opens with we', prior: -0.2},
  parts: {description: 'names parts of a program', prior: -0.2},
  wholes: {description: 'names what people use: sites, services, software', prior: 0.2},
  claim: {description: 'calls something important', prior: 0.2},
  ground: {description: 'says because of what', prior: 0},
  argument: {description: 'says that something matters, and because of what', prior: 2.2},
  stake: {description: 'names what can be won or lost', prior: 0.3},
  mechanism: {description: 'tells an effect on nothing that can be won or lost', prior: -0.3},
  advice: {description: 'tells what the reader can do', prior: -0.4},
  supposition: {description: 'supposes a case', prior: -0.1},
  people: {description: 'names people', prior: 0.1},
  person: {description: 'names one of them, as rules and procedures do', prior: -0.2},
  help: {description: 'says what helps', prior: 0.1},
  intent: {description: 'tells what the writers mean to do', prior: -0.6},
  others: {description: 'opens with some of many', prior: -0.4},
  example: {description: 'gives an example', prior: -0.3},
  guide: {description: 'the article speaks to the reader', prior: -0.2},
  account: {description: 'the writers speak of themselves', prior: 0},
  labelled: {description: 'opens with a label', prior: -0.2},
  figure: {description: 'a share, a price or a multiple', prior: 0.2},
  numbers: {description: 'many numbers', prior: -0.3},
  names: {description: 'many names', prior: -0.2},
  code: {description: 'file names, paths or code', prior: -0.3},
  aside: {description: 'a parenthesis', prior: -0.1},
  quotation: {description: 'a quotation', prior: -0.2},
  short: {description: 'is short', prior: -0.3},
  long: {description: 'is long', prior: 0},
  title: {description: 'shares words with the title', prior: 0.2},
  topic: {description: 'shares the article’s commonest words', prior: 0.2},
  pointsBack: {description: 'opens by pointing back', prior: -0.2},
  selfReference: {description: 'speaks of the article itself', prior: -0.5},
  opening: {description: 'opens the article', prior: -0.2},
  ending: {description: 'ends a report', prior: 0.2},
  sectionStart: {description: 'opens a section of a report', prior: -0.1},
  sectionLate: {description: 'late in a section of a report', prior: 0.2},
  item: {description: 'a list item', prior: -0.1},
  alone: {description: 'a block of its own', prior: 0},
  procedure: {description: 'under a heading of steps or references', prior: -0.6},
  announced: {description: 'under a heading that speaks of reasons', prior: 0.8},
  announces: {description: 'opens with a label that speaks of reasons', prior: 1.4},
  concluding: {description: 'under a heading of the conclusion', prior: 0.3},
} satisfies Record<string, {description: string; prior: number}>;

export type SignId = keyof typeof signs;

/** The signs that a sentence shows, by id (those it lacks are left out), and its cues. */
export interface Evidence {
  measures: Map<SignId, number>;
  cues: readonly FoundCue[];
}

const cueClasses: ReadonlySet<SignId> = new Set<CueClass>([
  'significance',
  'consequence',
  'change',
  'risk',
  'benefit',
  'who',
  'scale',
  'future',
  'conclusion',
]);
const topicTerms = 10;

/** Looks for every sign in a sentence. Evidence is not kept: that of a long article would fill the memory. */
export function significanceOf(analysis: Analysis): (sentence: Sentence) => Evidence {
  const {article, language, tokens, vectors} = analysis;
  const {index} = vectors;
  const scan = cueScanner(language);
  const titleTerms = new Set(analysis.titleTerms);
  const wanted = Math.max(2, Math.min(4, titleTerms.size));
  const title = numbersOf(index, titleTerms);
  const topic = commonestTerms(index);
  const procedures = procedureWords(language);
  const places = article.sections.map((section) => placeOf(section, procedures, language));
  const {guide, account, report} = mannerOf(analysis);
  return (sentence) => {
    const found = scan(sentence.text, tokens[sentence.index]!);
    const measures = new Map<SignId, number>();
    measureCues(measures, found);
    const opener = openerOf(sentence.text, language, tokens[sentence.index]);
    measureForm(measures, sentence, found, opener, language);
    measureTerms(measures, sentence.index, {index, title, topic, wanted});
    measurePlace(measures, sentence, article, places[sentence.section]!);
    if (report > ordered) measureOrder(measures, sentence, article, places[sentence.section]!.section);
    if (guide > 0) measures.set('guide', guide);
    if (account > 0) measures.set('account', account);
    return {measures, cues: found.cues};
  };
}

function measureCues(measures: Evidence['measures'], {cues}: Scan): void {
  let classes = 0;
  for (const {sign, phrase} of cues) {
    const isClass = cueClasses.has(sign);
    if (isClass && !measures.has(sign)) classes++;
    measures.set(sign, 1);
    if (isClass && phrase.includes(' ')) measures.set('phrase', 1);
  }
  if (measures.has('claim') && measures.has('ground')) measures.set('argument', 1);
  if (classes > 1) measures.set('several', 1);
  if (classes > 1 || measures.has('effect') || measures.has('possibility')) return;
  if (!measures.has('phrase') && classes === 1) measures.set('lone', 1);
  // Naming people says little until something happens to them.
  if (measures.has('who')) measures.set('who', 0.4);
}

const effects: readonly SignId[] = ['consequence', 'effect', 'result'];
const stakes: readonly SignId[] = ['stake', 'benefit', 'risk', 'comparison', 'figure'];

const figure = /\d\s?%|\d[x×]\b|[$€£¥]\s?\d/;
/** Double marks anywhere; single ones around words, so that no apostrophe counts. */
const quotation = /["“”«»]|(?:^|[\s(])['‘][^'’]{2,60}['’](?=[\s,.;:!?)]|$)/;

function measureForm(
  measures: Evidence['measures'],
  sentence: Sentence,
  {words, names, numbers, code, label, deed}: Scan,
  opener: Opener | undefined,
  language: Language,
): void {
  const {text, wordCount} = sentence;
  if (numbers > 0) {
    measures.set('numbers', Math.min(1, numbers / 6));
    if (figure.test(text)) measures.set('figure', 1);
  }
  if (effects.some((id) => measures.has(id)) && !stakes.some((id) => measures.has(id))) measures.set('mechanism', 1);
  if (names > 0) measures.set('names', Math.min(1, (3 * names) / Math.max(4, words)));
  if (code) measures.set('code', 1);
  if (text.includes('(')) measures.set('aside', 1);
  if (quotation.test(text)) measures.set('quotation', 1);
  if (wordCount < 10) measures.set('short', Math.min(1, (10 - wordCount) / 8));
  if (wordCount > 8) measures.set('long', Math.min(1, (wordCount - 8) / 22));
  if (opener) measures.set('pointsBack', 1);
  if (label > 0) measures.set(announcesReasons(text.slice(0, label), language) ? 'announces' : 'labelled', 1);
  if (deed) measures.set('deed', 1);
}

/** What the article is about, by the numbers of its terms. */
interface About {
  index: TermIndex;
  title: ReadonlySet<number>;
  topic: ReadonlySet<number>;
  /** As many terms of the title are as good as all. */
  wanted: number;
}

function measureTerms(measures: Evidence['measures'], sentence: number, {index, title, topic, wanted}: About): void {
  const titled = countTerms(index, sentence, (term) => title.has(term));
  const topical = countTerms(index, sentence, (term) => topic.has(term));
  if (titled > 0) measures.set('title', Math.min(1, titled / wanted));
  if (topical > 0) measures.set('topic', Math.min(1, topical / 4));
}

const betweenWords = letterPattern(String.raw`[^\p{L}\p{N}]+`);

interface Place {
  section: Section;
  procedure: boolean;
  announced: boolean;
  concluding: boolean;
}

function placeOf(section: Section, procedures: readonly string[], language: Language): Place {
  const {heading} = section;
  const words = new Set(heading.toLowerCase().split(betweenWords(heading)));
  return {
    section,
    procedure: procedures.some((word) => words.has(word)),
    announced: heading !== '' && announcesReasons(heading, language),
    concluding: heading !== '' && concludes(heading, language),
  };
}

function measurePlace(
  measures: Evidence['measures'],
  {index, block}: Sentence,
  article: Article,
  heading: Place,
): void {
  const {kind, count} = article.blocks[block]!;
  if (index < 3) measures.set('opening', 1 - index / 3);
  if (kind === 'list-item') measures.set('item', 1);
  if (count === 1) measures.set('alone', 1);
  if (heading.procedure) measures.set('procedure', 1);
  if (heading.announced) measures.set('announced', 1);
  if (heading.concluding) measures.set('concluding', 1);
}

const ordered = 0.45; // how far an article is a report: five in six of the labelled ones, one in six of the posts; tried 0.2 to 0.45

/**
 * Reports put the facts first and what they mean behind them; in a post that argues place tells nothing: there, weights
 * fitted without it put 72 % of the sentences read by eye in the right order, with it 70 %.
 */
function measureOrder(
  measures: Evidence['measures'],
  {index}: Sentence,
  {sentences}: Article,
  {first, count}: Section,
): void {
  const place = index - first;
  if (index > 0.85 * (sentences.length - 1)) measures.set('ending', 1);
  if (place === 0) measures.set('sectionStart', 1);
  if (count > 1) measures.set('sectionLate', place / (count - 1));
}

/** Those that come in more sentences than one, of equals the earlier ones. */
function commonestTerms({frequencies}: TermIndex): Set<number> {
  const best: number[] = [];
  for (let term = 0; term < frequencies.length; term++) {
    const frequency = frequencies[term]!;
    if (frequency < 2 || (best.length === topicTerms && frequency <= frequencies[best.at(-1)!]!)) continue;
    let place = best.length;
    while (place > 0 && frequencies[best[place - 1]!]! < frequency) place--;
    best.splice(place, 0, term);
    if (best.length > topicTerms) best.pop();
  }
  return new Set(best);
}
