import {expect, test} from 'vitest';
import {features} from '../../src/score/index.js';
import {weights, weightsWithoutLexicon} from '../../src/score/weights.js';

test.each([weights, weightsWithoutLexicon])(
  'has a row for every feature and a finite number for each question',
  (table) => {
    expect(Object.keys(table)).toEqual(Object.keys(features));
    for (const row of Object.values(table)) {
      expect(Object.keys(row)).toEqual(['points', 'reasons']);
      expect(Object.values(row).filter((value) => !Number.isFinite(value))).toEqual([]);
    }
  },
);
