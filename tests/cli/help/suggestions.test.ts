import {Command, CommanderError} from 'commander';
import {describe, expect, test} from 'vitest';
import {explained, oneLine, suggest, suggestCommand, suggestFile} from '../../../src/cli/help/suggestions.js';

test('an error of commander fits on one line', () => {
  expect(oneLine(new CommanderError(1, 'any', 'error: too many\nThere are two.'))).toBe('too many There are two.');
});

describe('explained', () => {
  const summarize = new Command('summarize').option('-n, --points <n>').option('--focus <words>');
  const batch = new Command('batch').option('--focus <words>');
  const check = new Command('check').option('--rule <rule>');
  const all = [summarize, batch, check];
  const of = (flag: string, command: Command): string =>
    explained(new CommanderError(1, 'commander.unknownOption', `error: unknown option '${flag}'`), command, all)
      .message;

  test.each([
    ['--focus', check, 'brief check has no --focus; brief summarize, brief batch have'],
    ['--focus=rain', check, 'brief check has no --focus; brief summarize, brief batch have'],
    ['-n', check, 'brief check has no -n; brief summarize has'],
    ['--pionts', summarize, "unknown option '--pionts' (did you mean --points?)"],
    ['--points', new Command('none'), 'brief none has no --points; brief summarize has'],
    ['--zebra', check, "unknown option '--zebra'"],
  ])('%s', (flag, command, message) => {
    expect(of(flag, command)).toBe(message);
  });

  test('leaves other errors alone', () => {
    const error = new CommanderError(0, 'commander.help', '(outputHelp)');
    expect(explained(error, check, all)).toBe(error);
  });
});

describe('suggestCommand', () => {
  test.each([
    ['sumarize', ' (did you mean summarize?)'],
    ['chekc', ' (did you mean check?)'],
    ['summarize', ' (a command comes before the options)'],
    ['notes', ''],
    ['notes.md', ''],
    ['check.md', ''],
    ['Check', ' (did you mean check?)'],
    ['undo', ' (did you mean brief write --remove?)'],
    ['toString', ''],
    ['', ''],
    ['-', ''],
  ])('%j → %j', (word, hint) => {
    expect(suggestCommand(word, ['summarize', 'check'])).toBe(hint);
  });
});

describe('suggestFile', () => {
  test.each([
    ['market-bakry.md', ' (did you mean market-bakery.md?)'],
    ['garten.md', ' (did you mean Garten.md?)'],
    ['b.md', ''],
    ['market.md', ''],
  ])('%j → %j', (name, hint) => {
    expect(suggestFile(name, ['Garten.md', 'a.md', 'market-bakery.md'], '.')).toBe(hint);
  });
});

describe('suggest', () => {
  test.each([
    ['pionts', ' (did you mean points?)'],
    ['--pionts', ' (did you mean points?)'],
    ['help', ''],
    ['zzzzts', ''],
    ['', ''],
    ['__proto__', ''],
  ])('%j → %j', (word, hint) => {
    expect(suggest(word, ['points', 'why'])).toBe(hint);
  });
});
