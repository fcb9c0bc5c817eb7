import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isTab, tabsIn} from '../../src/rules/tabs.js';
import {holds} from '../holds.js';

describe('tabsIn', () => {
  it.each([
    ['', false],
    ['</Tab><Tab>', true],
    ['<Note>a</Note>', false],
    ['<Note />', false],
    ['<Tab on={() => go()}>a</Tab>', false],
    ['</Tab>', true],
    ['a < b and c > d', false],
  ])('tells of %j that it is %s', (between, separate) => {
    const text = `<Tab>\n${between}</Tab>`;
    expect(tabsIn(text)('<Tab>\n'.length, '<Tab>\n'.length + between.length)).toBe(separate);
  });
});

describe('tabsIn, read once,', () => {
  it('says of every stretch what counting its marks would say', () => {
    const piece = fc.constantFrom('<Tab>', '</Tab>', '<Note />', 'text', '\n@tab x\n');
    holds(
      fc.property(fc.array(piece, {maxLength: 12}), fc.nat(12), fc.nat(12), (pieces, first, second) => {
        const [start, end] = [Math.min(first, second), Math.max(first, second)];
        const before = pieces.slice(0, start).join('').length;
        const between = pieces.slice(start, end);
        const length = between.join('').length;
        let open = 0;
        const isClosed = between.some((mark) => {
          open += mark === '<Tab>' ? 1 : mark === '</Tab>' ? -1 : 0;
          return open < 0;
        });
        const expected = isClosed || between.some((mark) => mark.includes('@tab'));
        expect(tabsIn(pieces.join(''))(before, before + length)).toBe(expected);
      }),
    );
  });
});

describe('isTab', () => {
  it('knows the links by which Microsoft Learn names tabs', () => {
    expect(isTab('# [Windows](#tab/windows)')).toBe(true);
    expect(isTab('# [Windows](#windows)')).toBe(false);
  });
});
