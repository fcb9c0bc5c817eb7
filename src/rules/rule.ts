import type {
  Article,
  ExplainedSentence,
  Language,
  Position,
  Severity,
  Summary,
  SummaryPlace,
  UnnamedKey,
} from '../types.js';
import type {ValueSchema} from '../value-schema.js';
import type {Site} from './site/site.js';

/** What a rule looks at. */
export interface RuleContext {
  article: Article;
  /** As the summary has it; null for what has no name. */
  path: string | null;
  /** The articles that were checked before, where it is one of several. */
  site?: Site | undefined;
  language: Language;
  /** With its `explanation` where a rule asks for scores. */
  summary: Summary;
  /**
   * What says why it matters, points among it: the summary does not say a point a second time. Empty where no rule asks
   * for scores.
   */
  reasons: readonly ExplainedSentence[];
  /** How many points the summary was asked for. */
  points: number;
  /** Where parts of the summary belong, and what stands there: null is the key of a block. */
  places: readonly Pick<SummaryPlace, 'key' | 'state'>[];
  /** Those that brief wrote of an older text. */
  unnamed: readonly UnnamedKey[];
}

/** What a rule found: what is there and what was expected, in words for the author, and where. */
export interface Problem {
  message: string;
  position: Position;
}

type OptionValue = number | boolean | string;

/** An option of a rule; its default tells its type. */
export interface RuleOption<Value extends OptionValue = OptionValue> {
  description: string;
  default: Value;
  /** The least number. */
  minimum?: number;
}

/** What an option takes, in the words of JSON Schema. */
export function schemaOfOption({default: usual, minimum}: RuleOption): ValueSchema {
  return {type: typeof usual as 'number' | 'boolean' | 'string', ...(minimum === undefined ? {} : {minimum})};
}

type OptionTable = Readonly<Record<string, RuleOption>>;

type Widened<Value> = Value extends number ? number : Value extends boolean ? boolean : string;

/** The values of a rule's options, by name. */
export type OptionValues<Options extends OptionTable> = {[Name in keyof Options]: Widened<Options[Name]['default']>};

/** One thing to hold articles to. The id is the rule's key in the table of rules. */
export interface Rule<Options extends OptionTable = OptionTable> {
  /** What it finds; goes on after "finds …". */
  description: string;
  /** What a reader loses where it finds something. */
  why: string;
  /** How much it counts unless the user says otherwise; those that depend on how a project works are off. */
  severity: Severity | 'off';
  options: Options;
  /** Whether it looks at what every sentence scored, which takes as long as all the rest of a check. */
  asksForScores?: true;
  /** Whether it says nothing of an article that is checked alone. */
  ofSite?: true;
  check(context: RuleContext, options: OptionValues<Options>): Problem[];
}

/** Returns the rule as it is; the types of its options' values come from their defaults. */
export function defineRule<const Options extends OptionTable>(rule: Rule<Options>): Rule<Options> {
  return rule;
}
