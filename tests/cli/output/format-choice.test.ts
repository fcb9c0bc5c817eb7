import {describe, expect, test} from 'vitest';
import {chosenFormat} from '../../../src/cli/output/format-choice.js';

const known = ['text', 'json', 'markdown', 'html', 'ndjson', 'llms', 'sarif'] as const;

describe('chosenFormat', () => {
  test.each([
    [{}, 'text'],
    [{output: '-'}, 'text'],
    [{output: 'briefs/'}, 'text'],
    [{output: 'page.HTML'}, 'html'],
    [{output: 'a.json'}, 'json'],
    [{output: 'a.ndjson'}, 'ndjson'],
    [{output: 'out/a.md'}, 'markdown'],
    [{output: 'a.txt'}, 'text'],
    [{output: 'a.log'}, 'text'],
    [{output: 'a.html', outputFormat: 'json'}, 'json'],
    [{output: 'a.txt', json: true}, 'json'],
    [{json: true, outputFormat: 'json'}, 'json'],
    [{output: 'docs/llms.txt'}, 'llms'],
    [{output: 'findings.sarif'}, 'sarif'],
  ])('%j → %s', (wish, format) => {
    expect(chosenFormat(wish, known)).toBe(format);
  });

  test('refuses contradictions, and a name for what the command has not', () => {
    expect(() => chosenFormat({json: true, outputFormat: 'text'}, known)).toThrow(
      '--json and --format text contradict',
    );
    expect(() => chosenFormat({output: 'a.html'}, ['text', 'json'])).toThrow(
      'a.html: there is no format html here; give --format text, json',
    );
    expect(() => chosenFormat({output: 'docs/llms.txt'}, ['text'])).toThrow('there is no format llms here');
  });
});
