import {BriefError} from './errors.js';
import {counted, defaultWordsPerMinute} from './text/index.js';
import type {ArticleFormat} from './types.js';
import {expected, matchesSchema, type ValueSchema} from './value-schema.js';

/** The commands that take options. */
export type CommandName = 'summarize' | 'batch' | 'digest' | 'check' | 'write' | 'config';

/** An option: what it takes, what it is for, and where it can be given. */
export interface OptionEntry extends ValueSchema {
  readonly description: string;
  /** As help shows it: "-n, --points <n>". What a value in angle brackets is called tells completion what to offer. */
  readonly flag?: string;
  /** The commands that have the flag. */
  readonly commands?: readonly CommandName[];
  /** True for what few people need, which help lists under a heading of its own. */
  readonly rare?: true;
  /** True where a config can set it, by the name that it has here: a dot leads into a mapping. */
  readonly config?: true;
  /** True for an option of the library. */
  readonly library?: true;
  /** What of the points it limits, all of them together, in the singular; `src/select/within-limit.ts` measures it. */
  readonly limits?: string;
}

const summaries = ['summarize', 'batch'] as const;
const shaped = ['summarize', 'batch', 'write'] as const;
const pages = ['summarize', 'digest', 'check'] as const;
const articles = ['summarize', 'digest', 'check', 'write'] as const;

/**
 * Every option of brief, in the order of help. The command line, its help, completion and manual page, the schema of a
 * config, what `brief init` writes, the checks of the library's options and the tables of the docs are made from it.
 */
