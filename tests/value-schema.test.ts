import {expect, test} from 'vitest';
import {expected, matchesSchema, type ValueSchema} from '../src/value-schema.js';

test.each<[ValueSchema, string, fits: unknown[], others: unknown[]]>([
  [{type: 'integer', minimum: 1}, 'a whole number of at least 1', [1, 2], [0, 1.5, '1', Number.NaN, null]],
  [{type: 'number', exclusiveMinimum: 0}, 'a number above 0', [0.5, 3], [0, -1, Number.POSITIVE_INFINITY]],
  [{type: 'string'}, 'a text', ['', 'tea'], [1, null, ['tea']]],
  [{type: 'string', enum: ['oak', 'elm', 'fir']}, 'oak, elm or fir', ['elm'], ['Elm', 'ash']],
  [{type: 'string', pattern: '^[a-z]{2}$', examples: ['en']}, 'a text such as en', ['de'], ['deu', '']],
  [{type: 'boolean'}, 'true or false', [true, false], ['true', 1]],
  [{type: 'array', items: {type: 'string'}}, 'a list of texts', [[], ['tea']], ['tea', [7], {}]],
  [{type: 'object'}, 'a mapping', [{}, {tea: 1}], [[], null, 'tea']],
])('%o is called "%s"', (schema, words, fits, others) => {
  expect(expected(schema)).toBe(words);
  for (const value of fits) expect(matchesSchema(schema, value), JSON.stringify(value)).toBe(true);
  for (const value of others) expect(matchesSchema(schema, value), JSON.stringify(value)).toBe(false);
});
