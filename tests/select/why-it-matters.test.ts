import {expect, test} from 'vitest';
import {reasonCandidates, whyItMatters} from '../../src/select/why-it-matters.js';
import type {Reason} from '../../src/types.js';
import {proseless, read} from './articles.js';

async function reasonsOf(markdown: string, {count = 3, taken = [] as number[], code = 'en'} = {}): Promise<Reason[]> {
  const analysis = await read(markdown, code);
  const {article} = analysis;
  const points = taken.map((index) => analysis.article.sentences[index]!);
  return whyItMatters(article, reasonCandidates(analysis), {count, points}).reasons;
}

const texts = (reasons: readonly Reason[]): string[] => reasons.map(({text}) => text);

const consequence = 'Without the pier, thousands of islanders could lose their only link to the hospital.';
const pier = `# The pier closes

The council closed the pier on Monday. The last ferry left at noon. ${consequence}`;

test('an empty article gives no reason', async () => {
  expect(await reasonsOf(proseless)).toEqual([]);
});

test('an article of mere facts gives no reason', async () => {
  expect(await reasonsOf('The pier was built in 1902. It is ninety metres long. Two lamps stand at its end.')).toEqual(
    [],
  );
});

test('a consequence is found, with its place and the cue that gave it away', async () => {
  const [reason, ...others] = await reasonsOf(pier);
  expect(reason).toMatchObject({text: consequence, line: 3, section: null});
  expect(consequence.toLowerCase()).toContain(reason!.cue);
  expect(others).toEqual([]);
});

test.each([
  ['Without the pier, families would have less security in the council and its plans.', 'security'],
  ['Without the pier, families would have less experience in the council and its plans.', undefined],
])('what can be lost names a reason, unless the word more often is about something else: %s', async (text, cue) => {
  const [reason] = await reasonsOf(`# The pier closes\n\nThe council closed the pier on Monday. ${text}`);
  expect(reason?.cue).toBe(cue);
});

test('none asked for, none given', async () => {
  expect(await reasonsOf(pier, {count: 0})).toEqual([]);
});

test('a sentence that is a key point is no reason, and is told where it is the only one', async () => {
  const analysis = await read(pier);
  const [, lead, only] = analysis.article.sentences;
  expect(whyItMatters(analysis.article, reasonCandidates(analysis), {count: 3, points: [only!]})).toEqual({
    reasons: [],
    amongPoints: only,
  });
  expect(
    whyItMatters(analysis.article, reasonCandidates(analysis), {count: 3, points: [lead!]}).amongPoints,
  ).toBeUndefined();
  expect(
    whyItMatters(analysis.article, reasonCandidates(analysis), {count: 0, points: [only!]}).amongPoints,
  ).toBeUndefined();
});

test('a point that the author calls a reason is told even where others are found', async () => {
  const analysis = await read(`${pier}\n\n**Why it matters:** The bakery sells its bread on nine islands.`);
  const stated = analysis.article.sentences.at(-1)!;
  expect(whyItMatters(analysis.article, reasonCandidates(analysis), {count: 3, points: [stated]}).amongPoints).toBe(
    stated,
  );
});

test('what matters because of something is a reason, however plain the rest', async () => {
  const [reason] = await reasonsOf(
    '# Pier\n\nThe pier opened in 1902. The pier matters beyond the island because the sea is the one road that every port has.',
  );
  expect(reason).toMatchObject({kind: 'significance', cue: 'matters'});
});

test('under a heading that states reasons the claim in front comes first, and what is none stays out', async () => {
  const reasons = await reasonsOf(`# Pier

It is open.

## Why it matters

The pier is the cheapest road in the county. Nine islands get their bread over it. I wrote to her.`);
  expect(texts(reasons)).toEqual([
    'The pier is the cheapest road in the county.',
    'Nine islands get their bread over it.',
  ]);
});

test('an aside in brackets is no reason', async () => {
  expect(await reasonsOf(pier.replace(consequence, `(${consequence})`))).toEqual([]);
});

test('the author’s own label wins and is marked as stated', async () => {
  const reasons = await reasonsOf(`${pier}\n\n**Why it matters:** The bakery sells its bread on nine islands.`, {
    count: 1,
  });
  expect(reasons).toMatchObject([
    {text: 'The bakery sells its bread on nine islands.', kind: 'stated', cue: 'Why it matters'},
  ]);
});

