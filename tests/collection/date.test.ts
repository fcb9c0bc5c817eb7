import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {dateOf} from '../../src/collection/date.js';
import {holds} from '../holds.js';

function timeOf(date: unknown): string | undefined {
  const found = dateOf({frontMatter: {date}}, null);
  return found && `${found.day} ${new Date(found.time).toISOString()}`;
}

describe('dateOf', () => {
  test.each([
    ['2025-03-14', '2025-03-14 2025-03-14T00:00:00.000Z'],
    ['2025/3/4', '2025-03-04 2025-03-04T00:00:00.000Z'],
    ['2025-03-14T09:30', '2025-03-14 2025-03-14T09:30:00.000Z'],
    ['2025-03-14 9:30:05 +0200', '2025-03-14 2025-03-14T07:30:05.000Z'],
    ['2025-03-14T09:30:05.123-05:00', '2025-03-14 2025-03-14T14:30:05.000Z'],
    ['2025-03-14 09:30:00 UTC', '2025-03-14 2025-03-14T09:30:00.000Z'],
    [new Date(Date.UTC(2025, 2, 14, 9)), '2025-03-14 2025-03-14T09:00:00.000Z'],
  ])('reads %s', (date, time) => {
    expect(timeOf(date)).toBe(time);
  });

  test.each([
    undefined,
    null,
    '',
    2025,
    'March',
    '3/4/2025',
    '2025-02-30',
    '2025-13-01',
    '2025-03-14T25:00',
    new Date(Number.NaN),
    ['2025-03-14'],
  ])('guesses nothing from %s', (date) => {
    expect(timeOf(date)).toBeUndefined();
  });

  test('knows the keys that sites use, the first that can be read', () => {
    expect(dateOf({frontMatter: {date: 'soon', pubDate: '2025-03-14'}}, null)?.day).toBe('2025-03-14');
  });

  test("takes the date in front of a file's name where the front matter has none", () => {
    expect(dateOf({frontMatter: {}}, '_posts/2025-03-14-trains.md')?.day).toBe('2025-03-14');
    expect(dateOf({frontMatter: {date: '2024-01-01'}}, '2025-03-14-trains.md')?.day).toBe('2024-01-01');
    expect(dateOf({frontMatter: {}}, '2025-03-14/trains.md')).toBeUndefined();
    expect(dateOf({frontMatter: {}}, '2025-03-145.md')).toBeUndefined();
  });

  test('sorts days as the calendar does', () => {
    const day = fc
      .date({min: new Date(0), max: new Date(4e12), noInvalidDate: true})
      .map((date) => date.toISOString().slice(0, 10));
    holds(
      fc.property(day, day, (left, right) => {
        const [a, b] = [left, right].map((date) => dateOf({frontMatter: {date}}, null)!.time);
        expect(Math.sign(a! - b!)).toBe(left < right ? -1 : left > right ? 1 : 0);
      }),
    );
  });
});
