import {describe, expect, test} from 'vitest';
import {numberAsWritten} from '../../../src/cli/input/number-as-written.js';

describe('numberAsWritten', () => {
  test.each([
    ['{"id": 12345678901234567890}', '12345678901234567890'],
    ['{"content": "x", "id":1e400}', '1e400'],
    ['{"id": -1.50, "content": ""}', '-1.50'],
    ['{"id": 1.0, "id": 2.0}', '2.0'],
    ['{"meta": {"id": 1.0}, "id": 2.0, "list": [{"id": 3.0}]}', '2.0'],
    ['{"content": "\\"id\\": 1.0", "id": 2.0}', '2.0'],
  ])('is the one of the object itself: %s', (json, number) => {
    expect(numberAsWritten(json, 'id')).toBe(number);
  });

  test.each([
    '{}',
    '{"id": 7}',
    '{"id": "1.0"}',
    '{"id": null}',
    '{"meta": {"id": 1.0}}',
    '{"content": "\\"id\\": 1.0"}',
  ])('is nothing where JavaScript writes it in the same way, or where there is none: %s', (json) => {
    expect(numberAsWritten(json, 'id')).toBeUndefined();
  });
});
