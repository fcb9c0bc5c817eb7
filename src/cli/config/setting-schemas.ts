import {type OptionEntry, type OptionName, optionEntries} from '../../options.js';
import {parts} from '../../report/index.js';
import type {JsonSchema} from './json-schema.js';

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
 * value is replaced as a whole. What each rule takes is in config-file-schema.ts.
 */
export const settingSchemas: Readonly<Record<string, JsonSchema>> = nested(
  optionEntries
    .filter(([, {config}]) => config)
    .map(([name, entry]) => [name, {...schemaOf(entry), ...partSchemas[name]}]),
);

/** The schema of a value, without what the command line alone needs to know. */
function schemaOf({flag, commands, rare, config, library, limits, ...schema}: OptionEntry): JsonSchema {
  return schema;
}

function nested(schemas: readonly (readonly [name: string, schema: JsonSchema])[]): Record<string, JsonSchema> {
  const root: Record<string, JsonSchema> = {};
  for (const [name, schema] of schemas) {
    const [outer = '', inner] = name.split('.');
    if (inner === undefined) root[outer] = schema;
    else root[outer] = {...writeSchema, properties: {...root[outer]?.properties, [inner]: schema}};
  }
  return root;
}
