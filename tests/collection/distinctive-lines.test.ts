import {describe, expect, test} from 'vitest';
import {distinctiveLines, lineCandidates} from '../../src/collection/distinctive-lines.js';
import {loadLanguage} from '../../src/language/index.js';

const en = await loadLanguage('en');
const lines = (title: string, description: string[], points: string[] = []) =>
  lineCandidates(
    title,
    description,
    points.map((text, index) => ({text, score: 1 - index / 10})),
    en,
  );

describe('lineCandidates', () => {
  test.each([
    ['The night bus to the harbour.'],
    ['In this post we will look at the night bus of the city.'],
    ['This page lists the stops and the fares of the bus.'],
    ['The night bus stops at these places:'],
    ['Click here for the stops of the night bus.'],
    ['3. Now write the stops of the night bus into the file.'],
    ['Yes.'],
    [''],
  ])('leaves out %j', (text) => {
    expect(lines('Night bus to the harbour', [text], [text])).toEqual([]);
  });

  test('takes the sentences of a description, and points', () => {
    const texts = [
      'Every thirty minutes from the station until four in the morning.',
      'Drivers asked for a stop at the hospital.',
    ];
    expect(lines('Night bus', [texts[0]!], [texts[1]!]).map(({text}) => text)).toEqual(texts);
  });
});

test('the author has the first word, then the opening of the text and what is about the title', () => {
  const worths = (description: string[], points: string[]) =>
    lines('Night bus', description, points).map(({worth}) => worth);
  const plain = 'Drivers asked for a second stop at the hospital of the town.';
  const titled = 'Drivers asked for a second stop of the night bus.';
  const [own, opening, about, other] = worths([plain], [plain, titled, plain]);
  expect(own).toBeGreaterThan(opening!);
  expect(opening).toBeGreaterThan(other!);
  expect(about).toBeGreaterThan(other!);
});

describe('distinctiveLines', () => {
  const description = 'Every thirty minutes the bus leaves the station, until four in the morning.';
  const point = 'Drivers asked for a second stop at the hospital, where shifts change at two.';

  test('gives each article its best line, and no two the same', () => {
    const one = lines('Night bus', [description], [point]);
    expect(distinctiveLines([one, one, one])).toEqual([description, point, null]);
  });

  test('prefers what no other article says', () => {
    const shared = 'The company runs forty buses and six trams in the whole of the city.';
    const bus = lines('Timetable', [], [shared, 'The bus to the harbour leaves at six and comes back at eleven.']);
    const tram = lines('Timetable', [], [shared, 'The tram to the castle needs a ticket of its own on Sundays.']);
    const [first, second] = distinctiveLines([bus, tram]);
    expect(first).not.toBe(second);
  });

  test('has no line for an article without sentences', () => {
    expect(distinctiveLines([])).toEqual([]);
    expect(distinctiveLines([[]])).toEqual([null]);
  });
});
