import {Command} from 'commander';
import {describe, expect, test} from 'vitest';
import {addSummaryOptions, optionsOf} from '../../../src/cli/help/summary-options.js';

function read(...args: string[]) {
  return optionsOf(addSummaryOptions(new Command()).parse(args, {from: 'user'}).opts());
}

describe('addSummaryOptions', () => {
  test('leaves every default to the library', () => {
    expect(Object.values(read()).every((value) => value === undefined)).toBe(true);
  });

  test('reads what is given', () => {
    expect(
      read(
        '-n',
        '5',
        '--why',
        '0',
        '--max-words',
        '40',
        '--max-chars',
        '160',
        '--wpm',
        '180.5',
        '--lang',
        'pt-BR',
        '--explain',
      ),
    ).toEqual({
      points: 5,
      why: 0,
      maxWords: 40,
      maxCharacters: 160,
      wordsPerMinute: 180.5,
      language: 'pt-BR',
      explain: true,
    });
  });
});
