import {expect, test} from 'vitest';
import {loadLanguage} from '../../../src/language/index.js';
import {cueScanner} from '../../../src/score/reasons/cue-finder.js';

const scan = cueScanner(await loadLanguage('en'));
const phrases = (text: string): string[] => scan(text).cues.map(({phrase}) => phrase);

test('nothing is found in nothing', () => {
  expect(scan('')).toEqual({cues: [], words: 0, names: 0, numbers: 0, code: false, label: 0, deed: false});
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

test('options, selectors and names in camel case are code, trade marks and sums are not', () => {
  const code = (text: string): boolean => scan(text).code;
  expect(['Pass --all here.', 'Style .wrapper now.', 'Use ::before here.', 'Call saveFile now.'].map(code)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['The iPhone is on macOS.', 'It takes -5 degrees... and more.', 'GitHub is here.'].map(code)).toEqual([
    false,
    false,
    false,
  ]);
});

test('what a "not" denies is no cue, two words on it is one again', () => {
  expect(phrases('The change does not directly impact users.')).not.toContain('impacts');
  expect(phrases('There is no risk.')).not.toContain('risk');
  expect(phrases('No ship sails in winter, which is the risk.')).toContain('risk');
  expect(phrases('Ferries no longer need a crew.')).toContain('no longer need');
});

test('idioms hide the cues in them', () => {
  expect(phrases('It makes sense to wait.')).not.toContain('makes');
  expect(phrases('No more than half of the ships sail.')).not.toContain('half of the');
  expect(phrases('They took advantage of the tide.')).not.toContain('advantage');
  expect(phrases('The tide is an advantage.')).toContain('advantage');
});

test('a purpose in front is no reason yet', () => {
  expect(phrases('To reduce that risk, they moved the pier.')).not.toContain('risk');
  expect(phrases('They moved the pier to reduce that risk.')).toContain('risk');
});

test('steps are told behind a condition, too', () => {
  const instructs = (text: string): boolean => scan(text).cues.some(({sign}) => sign === 'instruction');
  expect(instructs('If the ferry is late, check the tide.')).toBe(true);
  expect(instructs('The ferry is late, check marks say.')).toBe(false);
});

test('what comes of something stands behind a comma', () => {
  const results = (text: string): boolean => scan(text).cues.some(({sign}) => sign === 'result');
  expect(results('The pier closed, leaving nine islands without bread.')).toBe(true);
  expect(results('The ferry leaving now is full.')).toBe(false);
});

test('deeds are told of someone, in the past', () => {
  expect(['We tested nine piers.', 'They built a pier.'].map((text) => scan(text).deed)).toEqual([true, true]);
  expect(['We test nine piers.', 'The pier opened.'].map((text) => scan(text).deed)).toEqual([false, false]);
});

test('Turkish cues are found in capitals', async () => {
  const turkish = cueScanner(await loadLanguage('tr'));
  expect(turkish('İLK KEZ köprü açıldı.').cues).toContainEqual({phrase: 'ilk kez', sign: 'change'});
  expect(turkish('KIRILMA RİSKİ arttı.').cues).toContainEqual({phrase: 'riski', sign: 'risk'});
});

test('a cue in a name is none, said loudly or in German it is one', async () => {
  const found = async (text: string, code = 'en') =>
    cueScanner(await loadLanguage(code))(text).cues.map(({sign}) => sign);
  expect(await found('We made the Playground For Everyone and the Risk Board.')).not.toContain('risk');
  expect(await found('The pier is a RISK.')).toContain('risk');
  expect(await found('Der Steg ist ein Risiko.', 'de')).toContain('risk');
});