test('a label inside the sentence is left out of the bullet', async () => {
  expect(texts(await reasonsOf('Why it matters: The bakery sells its bread on nine islands.'))).toEqual([
    'The bakery sells its bread on nine islands.',
  ]);
});

test('labels win in languages without weighed cues', async () => {
  const [label] = (await read(proseless, 'ja')).language.labels.why;
  const [reason] = await reasonsOf(`**${label}:** 島のパン屋は九つの島でパンを売っています。`, {code: 'ja'});
  expect(reason).toMatchObject({kind: 'stated', cue: label});
  expect(await reasonsOf('そのため、島の人々は病院に行けなくなるリスクがあります。', {code: 'ja'})).toEqual([]);
});

test('reasons do not repeat each other', async () => {
  const again = 'Without the pier, islanders could lose their only link to the hospital.';
  expect(await reasonsOf(`${pier}\n\nThe mayor spoke.\n\n${again}`)).toHaveLength(1);
});

test('a sentence that points back gives way to one that stands alone', async () => {
  const leaning = 'This could cost thousands of islanders their jobs and leads to a shortage of bread for families.';
  const reasons = await reasonsOf(
    `# Pier\n\nThe council met. ${leaning}\n\nThe mayor spoke at length. ${consequence}`,
    {count: 1},
  );
  expect(texts(reasons)).toEqual([consequence]);
});

test('a long list of entries is a reference, and gives none by chance', async () => {
  const entries = Array.from({length: 80}, (_, index) => `- timeout ${index}, seconds until entry ${index} expires`);
  const note = 'A low limit puts the data of users at risk and costs money.';
  expect(await reasonsOf(`# Options\n\nThe queue is short. ${note}`)).toHaveLength(1);
  expect(await reasonsOf(`# Options\n\nThe queue is short. ${note}\n\n${entries.join('\n')}`)).toEqual([]);
});

test('reasons come in reading order', async () => {
  const reasons = await reasonsOf(
    `${pier}\n\nThe mayor spoke at length.\n\nA new road means cheaper bread and saves families millions of hours.`,
  );
  expect(reasons.map(({line}) => line)).toEqual([...reasons.map(({line}) => line)].sort((left, right) => left - right));
  expect(reasons.length).toBeGreaterThan(1);
});

test('a point is told where all other reasons are doubtful', async () => {
  const analysis = await read(`${pier}\n\n## Crossing\n\nIt took an hour. The new ferry costs the islands more.`);
  const {reasons, amongPoints} = whyItMatters(analysis.article, reasonCandidates(analysis), {
    count: 3,
    points: [analysis.article.sentences[2]!],
  });
  expect(reasons.map(({text}) => text)).toEqual(['The new ferry costs the islands more.']);
  expect(amongPoints?.text).toBe(consequence);
});

test('what is reason enough in a report is too doubtful for a post that speaks to its reader, but is no silence', async () => {
  const doubtful = 'A pier of wood leads to a shortage of oak in the town.';
  expect(
    await reasonsOf(`# Pier\n\nThe pier opened in 1902. It has two lamps. ${doubtful} The mayor spoke.`),
  ).toHaveLength(1);
  const post = `# Pier\n\nYou know our pier. We built it for you. ${doubtful} You met our mayor.`;
  expect(await reasonsOf(post)).toEqual([]);
  const analysis = await read(post);
  expect(
    whyItMatters(analysis.article, reasonCandidates(analysis), {count: 1, points: [], doubts: true}).reasons,
  ).toHaveLength(1);
});

test('a label that may as well announce a summary needs some sign of a reason behind it', async () => {
  const of = (text: string) => reasonsOf(`# Pier\n\nIt opened in 1902. It has two lamps.\n\nTL;DR: ${text}`);
  expect(await of('Paint the lamps before you leave.')).toEqual([]);
  expect(await of('A dark pier puts families at risk.')).toHaveLength(1);
});

test('behind a label that announces reasons no more is asked', async () => {
  const of = (label: string) =>
    reasonsOf(
      `# Pier\n\nIt opened in 1902.\n\n- ${label}: Keeping watch on the pier at night is crucial for the council.`,
    );
  expect(await of('Safety concerns')).toHaveLength(1);
  expect(await of('Watch and lamps')).toEqual([]);
});
