/** The nouns of brief, in the order in which data flows. Offsets and columns count UTF-16 code units, as editors do. */

/** A stretch of the file as its reader sees it: lines and columns from 1, `endColumn` exclusive. */
export interface Place {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** The same with its offsets into the decoded text, byte-order mark left out, `endOffset` exclusive. */
export interface Position extends Place {
  offset: number;
  endOffset: number;
}

/** Kinds of input that brief reads. */
export type ArticleFormat = 'markdown' | 'mdx' | 'html' | 'text';

/** One sentence of prose, its white space folded, else verbatim. */
export interface Sentence {
  /** Its place in `Article.sentences`. */
  index: number;
  text: string;
  /** Stems of its content words in order, repeats kept: what two sentences have in common. */
  terms: readonly string[];
  /** Words as a reader counts them; a Han or Kana character counts as one. */
  wordCount: number;
  /** Index into `Article.sections`. */
  section: number;
  /** Index into `Article.blocks`. */
  block: number;
  position: Position;
}

export type BlockKind = 'paragraph' | 'list-item' | 'quote';

/** A paragraph, list item or quotation paragraph: no sentence crosses its border. */
export interface Block {
  kind: BlockKind;
  section: number;
  /** The author's label in front of it ("Why it matters", "Impact"), without its colon; '' when there is none. */
  label: string;
  /** Its sentences are `Article.sentences.slice(first, first + count)`. */
  first: number;
  count: number;
}

/** A heading and what stands below it up to the next heading; the first may be the part above any heading. */
export interface Section {
  index: number;
  /** '' for the part above the first heading. */
  heading: string;
  /** 1…6 as written; 0 for the part above the first heading. */
  depth: number;
  /** Index of the section that encloses this one, -1 at the top: with it the flat list is a tree. */
  parent: number;
  /** Own sentences, without those of enclosed sections: `Article.sentences.slice(first, first + count)`. */
  first: number;
  count: number;
  /** Words and Han or Kana characters of its own prose. */
  words: number;
  characters: number;
  position: Position;
}

/** A heading where it stands in the file; the title's is among them, which opens no section of its own. */
export interface Heading {
  text: string;
  /** 1…6 as written. */
  depth: number;
  /**
   * True when nothing that a reader sees stands between it and the next heading, no code and no picture either, and it
   * is itself no link and no picture.
   */
  bare: boolean;
  /** Of the heading itself, marks included. */
  position: Position;
}

/** What an author wrote for programs and colleagues: `<!-- … -->`, or `{/* … *\/}` in MDX. */
export interface Comment {
  /** Without its marks and the white space inside of them. */
  text: string;
  position: Position;
}

export interface Warning {
  code: string;
  message: string;
  line: number;
}

/** What was read from one file. */
export interface Article {
  title: string;
  titleOrigin: 'option' | 'front-matter' | 'heading' | 'file-name' | 'none';
  /** BCP 47 primary tag; 'und' when it could not be told. */
  language: string;
  format: ArticleFormat;
  /** Size of the file as read. */
  bytes: number;
  /** The decoded text, byte-order mark left out: what offsets point into. */
  source: string;
  /** Without what brief wrote there itself. */
  frontMatter: Readonly<Record<string, unknown>>;
  /** What brief wrote into the front matter, by key, and nobody has changed since; `recipe` tells how it was made. */
  written: Readonly<Record<string, {value: unknown; recipe?: string | undefined}>>;
  /** Where the text begins behind the front matter; 0 when there is none. */
  bodyOffset: number;
  headings: readonly Heading[];
  comments: readonly Comment[];
  sections: readonly Section[];
  blocks: readonly Block[];
  sentences: readonly Sentence[];
  warnings: readonly Warning[];
}

/** A word of a text: a run of letters, digits and marks. */
export interface Token {
  /** The word with its case folded; as long as it is in the text. */
  folded: string;
  /** Where it stands in the text, `end` exclusive. */
  start: number;
  end: number;
}

/** How a sentence opens when it leans on the sentences before it. */
export interface Opener {
  kind: 'connective' | 'pronoun';
  /** The words as they stand in the sentence, without the comma. */
  text: string;
  /** For a connective that can go: how many characters to drop, comma and space included; else 0. */
  drop: number;
}

/** A phrase of one of a language's lists that a sentence has. */
export interface FoundPhrase {
  list: PhraseList;
  phrase: string;
  /** Where it begins in the sentence. */
  start: number;
}

/** The lists of a language whose phrases are looked for anywhere in a sentence. */
export type PhraseList = 'bonus' | 'stigma' | 'selfReferences' | CueClass | WordGroup | keyof Language['horizon'];

/**
 * The terms of an article's sentences by number, in the order in which they first come. What stands under one sentence
 * is `terms.slice(starts[i], starts[i + 1])`, each of its terms once; `counts` stands beside `terms`.
 */
export interface TermIndex {
  numbers: ReadonlyMap<string, number>;
  starts: readonly number[];
  terms: readonly number[];
  /** How often the sentence has the term. */
  counts: readonly number[];
  /** Number of sentences with the term, by the term's number. */
  frequencies: readonly number[];
}

/** The sentences of an article as vectors of length 1 over its terms: log-damped count times inverse sentence frequency. */
export interface TermVectors {
  termIndex: TermIndex;
  /** Beside `termIndex.terms`. */
  weights: Float64Array;
  /** log(1 + n / number of sentences with the term): never negative, so a common term adds little and never counts double. */
  idf(term: string): number;
}

/** An article, its language, and what is worked out once for all that score, choose and check its sentences. */
export interface Analysis {
  article: Article;
  language: Language;
  /** The terms of the title, in order; none where the title is the file's name, which says nothing about the text. */
  titleTerms: readonly string[];
  /** The words of each sentence. */
  tokens: readonly (readonly Token[])[];
  /** The phrases of the language's lists in each sentence, in its order. */
  phrases: readonly (readonly FoundPhrase[])[];
  vectors: TermVectors;
}

/** What brief writes at a key of front matter. */
export type FrontMatterValue = string | number | readonly string[];

/** What of a summary can be written into its article. */
export type PartId = 'summary' | 'points' | 'reasons' | 'description' | 'readingTime' | 'keyphrases';

/** A place in an article where a part of its summary belongs. */
export interface SummaryPlace {
  /** The front matter's key; null for brief's block. */
  key: string | null;
  /** Of what brief wrote, `current` or `stale`; `by-hand` is what somebody else wrote, or has changed since. */
  state: 'missing' | 'current' | 'stale' | 'by-hand';
  /** What brief would write there. */
  value: FrontMatterValue;
}

/** A key that brief wrote when it was told other settings than these. */
export interface UnnamedKey {
  key: string;
  /** What part of a summary it holds. */
  part: PartId;
}

/** One measure of a sentence's worth. The id is the feature's key in the table of features. */
export interface Feature {
  description: string;
  /** One number per sentence of the article, each 0…1. */
  measure(analysis: Analysis): Float64Array;
}

/**
 * The two questions that sentences are scored for: what does the article say, and why does it matter? What is public has
 * names of its own for the second: the option `why`, and in a summary `keyPoints` and `whyItMatters` for the answers.
 */
export type Question = 'points' | 'reasons';

/** A sentence's worth for one question: `total` is the sum of `shares`, each a feature's weight times its measure. */
export interface Score {
  sentence: Sentence;
  total: number;
  shares: Readonly<Record<string, number>>;
}

export interface KeyPoint extends Place {
  text: string;
  /** The heading it stands under; null above the first heading. */
  section: string | null;
  /** 0…1, three decimals. */
  score: number;
  /** True when a leading connective, or the label of a reason, was dropped. */
  repaired: boolean;
}

/** A sentence that answers "so what?", told as a point is. */
export interface Reason extends KeyPoint {
  kind: ReasonKind;
  /** The words or the heading that gave it away. */
  cue: string;
}

/** Classes of phrases by which a sentence says why something matters. */
export const cueClasses = [
  'significance',
  'consequence',
  'change',
  'risk',
  'benefit',
  'who',
  'scale',
  'future',
  'conclusion',
] as const;

export type CueClass = (typeof cueClasses)[number];

/** How a reason was told: by a class of phrases, or `stated` by the heading or label that it stands below. */
export type ReasonKind = 'stated' | CueClass;

export interface ReadingTime {
  /** Rounded up, at least 1. */
  minutes: number;
  seconds: number;
  words: number;
  wordsPerMinute: number;
  origin: 'computed' | 'front-matter';
}

export interface Keyphrase {
  text: string;
  /** 0…1 against the best, three decimals. */
  score: number;
  count: number;
}

export interface Topic {
  name: string;
  origin: 'front-matter' | 'configured' | 'keyphrase' | 'none';
  /** The configured topics that the article touches, best first, 0…1 against the best; only with 'configured'. */
  scores?: readonly {name: string; score: number}[];
}

export interface Horizon {
  term: 'short' | 'medium' | 'long' | 'none';
  /** The words of the article that say so; '' with 'none'. */
  evidence: string;
}

/** What a reader gets; its JSON form is the contract of `--format json`. */
export interface Summary {
  schemaVersion: 1;
  source: {path: string | null; format: ArticleFormat; bytes: number};
  title: string;
  language: string;
  readingTime: ReadingTime;
  keyPoints: KeyPoint[];
  /** The points as one text that fits; only when `Options` set a limit, '' when nothing fits. */
  paragraph?: string;
  whyItMatters: Reason[];
  topic: Topic;
  horizon: Horizon;
  keyphrases: Keyphrase[];
  sections: SummarySection[];
  warnings: Warning[];
  /** Every sentence, best first; only when `Options.explain` asked for it. */
  explanation?: ExplainedSentence[];
  /** All of the text, in reading order, for a page that shows it; only when `Options.text` asked for it. */
  text?: TextSection[];
}

/** An article on another one's page. */
export interface DigestReference {
  /** Its title, else its path. */
  title: string;
  /** null for standard input. */
  path: string | null;
  /** Where a reader finds it, percent-encoded; null for standard input, and where that cannot be told. */
  link: string | null;
}

/** One article of a digest. */
export interface DigestEntry extends DigestReference {
  language: string;
  /** The day that the author gives, as 2025-03-14; null when there is none. */
  date: string | null;
  /** Time to read it. */
  minutes: number;
  /** Its best point; null where no sentence is worth one. */
  point: string | null;
  /** A sentence of it, or of its description, that no other article of the digest has and that is not its title again. */
  line: string | null;
  /** Articles that say nearly the same. */
  copies: DigestReference[];
}

export interface DigestTopic {
  /** '' for the articles that have no topic in common with another. */
  name: string;
  entries: DigestEntry[];
}

/** Many articles on one page; its JSON form is the contract of `brief digest --json`. */
export interface Digest {
  schemaVersion: 1;
  title: string;
  /** How many are on the page, without copies. */
  articles: number;
  /** Time to read them all. */
  minutes: number;
  topics: DigestTopic[];
}

/** A section as a summary lists it, without the sections inside it. */
export interface SummarySection {
  /** Null for the part above the first heading. */
  heading: string | null;
  depth: number;
  line: number;
  words: number;
  seconds: number;
  /** Its best sentence, null where none is worth a point; only when `Options.sections` asked for it. */
  point?: KeyPoint | null;
}

/** What one sentence scored, and what became of it. */
export interface ExplainedSentence {
  text: string;
  line: number;
  column: number;
  /** The sum of `shares`; four decimals, as they have. */
  total: number;
  /** By feature id; negative where a feature speaks against the sentence. */
  shares: Readonly<Record<string, number>>;
  /** The words that weigh most in the share of the lexicon. */
  words: readonly string[];
  /** True for the sentences of the key points. */
  picked: boolean;
  /** Why it was not picked, in words for a reader ("repeats point 1"); '' for a picked one. */
  because: string;
  /** The same for why it matters. */
  reason: Omit<ExplainedSentence, 'text' | 'line' | 'column' | 'reason'>;
}

/** A heading and the prose below it, as a page shows them. */
export interface TextSection {
  /** null for the part above the first heading. */
  heading: string | null;
  /** 1…6 as written; 0 for the part above the first heading. */
  depth: number;
  blocks: TextBlock[];
}

/** A paragraph, list item or quotation paragraph. */
export interface TextBlock {
  kind: BlockKind;
  /** The author's label in front of it, without its colon; '' when there is none. */
  label: string;
  sentences: ExplainedSentence[];
}

/** Classes of small words that tell a sentence's part in an argument; `phraseLists` in score/ describes each. */
export type WordGroup =
  | 'ability'
  | 'advice'
  | 'comparison'
  | 'instruction'
  | 'negation'
  | 'others'
  | 'people'
  | 'stake';

/**
 * Notices that come with the page and are not the article's own statements:
 * - `timeStamps`, `pictureCredits`: when it was published or changed, whose its pictures are;
 * - `pageNotices`: rights, cookies, comments, and what a browser says in place of the article;
 * - `pageHistory`: where it first stood, what was corrected or translated in it, notes of the editors, its series;
 * - `asides`, `commits`, `addresses`: what is told by its marks;
 * - `pointers`, `announcements`, `emptyEvents`, `thanks`: what leads elsewhere, comes later, happened, is owed;
 * - `disclosures`: who pays for it, what is bought through its links, and who ordered it;
 * - `bylines`: who speaks, and for whom: guests, views that are nobody else's, the author;
 * - `offers`: another form of the same article;
 * - `requests`: what the page wants of its reader.
 */
export type NoticeKind =
  | 'timeStamps'
  | 'pictureCredits'
  | 'pageNotices'
  | 'pageHistory'
  | 'asides'
  | 'pointers'
  | 'announcements'
  | 'emptyEvents'
  | 'thanks'
  | 'commits'
  | 'addresses'
  | 'disclosures'
  | 'bylines'
  | 'offers'
  | 'requests';

/**
 * Patterns, each read on a sentence with its case folded, in which Turkish has one i alone. All of a language other than
 * English, which are few and tried on its own pages alone; English ones, tried on every page, are `NoticeSigns`.
 */
export type Notices = Readonly<Partial<Record<NoticeKind, readonly RegExp[]>>>;

/**
 * What notices are known by: phrases with commas between them, of which a sentence must have one, and the pattern that it
 * must fit as well; true where the phrase is enough, '' where no phrase tells. A pattern is made into code when a sentence
 * has a phrase: to make all of them takes as long as to score an article.
 */
export type NoticeSigns = Readonly<Record<string, RegExp | true>>;

/** What a language brings. All words are lower case. */
export interface Language {
  /** BCP 47 primary tag, 'und' for a language that is not in the table. */
  code: string;
  stopWords: ReadonlySet<string>;
  /** Words that are content in a sentence and say nothing as a tag or at the end of one: "example", "best". */
  vagueTags?: ReadonlySet<string>;
  /** Adverbs, in lower case, which are no part of a tag. */
  adverbs?: RegExp;
  stem(word: string): string;
  /** Locale by whose rules letters change their case, where these are not everybody's: Turkish has I/ı and İ/i. */
  casing?: string;
  /** What is elided in front of a content word, apostrophe included, and is no part of it: "l'". */
  elision?: RegExp;
  /** What an apostrophe joins to the end of a content word and is no part of it; without a pattern it is "'s". */
  ending?: RegExp;
  /** Whether every noun has a capital, which then names nothing. */
  capitalNouns?: true;
  /** Words that a hyphen joins to the next one, at the end of a line as elsewhere: "long-term". */
  prefixes?: ReadonlySet<string>;
  /** Whether the last part of a word can be what it is a kind of: a "Migrationsleitfaden" is a "Leitfaden". */
  compounds?: true;
  /** Whether its length is counted by the character, since a character is most often a word: Chinese, Japanese. */
  countedByCharacter?: true;
  /** Sentence openers whose other half stands before them: "however", "for example". */
  connectives: readonly string[];
  /** Connectives of the list above that are ones only in front of a comma: "Last, it burned", but not "Last spring". */
  beforeComma?: readonly string[];
  /** Phrases that begin like one of them and hold their other half themselves: "instead of". */
  prepositions?: readonly string[];
  /** Connectives of the list above that can go without changing what the sentence claims: "however", "as a result". */
  droppable: readonly string[];
  /** Connectives that only join ("and", "but"): they can go even without a comma. */
  coordinators: readonly string[];
  /** Sentence openers that point at something said before: "it", "they", "this", "these". */
  pronouns: readonly string[];
  /**
   * Demonstratives that stand for a noun and have none behind them, in lower case: "this means", but neither "this
   * camera" nor "it is clear", which point nowhere. "This is how" points ahead, "this covers" at the article itself.
   */
  bareDemonstratives?: RegExp;
  /** What stands behind a quotation, in lower case, that does not say whose it is; elsewhere a pronoun tells it. */
  namelessReport?: RegExp;
  /** What notices of a page are known by. English ones stand in pages of any language, and so not here. */
  notices?: Notices;
  /** Nouns that with a demonstrative point at the article or at time, not back: "this article", "this week". */
  selfNouns: readonly string[];
  /** How an article speaks of itself: "this paper", "we propose". */
  selfReferences: readonly string[];
  /** Phrases that promise substance: "in conclusion", "the key". */
  bonus: readonly string[];
  /**
   * Phrases of sentences that are not worth a point: "for example", "click here", "in this post we will". They only weigh
   * against a sentence; one that `notices` know is never shown, and a line of a page that says no more than a phrase of
   * `furtherReading` is not even read. A phrase may be in several of these lists: "read more".
   */
  stigma: readonly string[];
  /** Those of them that, where they come first, make a sentence the page's own: "click". */
  pageStigma?: readonly string[];
  cues: Readonly<Partial<Record<CueClass, readonly string[]>>>;
  /** Single words: "^" in front counts at the start of a sentence only, "_" is a space. */
  groups?: Readonly<Record<WordGroup, readonly string[]>>;
  /** Words of headings that announce reasons ("risks"). */
  headings?: {announcing: readonly string[]};
  /** Words and word pairs with their weights, one a line, as `npm run tune` writes them. */
  lexicon?: string;
  /**
   * What stands above key points and reasons and behind the minutes in a block that goes into the article, or beside it;
   * the words of brief's own pages, which are English, without it.
   */
  blockTitles?: {points: string; reasons: string; minutes: string};
  /**
   * Labels and headings by which authors name their reasons ("why it matters") and conclusions ("conclusion"); `doubtful`
   * ones as often introduce what is told ("motivation") as what follows from it.
   */
  labels: {
    reasons: readonly string[];
    doubtful?: readonly string[];
    summary: readonly string[];
    conclusion: readonly string[];
  };
  /** Time expressions in lower case by horizon: {short: ["this week"], medium: ["next year"], long: ["decade"]}. */
  horizon: Readonly<Record<'short' | 'medium' | 'long', readonly string[]>>;
}

/** How much a finding counts, the worst first. */
export const severities = ['error', 'warning', 'info'] as const;

export type Severity = (typeof severities)[number];

/** Something in an article that a rule objects to. */
export interface Finding extends Place {
  ruleId: string;
  severity: Severity;
  /** What is there and what was expected, in words for the author. */
  message: string;
  /** The line of the file in which it begins, shortened by "…" where it is long; the words stand from `start` to `end`. */
  excerpt: {text: string; start: number; end: number};
  /** Stays the same while the rule finds the same words, wherever in the file they move; ":2" at their second time. */
  fingerprint: string;
}

/** What came of checking one article. */
export interface CheckedArticle {
  source: {path: string | null; format: ArticleFormat; bytes: number};
  /** In the order in which they stand in the file. */
  findings: Finding[];
  /** How many more there would be, were they not disabled by comments. */
  disabled: number;
  warnings: Warning[];
}
