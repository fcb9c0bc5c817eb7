import {describe, expect, test} from 'vitest';
import {parts} from '../../../src/report/summary/parts.js';
import {summarize} from '../../../src/summarize.js';

const place = {section: null, endLine: 1, endColumn: 1, repaired: false};
const point = (text: string, line: number, score: number) => ({...place, text, line, column: 1, score});
const summary = {
  ...(await summarize('Tea grows in Assam.')),
  keyPoints: [
    point('Twelve gardens closed.', 1, 0.5),
    point('Rain fell late in May.', 3, 1),
    point('A list item', 5, 0.2),
  ],
  whyItMatters: [{...point('Prices will rise.', 4, 1), kind: 'change' as const, cue: 'will'}],
};
const value = (id: keyof typeof parts, descriptionLength = 160) => parts[id].value(summary, {descriptionLength});

describe('parts', () => {
  test('have a value each', () => {
    expect(value('points')).toEqual(['Twelve gardens closed.', 'Rain fell late in May.', 'A list item']);
    expect(value('summary')).toBe('Twelve gardens closed. Rain fell late in May. A list item');
    expect(value('reasons')).toEqual(['Prices will rise.']);
    expect(value('readingTime')).toBe(1);
    expect(value('keyphrases')).toEqual(expect.any(Array));
  });

  test('set off what has no stop, and let CJK sentences touch', () => {
    const texts = ['A list item', 'Another', '雨が降った。', '花が咲いた。'].map((text) => point(text, 1, 1));
    expect(parts.summary.value({...summary, keyPoints: texts})).toBe('A list item; Another; 雨が降った。花が咲いた。');
  });

  test.each([
    [160, 'Twelve gardens closed. Rain fell late in May. A list item'],
    [45, 'Twelve gardens closed. Rain fell late in May.'],
    [44, 'Rain fell late in May. A list item'],
    [22, 'Rain fell late in May.'],
    [21, 'A list item'],
    [10, ''],
  ])('describe in %d characters', (length, text) => {
    expect(value('description', length)).toBe(text);
  });

  test('describe by a reason where no point fits', () => {
    const long = {...summary, keyPoints: [point('x'.repeat(200), 1, 1)]};
    expect(parts.description.value(long, {descriptionLength: 160})).toBe('Prices will rise.');
  });
});
