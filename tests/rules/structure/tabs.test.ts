import {describe, expect, it} from 'vitest';
import {areInSeparateTabs, isTab} from '../../../src/rules/structure/tabs.js';

describe('areInSeparateTabs', () => {
  it.each([
    ['', false],
    ['</Tab><Tab>', true],
    ['<Note>a</Note>', false],
    ['<Note />', false],
    ['<Tab on={() => go()}>a</Tab>', false],
    ['</Tab>', true],
    ['a < b and c > d', false],
  ])('tells of %j that it is %s', (between, separate) => {
    expect(areInSeparateTabs(between)).toBe(separate);
  });
});

describe('isTab', () => {
  it('knows the links by which Microsoft Learn names tabs', () => {
    expect(isTab('# [Windows](#tab/windows)')).toBe(true);
    expect(isTab('# [Windows](#windows)')).toBe(false);
  });
});