export const optionTable = {
  points: {
    flag: '-n, --points <n>',
    commands: shaped,
    config: true,
    library: true,
    description: 'how many points',
    type: 'integer',
    minimum: 1,
    default: 3,
  },
  why: {
    flag: '--why <n>',
    commands: shaped,
    config: true,
    library: true,
    description: 'how many reasons at most',
    type: 'integer',
    minimum: 0,
    default: 3,
  },
  /** Words that the points may have together; with it there are no reasons. */
  maxWords: {
    config: true,
    library: true,
    description: 'only points that have so many words together',
    type: 'integer',
    minimum: 1,
    limits: 'word',
    examples: [50],
  },
  /** Characters, as a reader counts code points, of the points as one text; with it there are no reasons. */
  maxCharacters: {
    flag: '--max-chars <n>',
    commands: [...shaped, 'digest'],
    config: true,
    library: true,
    description: 'only points that fit into so many characters',
    type: 'integer',
    minimum: 1,
    limits: 'character',
    examples: [160],
  },
  wordsPerMinute: {
    config: true,
    library: true,
    description: 'reading speed in words a minute',
    type: 'number',
    exclusiveMinimum: 0,
    default: defaultWordsPerMinute,
  },
  language: {
    flag: '--lang <code>',
    commands: ['summarize', 'batch', 'digest', 'check', 'write'],
    rare: true,
    config: true,
    library: true,
    description: 'language of the article, else detected',
    title: 'a language code',
    type: 'string',
    pattern: '^[A-Za-z]{2,3}([-_][A-Za-z0-9_-]+)?$',
    examples: ['en'],
  },
  /** Label of the Encoding Standard ("windows-1252"); without it UTF-8, or what a byte-order mark or a page says. */
  encoding: {
    config: true,
    library: true,
    description: 'encoding of the articles, else UTF-8',
    type: 'string',
    examples: ['windows-1252'],
  },
  /** "article" where the file is one whatever it looks like; `kind: article` in its front matter says the same. */
  kind: {
    flag: '--kind <kind>',
    commands: articles,
    rare: true,
    config: true,
    library: true,
    description: 'what it is, whatever it looks like',
    type: 'string',
    enum: ['article'],
    examples: ['article'],
  },
  /** Topics by name, each with the phrases that tell it, for articles without a category of their own. */
  topics: {
    config: true,
    library: true,
    description: 'topics by name, each with the phrases that tell it',
    type: 'object',
    additionalProperties: {type: 'array', items: {type: 'string'}},
    examples: [{rail: ['night train', 'railway']}],
  },
  rules: {
    config: true,
    description: 'how much each rule of `brief check` counts, and its options',
    type: 'object',
    examples: [{'no-reason': 'off', 'long-sentence': {severity: 'error', max: 40}}],
  },
  /** Words that points and reasons shall be about; "words in quotes" are a phrase. */
  focus: {
    flag: '--focus <words>',
    commands: summaries,
    library: true,
    description: 'points and reasons about these words',
    type: 'string',
  },
  sections: {
    flag: '--sections',
    commands: summaries,
    library: true,
    description: 'add an outline, a point for each section',
    type: 'boolean',
  },
  explain: {
    flag: '--explain',
    commands: summaries,
    library: true,
    description: 'add what each sentence scored, and why',
    type: 'boolean',
  },
  rule: {
    flag: '--rule <rule=severity>',
    commands: ['check'],
    description: 'severity of a rule, or rule.option=value; may be repeated',
    type: 'array',
  },
  failOn: {
    flag: '--fail-on <severity>',
    commands: ['check'],
    description: 'what makes it exit with 1',
    type: 'string',
    enum: ['error', 'warning', 'info', 'never'],
    default: 'error',
  },
  baseline: {
    flag: '--baseline <file>',
    commands: ['check'],
    description: 'leave out the findings that it knows',
    type: 'string',
  },
  updateBaseline: {
    flag: '--update-baseline',
    commands: ['check'],
    description: 'write what is found now into it',
    type: 'boolean',
  },
  changed: {
    flag: '--changed [ref]',
    commands: ['check'],
    description: 'only files changed since a commit',
    type: 'string',
  },
  pageTitle: {
    flag: '--title <text>',
    commands: ['digest'],
    description: 'what stands over it',
    type: 'string',
    default: 'Digest',
  },
  url: {
    flag: '--url <url>',
    commands: ['digest'],
    description: 'where the articles are, as https://example.com/{slug}/',
    title: 'an address',
    type: 'string',
    pattern: '^https?://.',
    examples: ['https://example.com/{slug}/'],
  },
  max: {
    flag: '--max <n>',
    commands: ['digest'],
    description: 'how many articles at most, the newest',
    type: 'integer',
    minimum: 1,
  },
  'write.keys': {
    flag: '--set <part=key>',
    commands: ['write'],
    config: true,
    description: 'the key of the front matter for a part',
    type: 'object',
    default: {summary: 'summary'},
  },
  'write.block': {
    config: true,
    description: 'the parts that stand in a block, in this order',
    type: 'array',
    default: ['readingTime', 'points', 'reasons'],
  },
  'write.insertBlock': {
    flag: '--block',
    commands: ['write'],
    config: true,
    description: 'put a block below the title where there is none',
    type: 'boolean',
    default: false,
  },
  'write.descriptionLength': {
    config: true,
    description: 'characters of a description at most',
    type: 'integer',
    minimum: 1,
    default: 160, // what search engines show
  },
  force: {
    flag: '--force',
    commands: ['write'],
    description: 'overwrite what was written by hand',
    type: 'boolean',
  },
  remove: {
    flag: '--remove',
    commands: ['write'],
    description: 'take out what brief wrote, and nothing else',
    type: 'boolean',
  },
  dryRun: {
    flag: '--dry-run',
    commands: ['write'],
    description: 'change nothing; print what would change as a diff',
    type: 'boolean',
  },
  outputFormat: {
    flag: '-f, --format <name>',
    commands: pages,
    description: 'how to print, else told by the name of the output',
    type: 'string',
  },
  json: {
    flag: '--json',
    commands: pages,
    description: 'the same as --format json',
    type: 'boolean',
  },
  output: {
    flag: '-o, --output <path>',
    commands: pages,
    description: 'write to a file',
    type: 'string',
  },
  quiet: {
    flag: '-q, --quiet',
    commands: articles,
    description: 'no warnings, no spinner; errors stay',
    type: 'boolean',
  },
  config: {
    flag: '--config <file>',
    commands: ['summarize', 'batch', 'digest', 'check', 'write', 'config'],
    rare: true,
    description: 'take settings from this file alone',
    type: 'string',
  },
  filesFrom: {
    flag: '--files-from <file>',
    commands: articles,
    rare: true,
    description: 'read paths from a file, one a line; - is standard input',
    type: 'string',
  },
  stdinFilepath: {
    flag: '--stdin-filepath <name>',
    commands: articles,
    rare: true,
    description: 'name of what standard input holds; tells its kind',
    type: 'string',
  },
  ignore: {
    flag: '--no-ignore',
    commands: articles,
    rare: true,
    description: 'take ignored files, drafts and partials, too',
    type: 'boolean',
  },
  verbose: {
    flag: '--verbose',
    commands: articles,
    rare: true,
    description: 'say what is read, what is left out, and why',
    type: 'boolean',
  },
  path: {library: true, description: 'path as `source.path` shows it; its extension tells the format', type: 'string'},
  format: {library: true, description: 'how the text is marked up', type: 'string'},
  title: {library: true, description: 'title of a text that has none', type: 'string'},
  /** Front matter of a text that comes without it, as from a static site's build; what the text has goes first. */
  frontMatter: {library: true, description: 'front matter of a text that comes without it', type: 'object'},
  text: {library: true, description: 'add all of the text, each sentence with what it scored', type: 'boolean'},
} as const satisfies Readonly<Record<string, OptionEntry>>;

