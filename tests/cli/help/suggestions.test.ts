import {CommanderError} from 'commander';
import {describe, expect, test} from 'vitest';
import {oneLine, suggest, suggestCommand} from '../../../src/cli/help/suggestions.js';

describe('oneLine', () => {
  test('joins the suggestion to what it belongs to', () => {
    const error = new CommanderError(
      1,
      'commander.unknownOption',
      "error: unknown option '--pionts'\n(Did you mean --points?)",
    );
    expect(oneLine(error)).toBe("unknown option '--pionts' (did you mean --points?)");
  });
});

describe('suggestCommand', () => {
  test.each([
    ['sumarize', ' (did you mean summarize?)'],
    ['chekc', ' (did you mean check?)'],
    ['summarize', ' (a command comes before the options)'],
    ['notes', ''],
    ['notes.md', ''],
    ['', ''],
    ['-', ''],
  ])('%j → %j', (word, hint) => {
    expect(suggestCommand(word, ['summarize', 'check'])).toBe(hint);
  });
});

describe('suggest', () => {
  test.each([
    ['pionts', ' (did you mean points?)'],
    ['--pionts', ' (did you mean points?)'],
    ['help', ''],
    ['', ''],
    ['__proto__', ''],
  ])('%j → %j', (word, hint) => {
    expect(suggest(word, ['points', 'why'])).toBe(hint);
  });
});
