import {expect, test} from 'vitest';
import {features} from '../../src/score/index.js';
import {traits} from '../../src/score/traits.js';
import {weights} from '../../src/score/weights.js';
import {article} from './article.js';

test('has one row for every feature and one column for every trait', async () => {
  const columns = ['base', ...Object.keys(traits(await article('Oaks grow.')))].sort();
  expect(Object.keys(weights)).toEqual(Object.keys(features));
  for (const row of Object.values(weights)) expect(Object.keys(row).sort()).toEqual(columns);
});

test('holds finite numbers only', () => {
  expect(
    Object.values(weights)
      .flatMap((row) => Object.values(row))
      .filter((value) => !Number.isFinite(value)),
  ).toEqual([]);
});
