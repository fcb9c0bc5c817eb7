import {expected, type ValueSchema} from '../../value-schema.js';

/** The part of JSON Schema (draft 7) in which a config is described. */
export interface JsonSchema extends ValueSchema {
  readonly $schema?: string;
  readonly description?: string;
  readonly minItems?: number;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | false;
  readonly anyOf?: readonly JsonSchema[];
}

/** The form of a value that has keys of its own, where the schema has one. */
export function mappingForm(schema: JsonSchema): JsonSchema | undefined {
  return schema.properties ? schema : schema.anyOf?.find(({properties}) => properties);
}

/** The schema of what lies below a key or an index. */
export function schemaOf(schema: JsonSchema, key: string): JsonSchema {
  const form = mappingForm(schema) ?? schema.anyOf?.find(({items}) => items) ?? schema;
  const {properties, items, additionalProperties} = form;
  const known = properties && Object.hasOwn(properties, key) ? properties[key] : undefined;
  return known ?? items ?? (additionalProperties || {});
}

/** In words, what a schema takes: "a whole number of at least 1". */
export function describe(schema: JsonSchema): string {
  const forms = schema.anyOf?.flatMap((form) => form.enum ?? describe(form));
  return forms ? forms.join(', ').replace(/, ([^,]*)$/, ' or $1') : expected(schema);
}
