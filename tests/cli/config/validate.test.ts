import {describe, expect, test} from 'vitest';
import {validate} from '../../../src/cli/config/validate.js';

const severity = {enum: ['error', 'off']} as const;
const schema = {
  type: 'object',
  properties: {
    points: {type: 'integer', minimum: 1},
    rules: {
      type: 'object',
      properties: {
        long: {
          anyOf: [
            severity,
            {type: 'object', properties: {severity, max: {type: 'integer'}}, additionalProperties: false},
          ],
        },
      },
      additionalProperties: false,
    },
    topics: {type: 'object', additionalProperties: {type: 'array', items: {type: 'string'}}},
    overrides: {type: 'array', items: {type: 'object', required: ['files'], properties: {points: {type: 'integer'}}}},
  },
  additionalProperties: false,
} as const;

function problems(value: unknown) {
  return validate(value, schema).map(({path, message}) => [path.join('.'), message]);
}

describe('validate', () => {
  test('finds nothing wrong with nothing', () => {
    expect(problems({})).toEqual([]);
  });

  test('finds nothing wrong with any form of a value', () => {
    expect(problems({points: 1, rules: {long: 'off'}})).toEqual([]);
    expect(problems({rules: {long: {severity: 'error', max: 3}}, topics: {a: ['b']}})).toEqual([]);
  });

  test('says what was expected and what was found', () => {
    expect(problems({points: 0})).toEqual([['points', 'points: expected a whole number of at least 1, not 0']]);
    expect(problems({points: 'x'.repeat(90)})).toEqual([
      ['points', `points: expected a whole number of at least 1, not "${'x'.repeat(39)}…`],
    ]);
    expect(problems({topics: {a: 'b'}})).toEqual([['topics.a', 'topics.a: expected a list of texts, not "b"']]);
    expect(problems(['points'])).toEqual([['', 'expected a mapping, not a list']]);
  });

  test('names the nearest right key', () => {
    expect(problems({pionts: 1})).toEqual([['pionts', 'unknown key "pionts" (did you mean points?)']]);
    expect(problems({rules: {long: {maxx: 1}}})).toEqual([
      ['rules.long.maxx', 'unknown key "maxx" (did you mean max?)'],
    ]);
    expect(problems({zebra: 1})).toEqual([['zebra', 'unknown key "zebra"']]);
  });

  test('of several forms, means the one that was begun', () => {
    expect(problems({rules: {long: {max: 'ten'}}})).toEqual([
      ['rules.long.max', 'rules.long.max: expected a whole number, not "ten"'],
    ]);
    expect(problems({rules: {long: 'eror'}})).toEqual([
      ['rules.long', 'rules.long: expected error, off or a mapping, not "eror"'],
    ]);
  });

  test('misses a key that has to be there, beside other problems', () => {
    expect(problems({overrides: [{points: 'x'}]})).toEqual([
      ['overrides.0', 'expected the key files'],
      ['overrides.0.points', 'overrides.0.points: expected a whole number, not "x"'],
    ]);
  });

  test('refuses what no schema can tell: numbers that are none, and encodings that nobody knows', () => {
    const free = {type: 'object'} as const;
    const found = (value: unknown) => validate(value, free).map(({message}) => message);
    expect(found({rules: {long: {max: Number.NaN}}})).toEqual(['rules.long.max: expected a number, not NaN']);
    expect(found({speed: Number.POSITIVE_INFINITY})).toEqual(['speed: expected a number, not Infinity']);
    const message = 'expected an encoding such as windows-1252, not foo';
    expect(found({encoding: 'foo', overrides: [{encoding: 'foo'}]})).toEqual([
      `encoding: ${message}`,
      `overrides.0.encoding: ${message}`,
    ]);
    expect(found({encoding: 'latin1', topics: {encoding: ['foo']}})).toEqual([]);
  });

  test('reads any key as it is written', () => {
    const odd = ['a/b', '~1', '%', '%2F', '#', 'ü', '', '__proto__', 'constructor'];
    const value = JSON.parse(`{${odd.map((key) => `${JSON.stringify(key)}: 1`).join()}}`);
    expect(problems(value).map(([path]) => path)).toEqual(odd);
    expect(problems({'\ud800': 1})).toEqual([['', expect.stringContaining('surrogate')]]);
  });
});
