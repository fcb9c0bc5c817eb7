import {describe, expect, test} from 'vitest';
import {nonArticleMessage} from '../../../src/read/input/non-article.js';
import {parseMarkdown} from '../../../src/read/markdown/markdown.js';

const prose =
  'The kettle in the kitchen of the old station was made in 1931, and it still boils four litres of water in nine minutes.';

function nature(
  markdown: string,
  more: {path?: string; isDated?: boolean; teasers?: number; generator?: string; kind?: string} = {},
): string | undefined {
  return nonArticleMessage(parseMarkdown(markdown), {isDated: false, teasers: 0, ...more});
}

const changelog =
  '# Changelog\n\n## [2.0.0] - 2026-01-20\n\n- Boils faster.\n\n## 1.1.0 (2025-03-02)\n\n- Boils.\n\n## v1.0.0\n\n- Is there.';
const readme = `# kettle\n\n[![build](https://img.shields.io/b.svg)](/)\n\n${prose}\n\n## Install\n\n## Usage\n\n## License\n\nMIT`;
const table = `# Kettles\n\n${prose}\n\n| Kettle | Litres |\n| - | - |\n${'| The one from the old station, with a whistle | 4 |\n'.repeat(20)}`;
const index = `# Links\n\n${'- [A kettle that boils](/a)\n- [A pot that does not](/b)\n\n'.repeat(5)}`;

describe('nonArticleMessage', () => {
  test.each([
    ['a changelog', changelog, 'this is a changelog, not an article: 3 of 4 headings are versions'],
    ['a README', readme, 'this is a README, not an article: it has "License", "Install", "Usage", badges'],
    ['a table page', table, 'this is a table page, not an article: 89% of it stands in tables'],
    ['an index page', index, 'this is an index page, not an article: 100% of it is links'],
  ])('knows %s', (_, markdown, message) => {
    expect(nature(markdown)).toBe(message);
  });

  test.each([
    ['an article', `# Kettles\n\n${prose}\n\n## Why they boil\n\n${prose}`],
    ['a guide with code', `# Kettles\n\n## Installation\n\n${prose}\n\n\`\`\`\nboil\n\`\`\`\n\n## Usage\n\n${prose}`],
    [
      'a guide whose headings have numbers',
      `## 1.1 Water\n\n${prose}\n\n## 1.2 Fire\n\n${prose}\n\n## 4.1.1 Parsing\n\n${prose}`,
    ],
    ['an article in another script', `## APIを試す\n\n${prose}\n\n## APIについて\n\n${prose}\n\n## API 関数`],
    ['an article with a table', `${prose}\n\n${prose}\n\n| Kettle | Litres |\n| - | - |\n| Old | 4 |`],
    ['a short list of links', '- [One kettle](/a)\n- [Another kettle](/b)'],
    ['nothing', ''],
  ])('takes %s for an article', (_, markdown) => {
    expect(nature(markdown)).toBeUndefined();
  });

  test('believes a name where there is a sign of it', () => {
    const release = `# Kettle\n\n## 1.0.0\n\n${prose}`;
    const notes = `# Kettle\n\n${prose}\n\n## Usage\n\n${prose}`;
    expect(nature(release)).toBeUndefined();
    expect(nature(release, {path: 'kettle/CHANGELOG.md'})).toContain('this is a changelog');
    expect(nature(notes)).toBeUndefined();
    expect(nature(notes, {path: 'kettle\\readme.md'})).toContain('this is a README');
    expect(nature(prose, {path: 'README.md'})).toBeUndefined();
    expect(nature('- Boils.\n- Whistles.', {path: 'HISTORY.md'})).toContain('a list of changes');
  });

  test('takes what only has the parts of an API for a reference page', () => {
    const api = `# kettle\n\n${prose}\n\n## Usage\n\n## Options\n\n## Methods\n\n## Configuration\n\n## Examples\n\n\`\`\`\nboil()\n\`\`\`\n`;
    expect(nature(api)).toBe('this is a reference page, not an article: it has "Usage", "Options", "Methods"');
    expect(nature(api, {path: 'README.md'})).toContain('this is a README');
  });

  test('leaves alone what is said to be an article', () => {
    for (const markdown of [changelog, readme, table, index]) {
      expect(nature(markdown, {kind: 'article'})).toBeUndefined();
      expect(nature(markdown, {kind: 'page'})).toBeDefined();
    }
  });

  test('takes what has a date for a post', () => {
    expect(nature(changelog, {isDated: true})).toBeUndefined();
    expect(nature(readme, {isDated: true})).toBeUndefined();
  });

  test('knows a page that brief made, and takes what others made for an article', () => {
    expect(nature(prose, {generator: 'brief'})).toBe('this is a page that brief made, not an article');
    expect(nature(prose, {generator: 'Hugo 0.150'})).toBeUndefined();
  });

  test('takes a page of teasers for an index', () => {
    expect(nature(prose, {teasers: 5})).toBe('this is an index page, not an article: it lists 5 articles');
  });
});
