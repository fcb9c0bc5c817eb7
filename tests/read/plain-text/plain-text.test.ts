import fc from 'fast-check';
import type {Nodes, Root} from 'mdast';
import {describe, expect, test} from 'vitest';
import {type Chunk, outlineChunks} from '../../../src/read/outline/sections.js';
import {parsePlainText} from '../../../src/read/plain-text/plain-text.js';
import {holds} from '../../holds.js';

function nodesOf(text: string): Root['children'] {
  return [...parsePlainText(text)].flatMap(({tree}) => tree.children);
}

/** `# Title`, `- item`, `text`: each block as Markdown would have it, taken from where it says that it stands. */
function blocks(text: string): string[] {
  return nodesOf(text).flatMap((node) => {
    if (node.type === 'heading') return `${'#'.repeat(node.depth)} ${sourceOf(node, text)}`;
    if (node.type === 'list') return node.children.map((item) => `- ${sourceOf(item, text)}`);
    return sourceOf(node, text);
  });
}

function sourceOf(node: Nodes, text: string): string {
  return text.slice(node.position?.start.offset, node.position?.end.offset);
}

describe('parsePlainText', () => {
  test.each([
    ['', []],
    ['\n \n', []],
    ['One line.', ['One line.']],
    ['One\ntwo.\n\nThree.', ['One\ntwo.', 'Three.']],
    ['  One. \n\t\n\n  three.  \n', ['  One.', '  three.']],
    ['One\r\ntwo.\r\n\r\nThree.', ['One\r\ntwo.', 'Three.']],
    ['One\rtwo.\r\rThree.', ['One\rtwo.', 'Three.']],
  ])('parts %j at blank lines', (text, expected) => {
    expect(blocks(text)).toEqual(expected);
  });

  test.each([
    ['a first line that ends like none', 'On tea\n\nTea is a drink.', ['# On tea', 'Tea is a drink.']],
    [
      'lines under it',
      'On tea\n======\nIt rains.\n\nCups\n----\n\nIt pours.',
      ['# On tea', 'It rains.', '## Cups', 'It pours.'],
    ],
    ['capitals', 'It rains.\n\nTHE SECOND CUP\n\nIt pours.', ['It rains.', '## THE SECOND CUP', 'It pours.']],
    [
      'its number',
      'It rains.\n\nChapter II\n\nIt pours.\n\nBOOK THREE.\n\nSun.',
      ['It rains.', '## Chapter II', 'It pours.', '## BOOK THREE.', 'Sun.'],
    ],
    ['a number in front', 'It rains.\n\n2.1 Of cups\n\nIt pours.', ['It rains.', '## 2.1 Of cups', 'It pours.']],
  ])('knows a heading by %s', (_, text, expected) => {
    expect(blocks(text)).toEqual(expected);
  });

  test.each([
    ['a text in capitals', 'IT RAINS ALL DAY.\n\nIT POURS ALL NIGHT.\n\nTHE END.'],
    ['a last line', 'It rains.\n\nThe end'],
    ['a line that goes on', 'It rains:\n\nIt pours.'],
    ['a list by paragraphs', 'It rains.\n\n1. One cup\n\n2. Two cups\n\nIt pours.'],
    [
      'a word that is no number',
      'It rains.\n\nPart of the plan went well and then it did not, which nobody saw\n\nIt pours.',
    ],
    ['a rule', 'It rains.\n\n* * *\n\nIt pours.'],
  ])('takes for no heading %s', (_, text) => {
    expect(nodesOf(text).filter(({type}) => type === 'heading')).toEqual([]);
  });

  test.each([
    ['Cups:\n- one,\n  which is small\n- two', ['Cups:', '- one,\n  which is small', '- two']],
    ['* one\n\n* two', ['- one', '- two']],
    ['1. one\n2. two', ['- one', '- two']],
    ['It rained in\n- as far as I know - May.', ['It rained in\n- as far as I know - May.']],
    ['It was in\n14. May, and rained.', ['It was in\n14. May, and rained.']],
  ])('finds the list of %j', (text, expected) => {
    expect(blocks(text)).toEqual(expected);
  });

  test('reads a mail without its header, what it answers and its signature', () => {
    const mail =
      'From: Ada <ada@example.org>\nTo: All\nSubject: Re: The kettle\n  in the kitchen\nDate: Mon, 2 Mar 2026\n\nHello,\n\n' +
      'On Sunday Ben wrote:\n> It leaks.\n> Badly.\n\nIt does, and\nwe need one.\n\n-- \nAda\nKitchen Ltd.\n';
    expect(blocks(mail)).toEqual(['# Re: The kettle', 'Hello,', 'It does, and\nwe need one.']);
  });

  test('reads a book of Project Gutenberg without its licence', () => {
    const book =
      'The Project Gutenberg eBook of Tea\n\nTitle: On Tea\n\nAuthor: Ada Moss\n\n*** START OF THE PROJECT GUTENBERG EBOOK TEA ***\n\n' +
      'CHAPTER I.\n\nIt rained.\n\n*** END OF THE PROJECT GUTENBERG EBOOK TEA ***\n\nLicence.';
    expect(blocks(book)).toEqual(['# On Tea', '## CHAPTER I.', 'It rained.']);
  });

  test('shows braces and asterisks as written', () => {
    expect(nodesOf('A {{ b }}.')).toMatchObject([{children: [{value: 'A {{ b }}.', data: {verbatim: true}}]}]);
  });

  test('takes every line for a paragraph where lines were never wrapped', () => {
    const long = 'A sentence that goes on. '.repeat(10).trim();
    expect(blocks(`Heading\n${long}\nShort.`)).toEqual(['# Heading', long, 'Short.']);
  });

  test('loses nothing but white space and rules, and keeps every word at its place', () => {
    const unit = fc.constantFrom('a', 'B', '.', ' ', '\t', '\n', '\r', '\r\n', '\n\n');
    holds(
      fc.property(fc.string({unit}), (text) => {
        const letters = (value: string): string => value.replace(/[^aB]/g, '');
        expect(letters(blocks(text).join(''))).toBe(letters(text));
        for (const node of nodesOf(text)) {
          if (node.type === 'paragraph')
            expect(textOf(node).trim()).toBe(
              sourceOf(node, text)
                .trim()
                .replace(/\s*(?:\r\n|\r|\n)/g, '\n'),
            );
        }
      }),
    );
  });

  const line = fc.constantFrom(
    '',
    '> q',
    '-- ',
    '- a',
    '1. b',
    '===',
    'Part I',
    'SHOUT LOUD',
    'From: a',
    'Subject: b',
    'It is. ',
    'x:',
  );

  test('reads any text', () => {
    holds(
      fc.property(fc.array(fc.oneof(line, fc.string())), (lines) => {
        expect(() => nodesOf(lines.join('\n'))).not.toThrow();
      }),
    );
  });

  test('the sections of a text in parts are those of the whole', () => {
    holds(
      fc.property(fc.array(line), fc.integer({min: 1, max: 4}), (lines, length) => {
        const text = lines.join('\n\n');
        const sections = (parts: Iterable<Chunk>): string => JSON.stringify(outlineChunks(parts, text, 0));
        expect(sections(parsePlainText(text, {length}))).toBe(sections(parsePlainText(text)));
      }),
    );
  });
});

function textOf(node: Nodes): string {
  return 'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
}
