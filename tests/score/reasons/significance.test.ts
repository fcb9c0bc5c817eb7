import {expect, test} from 'vitest';
import {significanceOf, signs} from '../../../src/score/reasons/significance.js';
import {read} from '../../select/articles.js';

async function measuresOf(markdown: string, index = 0) {
  const analysis = await read(markdown);
  return Object.fromEntries(significanceOf(analysis)(analysis.article.sentences[index]!).measures);
}

test('every measure is a share', async () => {
  const analysis = await read(
    '# Ferries\n\nFerries save 30 % of the cost, which means cheaper bread for nine islands. “I (the captain) saw it,” he said.\n\n- Run `npm install` in src/main.ts.',
  );
  for (const {measures} of analysis.article.sentences.map(significanceOf(analysis))) {
    for (const [id, value] of measures) {
      expect(signs, id).toHaveProperty(id);
      expect(value, id).toBeGreaterThanOrEqual(0);
      expect(value, id).toBeLessThanOrEqual(1);
    }
  }
});

test('cues of two classes are several', async () => {
  expect(await measuresOf('The delay costs fuel and, as a result, puts crews at risk.')).toMatchObject({
    risk: 1,
    consequence: 1,
    several: 1,
  });
});

test('place is measured by hand: four sentences, the third', async () => {
  const {sectionLate, opening, ending} = await measuresOf('One is here. Two is here. Three is here. Four is here.', 2);
  expect(sectionLate).toBeCloseTo(2 / 3);
  expect(opening).toBeCloseTo(1 / 3);
  expect(ending).toBeUndefined();
});

test('in a post in which someone speaks, place tells nothing', async () => {
  expect(await measuresOf('One is here for you. Two is here. Three is ours. We are four.', 3)).not.toHaveProperty(
    'ending',
  );
});

test('parts of a program, one of many and what should be are told apart from wholes, people and what can be', async () => {
  expect(await measuresOf('The user should check the header.')).toMatchObject({person: 1, duty: 1, parts: 1});
  expect(await measuresOf('Users can trust the site.')).toMatchObject({people: 1, ability: 1, wholes: 1});
});

test('a heading of steps is a procedure, a heading of reasons announces', async () => {
  expect(await measuresOf('# Pier\n\n## Installation steps\n\nThe pier floats on drums.')).toMatchObject({
    procedure: 1,
  });
  expect(await measuresOf('# Pier\n\n## Why we moved the pier\n\nThe pier floats on drums.')).toMatchObject({
    announced: 1,
  });
});

test('one common word alone is lone, a phrase is none', async () => {
  expect(await measuresOf('The ferry is a risk.')).toMatchObject({risk: 1, lone: 1});
  const {lone, phrase} = await measuresOf('The ferry is at risk.');
  expect({lone, phrase}).toEqual({lone: undefined, phrase: 1});
});

test('that something matters and because of what is an argument', async () => {
  expect(await measuresOf('Ferries matter.')).not.toHaveProperty('argument');
  expect(await measuresOf('The ferry matters because nine islands have no bridge.')).toMatchObject({argument: 1});
});

test('a label that announces reasons is no mere label', async () => {
  expect(await measuresOf('- Security concerns: ships collide in the fog.')).toMatchObject({announces: 1});
  expect(await measuresOf('- Harbour fees: ships pay in the fog.')).toMatchObject({labelled: 1});
});

test('words in single marks are a quotation, an apostrophe is none', async () => {
  expect(await measuresOf("The idea of 'slow ferries' is old.")).toMatchObject({quotation: 1});
  expect(await measuresOf("The ferry's crew and the captains' mess wait.")).not.toHaveProperty('quotation');
});

test('an effect on nothing that can be won or lost is a mechanism', async () => {
  expect(await measuresOf('The flag means that the query matches the path.')).toMatchObject({mechanism: 1});
  const stake = await measuresOf('The flag means that visitors keep their privacy.');
  expect(stake).toMatchObject({consequence: 1, stake: 1});
  expect(stake).not.toHaveProperty('mechanism');
});

test('what the reader can do is advice, also behind a condition', async () => {
  expect(await measuresOf('If the pier is closed, you can wait inside.')).toMatchObject({advice: 1, supposition: 1});
  expect(await measuresOf('The pier closes when you wait.')).not.toHaveProperty('advice');
});

test('the voice of the article is a share of its sentences: a guide speaks to its reader, an account of its writers', async () => {
  expect(await measuresOf('You turn the key. We built it. Your door opens. The pier floats.')).toMatchObject({
    guide: 0.5,
    account: 0.25,
  });
});

test('what the writers mean to do, some of many, and an example are told apart from what follows for all', async () => {
  expect(await measuresOf('We plan to move the pier.')).toMatchObject({intent: 1});
  expect(await measuresOf('Some want to move the pier.')).toMatchObject({others: 1});
  expect(await measuresOf('Some day, such as Sunday, the pier will move.')).toMatchObject({example: 1});
  const plain = await measuresOf('The pier moves, and some want it.');
  expect([plain.intent, plain.others, plain.example]).toEqual([undefined, undefined, undefined]);
});
