import {describe, expect, it} from 'vitest';
import {problems} from '../problems.js';

describe('thin-article', () => {
  it.each([
    ['no prose', '# Hours\n', '1: Unexpected article with 0 points worth giving, expected 3'],
    [
      'one statement among questions',
      '# Hours\n\nClosed? Yes. The library opens at ten in the morning.',
      '1: Unexpected article with 1 point worth giving, expected 3',
    ],
  ])('finds an article with %s', async (_, markdown, problem) => {
    expect(await problems('thin-article', markdown)).toEqual([problem]);
  });

  it('lets pass an article with three points', async () => {
    const article = 'The library opens at ten on weekdays. Books can be left in a box. Families meet there on Sundays.';
    expect(await problems('thin-article', article)).toEqual([]);
  });

  it('lets pass what is no article: nobody expects points of a changelog', async () => {
    const changelog = '# Changelog\n\n## 2.0.0\n\n- Boils faster.\n\n## 1.1.0\n\n- Boils.\n\n## 1.0.0\n\n- Is there.';
    expect(await problems('thin-article', changelog)).toEqual([]);
  });
});
