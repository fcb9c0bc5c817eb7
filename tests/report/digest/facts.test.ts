import {describe, expect, test} from 'vitest';
import {digestFacts, entryFacts, topicHeading} from '../../../src/report/digest/facts.js';
import {entry, townDigest} from './library.js';

describe('digestFacts', () => {
  test.each([
    [0, 0, '0 articles · 0 min'],
    [1, 59, '1 article · 59 min'],
    [2, 60, '2 articles · 1 h'],
    [2, 125, '2 articles · 2 h 5 min'],
  ])('%i articles of %i minutes', (articles, minutes, facts) => {
    expect(digestFacts(townDigest({articles, minutes}))).toBe(facts);
  });
});

describe('entryFacts', () => {
  test('has a date where there is one', () => {
    expect(entryFacts(entry())).toBe('2025-03-14 · 6 min');
    expect(entryFacts(entry({date: null}))).toBe('6 min');
  });
});

describe('topicHeading', () => {
  test.each([
    ['town council', 'Town council'],
    ['éclairs', 'Éclairs'],
    ['iPhone', 'iPhone'],
    ['18F', '18F'],
    ['', 'More'],
  ])('%s', (name, heading) => {
    expect(topicHeading(townDigest(), name)).toBe(heading);
  });

  test('has none over a page that has one topic, which nobody named', () => {
    expect(topicHeading(townDigest({topics: [{name: '', entries: [entry()]}]}), '')).toBeUndefined();
  });
});
