import {readdirSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, test, vi} from 'vitest';
import {BriefError} from '../../src/errors.js';
import type {Options} from '../../src/options.js';
import {parseArticle} from '../../src/read/read-article.js';
import type {Article} from '../../src/types.js';
import {holds} from '../holds.js';

// Where a stack ends differs from machine to machine, so the parser is told when to overflow it.
const overflowing = 'Nested beyond ~~~the~~~ stack.';
vi.mock('../../src/read/markdown/markdown.js', async (original) => {
  const {parseMarkdown} = await original<typeof import('../../src/read/markdown/markdown.js')>();
  return {
    parseMarkdown: (text: string) => {
      if (text.includes(overflowing)) throw new RangeError('Maximum call stack size exceeded');
      return parseMarkdown(text);
    },
  };
});

async function sentencesOf(source: string, options: Options = {}): Promise<string[]> {
  return (await parseArticle(source, {language: 'en', ...options})).sentences.map(({text}) => text);
}

function treeOf({sections, sentences}: Article): [heading: string, depth: number, parent: number, prose: string][] {
  return sections.map(({heading, depth, parent, first, count}) => {
    const prose = sentences.slice(first, first + count).map(({text}) => text);
    return [heading, depth, parent, prose.join(' ')];
  });
}

describe('the title', () => {
  const source = '---\ntitle: From data\n---\n## Second level\n\n# First level\n';

  test.each([
    ['the option', source, {title: 'Given'}, 'Given', 'option'],
    ['front matter', source, {}, 'From data', 'front-matter'],
    ['a number in front matter', '---\ntitle: 1984\n---\nText.', {}, '1984', 'front-matter'],
    ['the first heading of level 1', '## Second level\n\n# First *level*\n\n# Another', {}, 'First level', 'heading'],
    ['the first heading', '![logo](a.png)\n\n### Third level\n\n## Second level', {}, 'Third level', 'heading'],
    ['a heading of level 1 below prose', 'Text.\n\n# First level', {}, 'First level', 'heading'],
    ['nothing, not a heading of a part below prose', 'Text.\n\n## Tea\n\nText.', {}, '', 'none'],
    ['a heading that can be read', '# ![logo](a.png)\n\n## Second level', {}, 'Second level', 'heading'],
    ['the name of the file', 'Text.', {path: 'posts/2026/night-trains.v2.md'}, 'night-trains.v2', 'file-name'],
    ['the name of a hidden file', 'Text.', {path: '.draft'}, '.draft', 'file-name'],
    ['nothing', 'Text.', {}, '', 'none'],
    [
      'the name of the file, not a title that is no text',
      '---\ntitle: [a]\n---\nText.',
      {path: 'a.md'},
      'a',
      'file-name',
    ],
  ])('is taken from %s', async (_, text, options, title, titleOrigin) => {
    expect(await parseArticle(text, options)).toMatchObject({title, titleOrigin});
  });

  test.each([
    [
      'repeats the front matter',
      '---\ntitle: Tea & time\n---\n# *Tea* &amp; Time!\n\nText.\n\n## A\n\n### B\n\nMore.',
      {},
    ],
    ['is the title', '# Tea & time\n\nText.\n\n## A\n\n### B\n\nMore.', {}],
    ['repeats the option', '## Tea & time\n\nText.\n\n## A\n\n### B\n\nMore.', {title: 'Tea & time'}],
    ['stands below prose', 'Text.\n\n# Tea & time\n\n## A\n\n### B\n\nMore.', {}],
  ])('counts once when the first heading %s', async (_, source, options) => {
    expect(treeOf(await parseArticle(source, options))).toEqual([
      ['', 0, -1, 'Text.'],
      ['A', 2, -1, ''],
      ['B', 3, 1, 'More.'],
    ]);
  });

  test('leaves the first heading alone when it says something else', async () => {
    expect(treeOf(await parseArticle('# Tea\n\n## A\n\nText.', {title: 'Coffee'}))).toEqual([
      ['Tea', 1, -1, ''],
      ['A', 2, 0, 'Text.'],
    ]);
    // The heading of a part, behind an introduction.
    expect(treeOf(await parseArticle('Intro.\n\n## Tea\n\nText.'))).toEqual([
      ['', 0, -1, 'Intro.'],
      ['Tea', 2, -1, 'Text.'],
    ]);
  });
});