type Table = typeof optionTable;

/** The name of an option. */
export type OptionName = keyof Table;

/** The names of the options whose entries have all that a pattern has. */
type NamesWith<Pattern> = {[Name in OptionName]: Table[Name] extends Pattern ? Name : never}[OptionName];

type ValueOf<Schema> = Schema extends {enum: readonly (infer Choice)[]}
  ? Choice
  : Schema extends {type: 'boolean'}
    ? boolean
    : Schema extends {type: 'integer' | 'number'}
      ? number
      : Schema extends {type: 'array'}
        ? readonly string[]
        : Schema extends {type: 'object'}
          ? Readonly<Record<string, Schema extends {additionalProperties: infer Member} ? ValueOf<Member> : unknown>>
          : Schema extends {flag: `${string}[${string}`}
            ? string | true
            : string;

type LibraryOptions = {
  -readonly [Name in OptionName as Name extends NamesWith<{library: true}> ? Name : never]?:
    | ValueOf<Table[Name]>
    | undefined;
};

/** How an article is read and summarized; without anything, as it comes. The table says what each option is for. */
export interface Options extends LibraryOptions {
  format?: ArticleFormat | undefined;
}

/** What a command can be given on the command line, by the names of the table. */
export type Flags<Command extends CommandName> = {
  [Name in OptionName as Table[Name] extends {commands: readonly (infer Some)[]}
    ? Command extends Some
      ? Name
      : never
    : never]?: ValueOf<Table[Name]>;
};

/** The options of the library that a config can set as well. */
export type ConfigurableOption = NamesWith<{config: true; library: true}>;

type LimitName = NamesWith<{limits: string}>;

/** What the points may have together, by the names of the table. */
export type Limit = Partial<Record<LimitName, number>>;

/** What the code relies on: every default resolved. */
export type Settings = Options & Record<NamesWith<{library: true; default: number}>, number> & {limit?: Limit};

/** The options by name, without what only some of them have. */
export const optionEntries = Object.entries<OptionEntry>(optionTable) as [OptionName, OptionEntry][];

const libraryEntries = new Map<string, OptionEntry>(optionEntries.filter(([, {library}]) => library));
const defaults = [...libraryEntries].map(([name, entry]) => [name, entry.default]);
const limitNames = [...libraryEntries].filter(([, {limits}]) => limits).map(([name]) => name as LimitName);

/** Resolves defaults and refuses what cannot be meant. Throws a BriefError 'usage'. */
export function settingsOf(options: Options): Settings {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new BriefError('usage', `the options must be an object, not ${options === null ? 'null' : typeof options}`);
  }
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  for (const [name, value] of given) demand(name, value);
  const settings: Settings = Object.fromEntries([...defaults, ...given]);
  const limits = limitNames.filter((name) => options[name] !== undefined).map((name) => [name, options[name]]);
  // A field has no room for a second list.
  return limits.length === 0 ? settings : {...settings, why: 0, limit: Object.fromEntries(limits)};
}

/** The same without any limit of the points. */
export function withoutLimit(options: Options): Options {
  return {...options, ...Object.fromEntries(limitNames.map((name) => [name, undefined]))};
}

/** A limit in words: "50 words and 160 characters". */
export function limitInWords(limit: Limit): string {
  const limits = Object.entries(limit) as [LimitName, number][];
  return limits.map(([name, most]) => counted(most, optionTable[name].limits)).join(' and ');
}

function demand(name: string, value: unknown): void {
  const entry = libraryEntries.get(name);
  if (!entry) {
    const known = [...libraryEntries.keys()].join(', ');
    throw new BriefError('usage', `there is no option "${name}"; the options are ${known}`);
  }
  const {additionalProperties: members} = entry;
  if (!matchesSchema(entry, value)) refuse(name, entry, value);
  if (!members) return;
  for (const [key, member] of Object.entries(value as object)) {
    if (!matchesSchema(members, member)) refuse(`${name}.${key}`, members, member);
  }
}

function refuse(name: string, schema: ValueSchema, value: unknown): never {
  const shown =
    typeof value === 'string' ? JSON.stringify(value) : typeof value === 'object' ? typeInWords(value) : value;
  throw new BriefError('usage', `${name} must be ${expected(schema)}, not ${shown}`);
}

function typeInWords(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'a list' : 'an object';
}
