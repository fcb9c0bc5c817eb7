import {describe, expect, test} from 'vitest';
import {inlineTag} from '../../../src/read/outline/inline-html.js';

describe('inlineTag', () => {
  test('is none of comments, instructions and declarations', () => {
    expect(['<!-- a -->', '<?a?>', '<!DOCTYPE a>', ''].map(inlineTag)).toEqual(Array(4).fill(undefined));
  });

  test.each([
    ['<b>', {shown: 'content', hidesContent: false}],
    ['<BR/>', {name: 'br', shown: 'line break', hidesContent: false}],
    ['<img src="a">', {shown: 'picture', hidesContent: false}],
    ['<svg width="1">', {shown: 'picture', hidesContent: true}],
    ['<s>', {shown: 'nothing', hidesContent: true}],
    ['<math>', {shown: 'omission', hidesContent: true}],
    ['<sup>', {shown: 'raised', hidesContent: true}],
    ['</sup>', {isClosing: true}],
    ['<Badge text="1"/>', {shown: 'picture', isComponent: true}],
    ['<Tip>', {shown: 'content', isComponent: true}],
    ['<my-tip>', {shown: 'content', isComponent: true}],
  ])('reads %j', (html, expected) => {
    expect(inlineTag(html)).toMatchObject(expected);
  });
});
