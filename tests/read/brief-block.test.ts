import {describe, expect, test} from 'vitest';
import {findBriefBlock, maskBriefBlock} from '../../src/read/brief-block.js';
import {parseArticle} from '../../src/read/read-article.js';

const block = '<!-- brief:start 0123abcd -->\n\nOld.\n\n<!-- brief:end -->';

describe('findBriefBlock', () => {
  test.each([
    ['', undefined],
    ['Text.', undefined],
    ['<!-- brief:start -->\n', undefined],
    ['<!-- brief:end -->\n<!-- brief:start -->', undefined],
    ['See <!-- brief:start --> and <!-- brief:end -->.', undefined],
    ['```\n<!-- brief:start -->\n<!-- brief:end -->\n```', undefined],
    [block, '\n\nOld.\n\n'],
    [`<!-- brief:start -->\nText.\n${block}\n<!-- brief:end -->`, '\n\nOld.\n\n'],
    [`Text.\r\n${block.replaceAll('\n', '\r\n')}\r\nMore.`, '\r\n\r\nOld.\r\n\r\n'],
    ['  {/* brief:start */}\nOld.\n{/* brief:end */}', '\nOld.\n'],
    ['<!--brief:start-->\n```\n<!-- brief:end -->\n```\n<!--brief:end-->', '\n```\n<!-- brief:end -->\n```\n'],
  ])('finds what stands between the marks of %j', (text, content) => {
    const found = findBriefBlock(text, 0);
    expect(found && text.slice(found.contentStart, found.contentEnd)).toBe(content);
  });

  test('reads the fingerprint', () => {
    expect(findBriefBlock(block, 0)?.fingerprint).toBe('0123abcd');
    expect(findBriefBlock(`---\n---\n<!-- brief:start -->\n<!-- brief:end -->`, 8)?.fingerprint).toBe('');
  });
});

describe('maskBriefBlock', () => {
  test('keeps offsets and lines', () => {
    const masked = maskBriefBlock(`One.\n${block}\nTwo.`);
    expect(masked).toMatch(/^One\.\n[ \n]+\nTwo\.$/);
    expect(masked.split('\n').map((line) => line.length)).toEqual([4, 29, 0, 4, 0, 18, 4]);
    expect(maskBriefBlock('One.')).toBe('One.');
  });

  test('no sentence comes from a block', async () => {
    const {sentences} = await parseArticle(`# Tea\n\n${block}\n\nTea grows in Assam.\n`);
    expect(sentences.map(({text}) => text)).toEqual(['Tea grows in Assam.']);
  });
});
