import {expect, test} from 'vitest';
import {loadLanguage} from '../../src/language/index.js';
import {cueScanner} from '../../src/points/cue-finder.js';

const scan = cueScanner(await loadLanguage('en'));
const phrases = (text: string): string[] => scan(text).cues.map(({phrase}) => phrase);

test('nothing is found in nothing', () => {
  expect(scan('')).toEqual({cues: [], words: 0, names: 0, numbers: 0, code: false});
});

test('one cue is found with its class', () => {
  expect(scan('As a result, the ferry is empty.').cues).toContainEqual({
    phrase: 'as a result',
    sign: 'consequence',
  });
});

test('words, names and numbers are counted, the opening capital left out', () => {
  expect(scan('The ferry to Bergen carries 12 cars and 300 people.')).toMatchObject({words: 10, names: 1, numbers: 2});
});

test('phrases match whole words only', () => {
  expect(phrases('The asterisk is a mark.')).not.toContain('risk');
  expect(phrases('The risk is real.')).toContain('risk');
});

test('a phrase at the start of another finds both', () => {
  expect(phrases('Millions of readers wait.')).toContain('millions of');
});

test('curly apostrophes match straight ones', () => {
  expect(phrases('That’s why the pier closed.')).toContain("that's why");
});

test('verbs of steps count at the start of a sentence only', () => {
  const instructs = (text: string): boolean => scan(text).cues.some(({sign}) => sign === 'instruction');
  expect(instructs('Run the migration twice.')).toBe(true);
  expect(instructs('They run the migration twice.')).toBe(false);
});

test('capitals of a label are no names', () => {
  expect(scan('Control and Security Concerns: ships may collide.').names).toBe(0);
});

test('languages whose cues were never weighed find none', async () => {
  expect(cueScanner(await loadLanguage('ja'))('そのため、リスクがあります。').cues).toEqual([]);
});

test('paths, file names and members are code, the end of a sentence is not', () => {
  expect(
    ['Open src/main now.', 'Open main.ts now.', 'Set max_size now.', 'Call stop() now.'].map((text) => scan(text).code),
  ).toEqual([true, true, true, true]);
  expect(scan('The pier is long. Really (very) long: 1.5 m.').code).toBe(false);
});
