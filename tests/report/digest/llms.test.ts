import {describe, expect, test} from 'vitest';
import {reportDigestLlms} from '../../../src/report/digest/llms.js';
import {entry, hostile, townDigest} from './library.js';

const library = townDigest();

describe('reportDigestLlms', () => {
  test('has a title, headings, and a link and a line for each article', () => {
    expect(reportDigestLlms(library, {})).toBe(
      [
        '# This week',
        '',
        '## Town',
        '',
        '- [The library opens on Sundays](https://example.com/town/library.md): Three quarters of its visitors work on weekdays.',
        '',
        '## More',
        '',
        '- Ferry',
        '',
      ].join('\n'),
    );
  });

  test('keeps to its limit: lines go first, then articles, from the end', () => {
    const whole = reportDigestLlms(library, {});
    for (let most = 0; most <= whole.length; most += 7) {
      const page = reportDigestLlms(library, {maxCharacters: most});
      expect([...page].length).toBeLessThanOrEqual(Math.max(most, [...`# ${library.title}\n`].length));
      const links = (text: string) => text.match(/^- .*?(?=:|$)/gm) ?? [];
      expect(links(whole).slice(0, links(page).length)).toEqual(links(page));
    }
    expect(reportDigestLlms(library, {maxCharacters: whole.length})).toBe(whole);
  });

  test('lets no title be markup', () => {
    const entries = [entry({title: hostile, line: hostile})];
    const page = reportDigestLlms(townDigest({title: hostile, topics: [{name: `a\n# b ${hostile}`, entries}]}), {});
    expect(page).not.toContain('[x](javascript');
    expect(page).not.toMatch(/^# b/m);
    expect(page).not.toMatch(/(?<!\\\\)<script>/);
  });
});
