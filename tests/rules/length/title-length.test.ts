import {describe, expect, it} from 'vitest';
import {problems} from '../problems.js';

describe('title-length', () => {
  it('takes as many characters as it is told and no more', async () => {
    expect(await problems('title-length', `# ${'a'.repeat(100)}\n\nText.`)).toEqual([]);
    expect(await problems('title-length', `# ${'a'.repeat(101)}\n\nText.`)).toEqual([
      '1: Unexpected title of 101 characters, expected at most 100',
    ]);
    expect(await problems('title-length', '# Tea\n\nText.', {min: 6})).toEqual([
      '1: Unexpected title of 3 characters, expected at least 6',
    ]);
  });

  it('counts what a reader sees as one as one', async () => {
    expect(await problems('title-length', '# Tea 🍵\n\nText.', {max: 4})).toEqual([
      '1: Unexpected title of 5 characters, expected at most 4',
    ]);
  });

  it('points at the front matter where the title stands there', async () => {
    expect(await problems('title-length', '---\nlang: en\ntitle: Tea\n---\n\n# Leaves\n', {min: 4})).toEqual([
      '3: Unexpected title of 3 characters, expected at least 4',
    ]);
  });

  it("does not judge a file's name", async () => {
    expect(await problems('title-length', 'Text.', {min: 9}, {path: 'tea.md'})).toEqual([]);
  });
});
