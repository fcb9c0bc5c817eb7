import {expect, test} from 'vitest';
import {traits} from '../../src/score/traits.js';
import {article, titleOnly} from './article.js';

test('knows nothing of an article without prose but its title', async () => {
  expect(traits(await article(titleOnly))).toEqual({sectioned: 0, unbroken: 0, untitled: 0, foreign: 0});
});

test('takes a name of a file for no title', async () => {
  expect(traits(await article('Oaks grow.', {path: 'oaks.md'})).untitled).toBe(1);
});

test('is sectioned in full with eight filled sections', async () => {
  const sections = Array.from({length: 8}, (_, index) => `## Part ${index}\n\nOaks grow.`);
  expect(traits(await article(sections.join('\n\n'))).sectioned).toBe(1);
  expect(traits(await article(sections.slice(0, 1).join('\n\n'))).sectioned).toBe(0);
});

test('is unbroken in full with two hundred sentences and half-way at the geometric mean', async () => {
  const sentences = (count: number): string => 'Oaks grow here. '.repeat(count);
  expect(traits(await article(sentences(200))).unbroken).toBe(1);
  expect(traits(await article(sentences(10))).unbroken).toBe(0);
  expect(traits(await article(sentences(45))).unbroken).toBeCloseTo(0.5, 1);
});

test('is not unbroken with many sections, however long', async () => {
  const sections = Array.from({length: 8}, (_, index) => `## Part ${index}\n\n${'Oaks grow here. '.repeat(30)}`);
  expect(traits(await article(sections.join('\n\n'))).unbroken).toBe(0);
});

test('is foreign in any language but English', async () => {
  expect(traits(await article('Eichen wachsen hier.', {language: 'de'})).foreign).toBe(1);
});
