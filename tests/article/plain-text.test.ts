import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parsePlainText} from '../../src/article/plain-text.js';

function paragraphs(text: string): string[] {
  return parsePlainText(text).children.map((node) => {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    expect(node).toMatchObject({type: 'paragraph', children: [{type: 'text', value: text.slice(start, end)}]});
    return text.slice(start, end);
  });
}

describe('parsePlainText', () => {
  test.each([
    ['', []],
    ['\n \n', []],
    ['One line.', ['One line.']],
    ['One\ntwo.\n\nThree.', ['One\ntwo.', 'Three.']],
    ['  One \n\t\n\n  three.  \n', ['  One', '  three.']],
    ['One\r\ntwo.\r\n\r\nThree.', ['One\r\ntwo.', 'Three.']],
    ['One\rtwo.\r\rThree.', ['One\rtwo.', 'Three.']],
  ])('%j', (text, expected) => {
    expect(paragraphs(text)).toEqual(expected);
  });

  test('takes every line for a paragraph where lines were never wrapped', () => {
    const long = 'A sentence that goes on. '.repeat(10).trim();
    expect(paragraphs(`Heading\n${long}\nShort.`)).toEqual(['Heading', long, 'Short.']);
  });

  test('loses nothing but white space', () => {
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom('a', '.', ' ', '\t', '\n', '\r', '\r\n')}), (text) => {
        expect(paragraphs(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
