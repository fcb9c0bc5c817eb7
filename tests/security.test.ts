import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (name: string): string => readFileSync(root + name, 'utf8');
const page = read('docs/security.md');
const promises = [...page.matchAll(/^\| (.+) \| `(tests\/[^`]+)`: (.+) \|$/gm)].map(([, ...cells]) => cells);

describe('docs/security.md', () => {
  test('has promises', () => {
    expect(promises.length).toBeGreaterThan(10);
  });

  test.each(promises)('has a test for "%s"', (_, file, title) => {
    const escaped = title!.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    expect(read(file!)).toMatch(new RegExp(`\\(\\s*['"][^'"\n]*${escaped}`));
  });

  test('names the limits as they are', () => {
    const limits = read('src/read/limits.ts');
    for (const [, name, most] of page.matchAll(
      /^\| ([a-z, ]+?)(?: of (?:Markdown|MDX|a page|tables))? \| ([\d,]+) \|$/gm,
    )) {
      const number = most!.replaceAll(',', '_');
      expect(limits).toMatch(new RegExp(`most: ${number},\\s*name: '${name}(?: of tables)?'`));
    }
    expect(read('src/read/front-matter/front-matter.ts')).toContain('longestBlock = 200_000;');
    expect(read('src/cli/file-system/regular-file.ts')).toContain('longestSettings = 200_000;');
    expect(read('src/cli/input/files.ts')).toContain('mostArticles = 100_000;');
    expect(read('src/cli/check/baseline.ts')).toContain('longestBaseline = 50_000_000;');
    expect(read('src/cli/commands/batch.ts')).toContain('longestLine = 32 * 2 ** 20;');
    expect(read('src/cli/input/git.ts')).toContain('timeLimit = 60_000;');
  });
});
