import {defaults} from '../../options.js';
import {parts} from '../../report/index.js';
import type {RuleSettings} from '../../rules/index.js';
import type {Options} from '../../types.js';
import {type WriteSettings, writeDefaults} from '../../write.js';
import type {JsonSchema} from './json-schema.js';

/** What a config file may set, every default resolved. */
export interface Config
  extends Pick<Options, 'maxWords' | 'maxCharacters' | 'language' | 'encoding' | 'kind' | 'topics'> {
  points: number;
  why: number;
  wordsPerMinute: number;
  rules?: RuleSettings;
  write: Omit<WriteSettings, 'force'>;
}

/**
 * One setting a line, named as in the library's options: what it takes, and its default. Validation, the published
 * schema, `brief init` and `--print-config` derive from this table. Where a setting is a mapping with `properties` and
 * no default of its own, an override changes its keys one by one; any other value is replaced as a whole.
 */
export const settings = {
  points: {description: 'how many points', type: 'integer', minimum: 1, default: defaults.points},
  why: {description: 'how many reasons at most', type: 'integer', minimum: 0, default: defaults.why},
  maxWords: {description: 'only points that have so many words together', type: 'integer', minimum: 1, examples: [50]},
  maxCharacters: {
    description: 'only points that fit into so many characters',
    type: 'integer',
    minimum: 1,
    examples: [160],
  },
  wordsPerMinute: {
    description: 'reading speed in words a minute',
    type: 'number',
    exclusiveMinimum: 0,
    default: defaults.wordsPerMinute,
  },
  language: {
    description: 'language code (en, de ...), else detected',
    type: 'string',
    pattern: '^[A-Za-z]{2,3}([-_][A-Za-z0-9_-]+)?$',
    examples: ['en'],
  },
  encoding: {
    description: 'encoding of the articles, else UTF-8',
    type: 'string',
    examples: ['windows-1252'],
  },
  kind: {
    description: 'article: the files are articles, whatever they look like',
    enum: ['article'],
    examples: ['article'],
  },
  topics: {
    description: 'topics by name, each with the phrases that tell it',
    type: 'object',
    additionalProperties: {type: 'array', items: {type: 'string'}},
    examples: [{rail: ['night train', 'railway']}],
  },
  // What each rule takes is in schema.ts: most runs check nothing, and need not load the rules.
  rules: {
    description: 'how much each rule of `brief check` counts, and its options',
    type: 'object',
    examples: [{'no-reason': 'off', 'long-sentence': {severity: 'error', max: 40}}],
  },
  write: {
    description: 'what `brief write` writes, and where: `keys`, `block`, `insertBlock`, `descriptionLength`',
    type: 'object',
    properties: {
      keys: {
        description: 'the key of the front matter for each part; a block in the article replaces the default',
        type: 'object',
        properties: Object.fromEntries(
          Object.entries(parts).map(([id, {description}]) => [
            id,
            {description, type: 'string', pattern: '^[^\\s=]+$', examples: [id]},
          ]),
        ),
        additionalProperties: false,
        default: {summary: 'summary'},
      },
      block: {
        description: 'the parts that stand in a block, in this order',
        type: 'array',
        items: {enum: Object.keys(parts)},
        default: writeDefaults.block,
      },
      insertBlock: {
        description: 'whether an article without a block gets one below its title',
        type: 'boolean',
        default: writeDefaults.insertBlock,
      },
      descriptionLength: {
        description: 'characters of a description at most',
        type: 'integer',
        minimum: 1,
        default: writeDefaults.descriptionLength,
      },
    },
    additionalProperties: false,
  },
} as const satisfies Record<keyof Config, JsonSchema>;

/** The settings that shape what is written. Keys that nobody asked for give way to a block. */
export function writeSettings({write}: Config, force: boolean): WriteSettings {
  const {keys} = settings.write.properties;
  return {...write, keys: write.keys === keys.default ? undefined : write.keys, force};
}

/** The settings that shape a summary, in the words of the library. */
export function summaryOptions(config: Config): Options {
  const {points, why, maxWords, maxCharacters, wordsPerMinute, language, encoding, kind, topics} = config;
  return {points, why, maxWords, maxCharacters, wordsPerMinute, language, encoding, kind, topics};
}
