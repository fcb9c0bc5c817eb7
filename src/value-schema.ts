/** What an option takes, in the words of JSON Schema. */
export interface ValueSchema {
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  /** What a value is called where "a text" would not tell. */
  readonly title?: string;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly items?: ValueSchema;
  readonly additionalProperties?: ValueSchema | false;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
}

/** Whether a value is what an option takes; what a mapping holds is not looked at. */
export function matchesSchema(schema: ValueSchema, value: unknown): boolean {
  const {type, minimum = Number.NEGATIVE_INFINITY, exclusiveMinimum = Number.NEGATIVE_INFINITY, items} = schema;
  switch (type) {
    case 'integer':
    case 'number':
      if (typeof value !== 'number' || !Number.isFinite(value)) return false;
      return (type === 'number' || Number.isSafeInteger(value)) && value >= minimum && value > exclusiveMinimum;
    case 'string':
      if (typeof value !== 'string' || (schema.enum && !schema.enum.includes(value))) return false;
      return schema.pattern === undefined || new RegExp(schema.pattern).test(value);
    case 'array':
      return Array.isArray(value) && (items === undefined || value.every((item) => matchesSchema(items, item)));
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    default:
      return typeof value === type;
  }
}

const typeNames = {
  object: 'a mapping',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
};

/** In words, what is expected: "a whole number of at least 1". */
export function expected(schema: ValueSchema): string {
  const {type = 'object', title, minimum, exclusiveMinimum, pattern, examples, items} = schema;
  const name = typeNames[type];
  if (schema.enum) return schema.enum.join(', ').replace(/, ([^,]*)$/, ' or $1');
  if (minimum !== undefined) return `${name} of at least ${minimum}`;
  if (exclusiveMinimum !== undefined) return `${name} above ${exclusiveMinimum}`;
  if (pattern !== undefined) return `${title ?? name} such as ${examples?.join(' or ') ?? pattern}`;
  return type === 'array' && items ? `a list of ${items.type === 'string' ? 'texts' : 'mappings'}` : name;
}
