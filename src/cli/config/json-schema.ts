/** The part of JSON Schema (draft 7) in which the table of settings is written. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly minItems?: number;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | false;
  readonly anyOf?: readonly JsonSchema[];
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
}

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
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
  const forms = schema.anyOf?.flatMap((form) => form.enum ?? describe(form)) ?? schema.enum;
  if (forms) return forms.join(', ').replace(/, ([^,]*)$/, ' or $1');
  const {type = 'object', minimum, exclusiveMinimum, pattern} = schema;
  if (minimum !== undefined) return `${names[type]} of at least ${minimum}`;
  if (exclusiveMinimum !== undefined) return `${names[type]} above ${exclusiveMinimum}`;
  if (pattern !== undefined) return `${names[type]} such as ${schema.examples?.join(' or ') ?? pattern}`;
  return type === 'array' && schema.items ? `a list of ${plural(schema.items)}` : names[type];
}

const names = {
  object: 'a mapping',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
};

function plural({type}: JsonSchema): string {
  return type === 'string' ? 'texts' : 'mappings';
}
