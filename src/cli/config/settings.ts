import {type OptionEntry, type OptionName, optionEntries} from '../../options.js';
import {parts} from '../../report/index.js';
import type {RuleSettings} from '../../rules/index.js';
import type {Options} from '../../types.js';
import type {WriteSettings} from '../../write.js';
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

const configured = optionEntries.filter(([, {config}]) => config);

const writeSchema: JsonSchema = {
  description: 'what `brief write` writes, and where: `keys`, `block`, `insertBlock`, `descriptionLength`',
  type: 'object',
  additionalProperties: false,
};

/** What the parts of a summary are called is told by their own table. */
const partSchemas: Partial<Record<OptionName, JsonSchema>> = {
  'write.keys': {
    properties: Object.fromEntries(
      Object.entries(parts).map(([id, {description}]) => [
        id,
        {description, type: 'string', pattern: '^[^\\s=]+$', examples: [id]},
      ]),
    ),
    additionalProperties: false,
  },
  'write.block': {items: {enum: Object.keys(parts)}},
};

/**
 * The settings of the table of options as the schema of a config: "write.block" is `block` in the mapping `write`. Where
 * a setting is a mapping with `properties` and no default of its own, an override changes its keys one by one; any other
 * value is replaced as a whole. What each rule takes is in schema.ts.
 */
export const settings: Readonly<Record<string, JsonSchema>> = nested(
  configured.map(([name, entry]) => [name, {...schemaOf(entry), ...partSchemas[name]}]),
);

/** The schema of a value, without what the command line alone needs to know. */
function schemaOf({flag, commands, rare, config, library, ...schema}: OptionEntry): JsonSchema {
  return schema;
}

function nested(schemas: readonly (readonly [name: string, schema: JsonSchema])[]): Record<string, JsonSchema> {
  const root: Record<string, JsonSchema> = {};
  for (const [name, schema] of schemas) {
    const [outer = '', inner] = name.split('.');
    if (inner === undefined) root[outer] = schema;
    else root[outer] = withProperty(root[outer] ?? writeSchema, inner, schema);
  }
  return root;
}

function withProperty(outer: JsonSchema, name: string, schema: JsonSchema): JsonSchema {
  return {...outer, properties: {...outer.properties, [name]: schema}};
}

/** The settings that shape what is written. Keys that nobody asked for give way to a block. */
export function writeSettings({write}: Config, force: boolean): WriteSettings {
  const keys = settings.write?.properties?.keys?.default;
  return {...write, keys: write.keys === keys ? undefined : write.keys, force};
}

/** The settings that shape a summary, in the words of the library. */
export function summaryOptions(config: Config): Options {
  const names = configured.filter(([, {library}]) => library).map(([name]) => name as keyof Config);
  return Object.fromEntries(names.map((name) => [name, config[name]]));
}
