import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {labelsOf} from '../../../src/read/markdown/common-markdown.js';
import {asParsed, expectLeftToParser, expectSameAsParsed, withoutParser} from '../as-parsed.js';

describe('a common line', () => {
  test('gives nodes with their places', () => {
    expect(withoutParser('Tea *is*\n`hot`.')).toEqual([
      {
        type: 'paragraph',
        place: [0, 15],
        children: [
          {type: 'text', place: [0, 4], value: 'Tea '},
          {type: 'emphasis', place: [4, 8], children: [{type: 'text', place: [5, 7], value: 'is'}]},
          {type: 'text', place: [8, 9], value: '\n'},
          {type: 'inlineCode', place: [9, 14], value: 'hot'},
          {type: 'text', place: [14, 15], value: '.'},
        ],
      },
    ]);
  });

  test.each([
    'One  \ntwo\\\nthree \nfour, the end   ',
    'Indented\n  \\&c. ',
    '*a* **b** _c_ __d__ **_e_** snake_case_name 2 * 3 * 4 5* [not] a ~link',
    '“**Quoted.**” **Label:** text, **“Bold.”**, _**Note:** well_.',
    '[a](b) [c](d "t") ![e](f "g") [![h](i)](j) [k [l](m) n] [o](p(q)r?a=1&b=2)',
    '`a` `` b`c `` ` d ` ` ``e',
    'R&D &amp; &mdash; &#8217; < 3 <b class="c">d</b><br/> <? e ?>\\*\\a',
    'é*a*é „**b**“ 日本*語*です 𝒜*b*𝒜',
    '~~gone~~ ~and *this*~ a~~b~~c ~ not~',
    '[a](\nb) [c](d\n"e") ![f](\ng\n)',
  ])('is read as the parser reads it: %j', (source) => {
    expect(withoutParser(source)).toEqual(asParsed(source));
  });

  test.each([
    '<https://a.example/>',
    '&hearts;',
    '~~a *b~~ c*',
    '~~~gone~~~',
    '***both***',
    '*a **b* c**',
    '[a *b](c) d*',
    '[a](b\\)c)',
    '[a](<b>)',
    '[^1] and [^2]',
    'a\tb',
  ])('is left to the parser where it is not sure: %j', expectLeftToParser);

  test('is read as the parser reads it, whatever marks stand in it', () => {
    const marks = [
      ...['*', '**', '_', '__', '`', '``', '[', '](u)', '](u "t")', ']', '![', '(', ')', '~', '!', '\\', '<b>'],
      ...['&lt;', 'a', 'b ', ' ', '.', '\n', '  \n', '“', '”', 'é', '1', '’s', '(x)', '[l](u)', '_x_y', ', '],
    ];
    const text = fc.array(fc.constantFrom(...marks), {maxLength: 40}).map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        text.filter((source) => labelsOf(source) !== undefined),
        (source) => expectSameAsParsed(source),
      ),
      {numRuns: 2000, seed: 11},
    );
  });
});
