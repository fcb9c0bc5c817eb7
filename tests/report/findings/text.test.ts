import {Chalk} from 'chalk';
import stringWidth from 'fast-string-width';
import {describe, expect, it} from 'vitest';
import {reportCheckText} from '../../../src/report/findings/text.js';
import {article, finding, hostile, options, report} from './reports.js';

const shown = (...articles: Parameters<typeof report>) => reportCheckText(report(...articles), options);

describe('the text of a check', () => {
  it('is nothing where nothing was found', () => {
    expect(shown()).toBe('');
    expect(shown(article('a.md'))).toBe('');
  });

  it('has for every finding its place, what is wrong and the words underlined', () => {
    expect(shown(article('docs/a.md', finding()))).toBe(
      [
        'docs/a.md:7:1 warning dangling-opening',
        '  Unexpected "This" at the start of a section, expected what',
        '  it stands for',
        '  7 │ This means a detour.',
        '    │ ~~~~',
        '',
      ].join('\n'),
    );
  });

  it('puts a blank line between articles', () => {
    const text = shown(article('a.md', finding(), finding({line: 12})), article('b.md'), article(null, finding()));
    expect(text.match(/^.+ warning /gm)).toEqual([
      'a.md:7:1 warning ',
      'a.md:12:1 warning ',
      'standard input:7:1 warning ',
    ]);
    expect(text.split('\n\n')).toHaveLength(2);
    expect(text).toContain('\n   7 │ This');
  });

  it('underlines wide characters in their width', () => {
    const excerpt = {text: '夜行バスは これは 港に止まる。', start: 6, end: 9};
    const [line = '', marks = ''] = shown(article('a.md', finding({excerpt})))
      .split('\n')
      .slice(3);
    expect(stringWidth(marks.slice(0, marks.indexOf('~')))).toBe(stringWidth(line.slice(0, line.indexOf('これは'))));
    expect(marks.match(/~+/)?.[0]).toHaveLength(6);
  });

  it.each([
    [
      'far on in the line',
      {text: `${'a '.repeat(40)}Here it is.${' b'.repeat(40)}`, start: 80, end: 91},
      'Here it is.',
    ],
    ['longer than the line', {text: `One. ${'word '.repeat(40)}`, start: 5, end: 205}, 'word '],
    ['of wide characters', {text: `${'港'.repeat(40)}。${'夜'.repeat(50)}。`, start: 41, end: 92}, '夜夜'],
  ])('keeps words in sight that are %s', (_, excerpt, words) => {
    const [line = '', marks = ''] = shown(article('a.md', finding({excerpt})))
      .split('\n')
      .slice(3);
    expect(stringWidth(line)).toBeLessThanOrEqual(options.width);
    expect(stringWidth(marks)).toBeLessThanOrEqual(options.width);
    expect(line).toContain(words);
    expect(line).toContain('…');
  });

  it('marks a place without words', () => {
    const text = shown(article('a.md', finding({excerpt: {text: 'Text.', start: 0, end: 0}})));
    expect(text.split('\n').at(-2)).toBe('    │ ~');
    expect(shown(article('a.md', finding({excerpt: {text: '', start: 0, end: 0}})))).not.toContain('│');
  });

  it('lets no article speak to a terminal or to a log of GitHub', () => {
    const excerpt = {text: hostile, start: 0, end: hostile.length};
    const text = shown(
      article(
        '::set-output name=a::b.md',
        finding({message: `Unexpected ${'x'.repeat(45)} ::set-output name=a::b`, excerpt}),
      ),
      article(hostile, finding({message: hostile})),
    );
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(text).not.toMatch(/^\s*::/m);
    expect(text).not.toContain('##[');
  });

  it('colors severities where there is color', () => {
    const text = reportCheckText(report(article('a.md', finding({severity: 'error'}))), {
      ...options,
      style: new Chalk({level: 1}),
    });
    expect(text).toContain('\u001b[31merror\u001b[39m');
  });
});