describe('an article', () => {
  test('knows its format, size, language and front matter', async () => {
    const bytes = new TextEncoder().encode('---\nlang: de-AT\n---\nEs geht los.');
    expect(await parseArticle(bytes, {path: 'a.md'})).toMatchObject({
      format: 'markdown',
      bytes: 32,
      language: 'de',
      frontMatter: {lang: 'de-AT'},
    });
    expect((await parseArticle('# No heading\nText.', {path: 'a.TXT'})).format).toBe('text');
    expect((await parseArticle('Text.', {path: 'a.txt', format: 'markdown'})).format).toBe('markdown');
    expect((await parseArticle('Der Zug hält nicht, weil die Brücke gesperrt ist.')).language).toBe('de');
    expect((await parseArticle('Der Zug hält nicht.', {language: 'en'})).language).toBe('en');
  });

  test('counts words and characters by section, and gives each sentence its block', async () => {
    const {sections, blocks, sentences} = await parseArticle(
      'One two. Three.\n\n- Four.\n\n## Next\n\n> 日本 is five.',
      {
        language: 'en',
      },
    );
    expect(sections.map(({words, characters, first, count}) => [words, characters, first, count])).toEqual([
      [4, 0, 0, 3],
      [2, 2, 3, 1],
    ]);
    expect(blocks).toEqual([
      {kind: 'paragraph', section: 0, label: '', first: 0, count: 2},
      {kind: 'list-item', section: 0, label: '', first: 2, count: 1},
      {kind: 'quote', section: 1, label: '', first: 3, count: 1},
    ]);
    expect(sentences.map(({index, section, block, wordCount}) => [index, section, block, wordCount])).toEqual([
      [0, 0, 0, 2],
      [1, 0, 0, 1],
      [2, 0, 1, 1],
      [3, 1, 2, 4],
    ]);
  });

  test('never runs a sentence across a hard break, but across one that only wraps', async () => {
    expect(await sentencesOf('Roses are red\\\nViolets are blue')).toEqual(['Roses are red', 'Violets are blue']);
    expect(await sentencesOf('A long line  \nthat goes on.')).toEqual(['A long line that goes on.']);
  });

  test('puts lines of a script without spaces together', async () => {
    expect(await sentencesOf('夜だけ開く\n図書館が\nAI を使う。', {language: 'ja'})).toEqual([
      '夜だけ開く図書館が AI を使う。',
    ]);
  });

  test('leaves out a sentence with a byte that could not be read, and warns of it', async () => {
    const bytes = new TextEncoder().encode(`${'The ferry sails on. '.repeat(100)}\n\nThe qu?y sank. Nobody came.`);
    bytes[bytes.lastIndexOf(0x3f)] = 0xe4;
    const {sentences, warnings} = await parseArticle(bytes, {format: 'text'});
    expect(sentences.slice(-2).map(({text}) => text)).toEqual(['The ferry sails on.', 'Nobody came.']);
    expect(warnings.map(({code, line}) => [code, line])).toEqual([['encoding', 3]]);
  });

  test('leaves out a sentence in which the page would fill an omission, but counts its words', async () => {
    const {sentences, sections} = await parseArticle(
      'Ask {{ site.owner }} about it. {{ count }} cups are left. Then go on.',
      {
        language: 'en',
      },
    );
    expect(sentences.map(({text}) => text)).toEqual(['Then go on.']);
    expect(sections[0]?.words).toBe(9);
  });

  test('reads plain text as paragraphs', async () => {
    expect(await sentencesOf('# Not a heading\n\n*One* two\nthree. Four.\n', {format: 'text'})).toEqual([
      '# Not a heading',
      '*One* two three.',
      'Four.',
    ]);
  });

  test('reads markup that overflows the parser as plain text, with a warning', async () => {
    const article = await parseArticle(`${overflowing}\n\n> Still here.`, {language: 'en'});
    expect(article.warnings).toEqual([
      {code: 'nesting', message: 'markup is nested too deep, so the file is read as plain text', line: 1},
    ]);
    expect(article.sentences.map(({text}) => text)).toEqual([overflowing, '> Still here.']);
  });

  test('passes the warnings of the front matter on', async () => {
    expect((await parseArticle('---\na: 1\na: 2\n---\nText.')).warnings).toMatchObject([
      {code: 'front-matter', line: 3},
    ]);
  });

  test('keeps its offsets behind a second byte-order mark', async () => {
    const source = '---\ntitle: Tea\n---\n\uFEFFText is here.';
    const [sentence] = (await parseArticle(source)).sentences;
    expect(source.slice(sentence!.position.offset, sentence!.position.endOffset)).toBe('Text is here.');
  });

  test('without prose has no sentences', async () => {
    expect(await parseArticle('```\ncode\n```')).toMatchObject({sentences: [], blocks: [], sections: [{words: 0}]});
  });

  test.each([
    [new Uint8Array(), 'empty'],
    [' \n', 'empty'],
    [Uint8Array.of(0x41, 0x00), 'binary'],
    [Uint8Array.of(0x41, 0xff), 'encoding'],
  ])('is refused where it cannot be one: %j', async (input, code) => {
    await expect(parseArticle(input)).rejects.toThrow(expect.objectContaining({name: 'BriefError', code}));
  });
});

