import {describe, expect, test} from 'vitest';
import {fingerprint, parseArticle} from '../../src/read/index.js';
import {clearBriefBlock, setBriefBlock} from '../../src/write/edit-block.js';

describe('setBriefBlock', () => {
  const mark = fingerprint('New.\nNewer.');
  const made = (undo = '') => `<!-- brief:start ${mark}${undo} -->\n\nNew.\nNewer.\n\n<!-- brief:end -->`;
  const set = async (text: string, path = 'a.md') => setBriefBlock(await parseArticle(text, {path}), 'New.\nNewer.');

  test.each([
    [
      'fills a block',
      `# Tea\n\n<!-- brief:start 0123abcd -->\n\nOld.\n\n<!-- brief:end -->\nText.`,
      `# Tea\n\n${made()}\nText.`,
    ],
    ['fills an empty one', '<!-- brief:start -->\n<!-- brief:end -->\nText.', `${made()}\nText.`],
    ['makes one below the title', '# Tea\n\nText.', `# Tea\n\n${made(' new0')}\n\nText.`],
    ['makes one below a title without a blank line', '# Tea #\nText.', `# Tea #\n\n${made(' new1')}\n\nText.`],
    ['makes one below an underlined title', 'Tea\n===\n\nText.', `Tea\n===\n\n${made(' new0')}\n\nText.`],
    ['makes one at the top', 'Text.\n\n# Tea\n', `${made(' new2')}\n\nText.\n\n# Tea\n`],
    ['makes one behind the front matter', '---\na: 1\n---\n\nText.', `---\na: 1\n---\n${made(' new1')}\n\nText.`],
    ['makes one behind front matter that ends the file', '---\na: 1\n---', `---\na: 1\n---\n\n${made(' new0')}`],
    [
      'makes one below a title in HTML',
      '<h1>Tea</h1>\n<p>Text.</p>',
      `<h1>Tea</h1>\n\n${made(' new1')}\n\n<p>Text.</p>`,
    ],
    [
      'makes none amid a block of HTML',
      '[![ci](a.svg)](b)\n\n<div>\n<h1>Tea</h1>\n</div>\n\nText.',
      `[![ci](a.svg)](b)\n\n<div>\n<h1>Tea</h1>\n</div>\n\n${made(' new0')}\n\nText.`,
    ],
    ['takes section headings for no title', '## Tea\n\nText.', `${made(' new2')}\n\n## Tea\n\nText.`],
  ])('%s', async (_, before, after) => {
    expect(await set(before)).toBe(after);
    expect(await set(before.replaceAll('\n', '\r\n'))).toBe(after.replaceAll('\n', '\r\n'));
  });

  test('uses the comments of MDX there', async () => {
    expect(await set('# Tea\n\nText.', 'a.mdx')).toContain(
      `{/* brief:start ${mark} new0 */}\n\nNew.\nNewer.\n\n{/* brief:end */}`,
    );
  });
});

describe('clearBriefBlock', () => {
  const fill = async (text: string) => {
    const article = await parseArticle(text, {path: 'a.md'});
    return parseArticle(setBriefBlock(article, 'New.\nNewer.'), {path: 'a.md'});
  };

  test.each([
    '# Tea\n\nText.',
    '# Tea #\nText.',
    'Tea\n===\n\nText.',
    'Text.\n\n# Tea\n',
    '---\na: 1\n---\n\nText.',
    '---\na: 1\n---',
    '## Tea\n\n\n\nText.',
    '# Tea',
    '# Tea\n',
    '<div>\n<h1>Tea</h1>\n</div>\nText.',
    '<!-- brief:start -->\n<!-- brief:end -->\nText.',
    '# Tea\n\n<!--brief:start-->\n\n \n<!--brief:end-->\n\nText.',
    '# Tea\n\n{/* brief:start */}\n\n{/* brief:end */}',
  ])('leaves what was there before: %j', async (text) => {
    for (const lineEnd of ['\n', '\r\n', '\r']) {
      const before = text.replaceAll('\n', lineEnd);
      const filled = await fill(before);
      expect(filled.source).toContain('New.');
      expect(clearBriefBlock(filled)).toEqual({text: before, kept: false});
      const again = await parseArticle(setBriefBlock(filled, 'Other.'), {path: 'a.md'});
      expect(clearBriefBlock(again)).toEqual({text: before, kept: false});
    }
  });

  test('keeps a block that somebody changed, and says so', async () => {
    const {source} = await fill('# Tea\n\nText.');
    const changed = source.replace('Newer.', 'Mine.');
    expect(clearBriefBlock({source: changed, bodyOffset: 0})).toEqual({text: changed, kept: true});
  });

  test('leaves alone what brief did not fill', () => {
    for (const text of ['Text.', '<!-- brief:start -->\nMine.\n<!-- brief:end -->']) {
      expect(clearBriefBlock({source: text, bodyOffset: 0})).toEqual({text, kept: false});
    }
  });

  test('keeps what was written around the block since', async () => {
    const {source} = await fill('# Tea\nText.');
    const text = source.replace('# Tea\n\n', '# Tea\n').replace('-->\n\nText.', '-->\nText.');
    expect(clearBriefBlock({source: text, bodyOffset: 0}).text).toBe('# Tea\nText.');
  });
});
