import {expect, describe as group, test} from 'vitest';
import {describe, mappingForm, schemaOf} from '../../../src/cli/config/json-schema.js';

group('describe', () => {
  test.each([
    [{type: 'integer', minimum: 1}, 'a whole number of at least 1'],
    [{type: 'number', exclusiveMinimum: 0}, 'a number above 0'],
    [{type: 'string', pattern: '^[a-z]+$', examples: ['en']}, 'a text such as en'],
    [{enum: ['error', 'warning', 'off']}, 'error, warning or off'],
    [{type: 'array', items: {type: 'string'}}, 'a list of texts'],
    [{anyOf: [{enum: ['off']}, {type: 'object', properties: {}}]}, 'off or a mapping'],
    [{type: 'boolean'}, 'true or false'],
  ] as const)('%j is %s', (schema, words) => {
    expect(describe(schema)).toBe(words);
  });
});

group('schemaOf', () => {
  const limit = {type: 'integer'} as const;
  const rule = {anyOf: [{enum: ['off']}, {type: 'object', properties: {limit}}]} as const;

  test('follows keys, indices and the form that has keys', () => {
    expect(schemaOf({properties: {rule}}, 'rule')).toBe(rule);
    expect(mappingForm(rule)).toBe(rule.anyOf[1]);
    expect(schemaOf(rule, 'limit')).toBe(limit);
    expect(schemaOf({type: 'array', items: limit}, '0')).toBe(limit);
    expect(schemaOf({anyOf: [{type: 'string'}, {items: limit}]}, '0')).toBe(limit);
    expect(schemaOf({additionalProperties: limit}, 'any')).toBe(limit);
  });

  test('knows nothing of what no schema names', () => {
    expect(schemaOf({properties: {}}, 'constructor')).toEqual({});
  });
});