/** A word as it is written and as it is shown; `lead` and `tail` are markup around what is shown. */
interface Written {
  lead: string;
  core: string;
  tail: string;
  shown: string;
}

function written(lead: string, core: string, tail: string, shown = core): Written {
  return {lead, core, tail, shown};
}

const markedUp = fc.constantFrom(
  written('', 'water', ''),
  written('*', 'heat', '*'),
  written('**', 'two words', '**'),
  written('***', 'both', '***'),
  written('`', 'a*b', '`'),
  written('`` ', 'x`y', ' ``'),
  written('[', 'a link', '](https://example.org/a_(b) "title")'),
  written('[**', 'bold link', '**](<a b>)'),
  written('<b>', 'tag', '</b>'),
  written('', 'R&amp;D', '', 'R&D'),
  written('', '\\*star\\*', '', '*star*'),
  written('', '&lt;x&#62;', '', '<x>'),
  written('', '😀', ''),
  written('', 'caf&eacute;', '', 'café'),
  written('', 'note', '[^1]'),
  written('', 'cost', ' ~~gone~~', 'cost'),
);

const space = fc.constantFrom(' ', ' ', ' ', '\n', '\n');
const sentence = fc.record({
  first: fc.constantFrom(
    written('', 'The', ''),
    written('*', 'Cold', '*'),
    written('_', 'Some', '_'),
    written('[', 'Any', '](b)'),
    written('![image](a.png)', 'One', ''),
  ),
  rest: fc.array(fc.tuple(space, markedUp), {minLength: 1, maxLength: 6}),
  last: fc.tuple(
    space,
    fc.constantFrom(
      written('', 'ends.', ''),
      written('*', 'stops.', '*'),
      written('', 'is 4 &lt; 5!', '', 'is 4 < 5!'),
    ),
  ),
});
const container = fc.constantFrom(
  {first: '', next: ''},
  {first: '> ', next: '> '},
  {first: '> ', next: ''},
  {first: '- ', next: '  '},
  {first: '1. ', next: ' '},
  {first: '> - [ ] ', next: '>   '},
  {first: '   ', next: ' '},
  {first: '- > ', next: '  >\t'},
);
const block = fc.record({container, sentences: fc.array(sentence, {minLength: 1, maxLength: 3})});

interface Expected {
  text: string;
  offset: number;
  endOffset: number;
}

/** Writes blocks down as Markdown and notes what shall come out, and where it stands. */
function compose(blocks: readonly (typeof block extends fc.Arbitrary<infer Block> ? Block : never)[], lineEnd: string) {
  let source = '';
  const expected: Expected[] = [];
  for (const {container, sentences} of blocks) {
    source += container.first;
    for (const [index, {first, rest, last}] of sentences.entries()) {
      if (index > 0) source += ' ';
      const found = {text: '', offset: source.length + first.lead.length, endOffset: 0};
      for (const [gap, word] of [['', first] as const, ...rest, last]) {
        source += (gap === '\n' ? lineEnd + container.next : gap) + word.lead + word.core;
        found.endOffset = source.length;
        source += word.tail;
        found.text += (gap && ' ') + word.shown;
      }
      expected.push(found);
    }
    // A comment ends lists and quotations, so that the next block begins anew.
    source += `${lineEnd}${lineEnd}<!-- -->${lineEnd}${lineEnd}`;
  }
  return {source: `${source}[^1]: A note. Not shown.${lineEnd}`, expected};
}

describe('places in the file', () => {
  test('of any Markdown begin and end with the first and the last character shown', async () => {
    const blocks = fc.array(block, {minLength: 1, maxLength: 4});
    await holds(
      fc.asyncProperty(blocks, fc.constantFrom('\n', '\r\n', '\r'), async (blocks, lineEnd) => {
        const {source, expected} = compose(blocks, lineEnd);
        const {sentences} = await parseArticle(source, {language: 'en'});
        expect(sentences.map(({text, position: {offset, endOffset}}) => ({text, offset, endOffset}))).toEqual(expected);
      }),
      {numRuns: 200},
    );
  });

  test('stay on their lines whatever ends them, and whatever mark stands in front', async () => {
    const blocks = fc.array(block, {minLength: 1, maxLength: 3});
    await holds(
      fc.asyncProperty(blocks, async (blocks) => {
        const {source} = compose(blocks, '\n');
        expect(new Set(await Promise.all(variants(source).map(outlineOf))).size).toBe(1);
      }),
      {numRuns: 60},
    );
  });
});

function variants(source: string): string[] {
  const plain = source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  return ['\n', '\r\n', '\r'].flatMap((lineEnd) => [
    plain.replaceAll('\n', lineEnd),
    `\uFEFF${plain.replaceAll('\n', lineEnd)}`,
  ]);
}

/** All of an article that its line ends must not change. */
async function outlineOf(source: string): Promise<string> {
  const {title, sections, sentences, warnings} = await parseArticle(source);
  const place = ({
    position: {line, column, endLine, endColumn},
  }: Article['sentences'][number] | Article['sections'][number]) => [line, column, endLine, endColumn];
  return JSON.stringify({
    title,
    sections: sections.map((section) => [section.heading, section.words, ...place(section)]),
    sentences: sentences.map((sentence) => [sentence.text, ...place(sentence)]),
    warnings,
  });
}

const folder = new URL('../../fixtures/articles/', import.meta.url);

describe.each(readdirSync(folder))('fixtures/articles/%s', (name) => {
  const bytes = readFileSync(new URL(name, folder));
  const source = new TextDecoder().decode(bytes);

  test('has a title, sections and sentences that stand in the file word for word', async () => {
    const {title, sentences} = await parseArticle(bytes, {path: name});
    expect(title).toMatch(/\p{L}/u);
    expect(sentences.length).toBeGreaterThan(15);
    for (const {text, position} of sentences) {
      const place = source.slice(position.offset, position.endOffset);
      expect(place[0]).toBe(text[0]);
      expect(place.at(-1)).toBe(text.at(-1));
      expect(withoutMarkup(place)).toBe(withoutMarkup(text));
    }
  });

  test('shows nothing that is not prose', async () => {
    const {sentences} = await parseArticle(bytes, {path: name});
    const prose = sentences.map(({text}) => text).join('\n');
    expect(prose).not.toMatch(/\{\{|\{%|:::|\[!|\]\(|\[\^|<!--|\*\*|SELECT|sleep 0|\| *\w|landed 21/);
  });

  test('is the same with every kind of line end and mark', async () => {
    expect(new Set(await Promise.all(variants(source).map(outlineOf))).size).toBe(1);
  });
});

function withoutMarkup(text: string): string {
  return text.replace(/\]\([^)]*\)|\[\^\d+\]|~~.*?~~|\s+(?:> )?|[*`[\]_]/g, '');
}

describe('any text at all', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '# ',
      '## ',
      '> ',
      '- ',
      '1. ',
      '    ',
      '\t',
      '```',
      '~~~',
      '---',
      '+++',
      '***',
      '**',
      '*',
      '_',
      '`',
      '[',
      ']',
      '(',
      ')',
      '![',
      '<',
      '>',
      '<!--',
      '-->',
      '<div>',
      '[^1]',
      '[^1]: ',
      '| a | b |',
      '| - | - |',
      '\\',
      '&amp;',
      '&#0;',
      '{{ x }}',
      '{% a %}',
      '{: .b}',
      ':::note',
      '$$',
      '\n: ',
      '[!NOTE]',
      'import a from "b"',
      '<Tab a={',
      '**Label:** Text',
      'title: x',
      'One. Two.',
      '図書館。',
      '\0',
      '\uFEFF',
      '\ud800',
      '\u2029',
    ),
    fc.constantFrom('\n', '\n\n', '\r\n', '\r', ' '),
    fc.string({maxLength: 5}),
  );
  const text = fc.array(piece, {maxLength: 30}).map((pieces) => pieces.join(''));

  test('is read, or refused with a BriefError', async () => {
    await holds(
      fc.asyncProperty(text, fc.constantFrom('markdown' as const, 'text' as const), async (source, format) => {
        const article = await parseArticle(source, {format}).catch((error: unknown) => {
          expect(error).toBeInstanceOf(BriefError);
        });
        if (article) expectSound(article, source.replace(/^\uFEFF/, ''));
      }),
      {numRuns: 500},
    );
  });

  function expectSound({sections, blocks, sentences}: Article, source: string): void {
    for (const {text, section, block, position} of sentences) {
      expect(text).toBe(text.trim().replace(/\s+/g, ' '));
      expect(position.offset).toBeGreaterThanOrEqual(0);
      expect(position.offset).toBeLessThan(position.endOffset);
      expect(position.endOffset).toBeLessThanOrEqual(source.length);
      expect(blocks[block]?.section).toBe(section);
    }
    for (const [index, {parent, depth}] of sections.entries()) {
      expect(parent).toBeLessThan(index);
      if (parent >= 0) expect(sections[parent]!.depth).toBeLessThan(depth);
    }
    expect(blocks.reduce((total, {count}) => total + count, 0)).toBe(sentences.length);
    expect(sections.reduce((total, {count}) => total + count, 0)).toBe(sentences.length);
  }
});

describe('what is no prose', () => {
  test('is kept as it was decoded, with the place where the body begins', async () => {
    const {source, bodyOffset} = await parseArticle('\uFEFF---\ntitle: Tea\n---\nText.');
    expect(source.slice(bodyOffset)).toBe('Text.');
    expect((await parseArticle('Text.')).bodyOffset).toBe(0);
  });

  test('is every heading, the title too, with its own place', async () => {
    const {headings} = await parseArticle(
      '---\ntitle: Tea\n---\n# Tea\n\nText.\n\nBlack *tea*\n---\n\n### Leaves ###\n',
    );
    const shown = headings.map(({text, depth, position}) => [text, depth, position.line, position.endLine]);
    expect(shown).toEqual([
      ['Tea', 1, 4, 4],
      ['Black tea', 2, 8, 9],
      ['Leaves', 3, 11, 11],
    ]);
  });

  test.each([
    ['nothing', '', true],
    ['a comment and a link definition', '<!-- later -->\n\n[tea]: https://example.org\n', true],
    ['prose', 'Text.', false],
    ['code', '```\ntea()\n```', false],
    ['a picture', '![A cup](cup.png)', false],
    ['a tag of HTML', '<!-- later --><video></video>', false],
  ])('says of a heading above %s whether it is bare', async (_, below, bare) => {
    const {headings} = await parseArticle(`# Tea\n\n${below}\n\n## Coffee\n\nText.`);
    expect(headings[0]).toMatchObject({text: 'Tea', bare});
  });

  test('is every comment, with its place in the file', async () => {
    const {comments, source} = await parseArticle('---\ntitle: Tea\n---\nText.\r\n\r\n<!-- note -->\r\n');
    expect(comments).toMatchObject([{text: 'note', position: {line: 6, column: 1, endColumn: 14}}]);
    expect(source.slice(comments[0]!.position.offset, comments[0]!.position.endOffset)).toBe('<!-- note -->');
  });
});

test('takes front matter that was cut off; what stands in the text goes first', async () => {
  const frontMatter = {title: 'Given', tags: ['trams']};
  const article = await parseArticle('---\ntitle: Own\n---\nThe tram runs again from May.\n', {frontMatter});
  expect(article).toMatchObject({
    title: 'Own',
    titleOrigin: 'front-matter',
    frontMatter: {title: 'Own', tags: ['trams']},
  });
  expect(await parseArticle('The tram runs again.', {frontMatter})).toMatchObject({title: 'Given'});
});

test('refuses a format that there is not', async () => {
  await expect(parseArticle('Tea.', {format: 'pdf' as never})).rejects.toThrow(
    new BriefError('usage', 'there is no format "pdf"; the formats are markdown, mdx, html, text'),
  );
});
