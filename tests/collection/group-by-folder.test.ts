import {describe, expect, test} from 'vitest';
import {groupByFolder} from '../../src/collection/group-by-folder.js';

const group = (...paths: string[]) => groupByFolder(paths, (path) => path)?.map(({name, items}) => [name, ...items]);

describe('groupByFolder', () => {
  test('takes the folders below the one that all have in common, by name', () => {
    expect(
      group(
        'docs/guides/b.md',
        'docs/01-get_started/a.md',
        'docs/c.md',
        'docs/guides/d/e.md',
        'docs/f.md',
        'docs/01-get_started/g.md',
      ),
    ).toEqual([
      ['', 'docs/c.md', 'docs/f.md'],
      ['get started', 'docs/01-get_started/a.md', 'docs/01-get_started/g.md'],
      ['guides', 'docs/guides/b.md', 'docs/guides/d/e.md'],
    ]);
  });

  test.each([
    ['nothing', []],
    ['one folder', ['a/b.md', 'a/c.md']],
    ['years', ['2024/a.md', '2025/b.md']],
    ['a folder each', ['a/index.md', 'b/index.md', 'c/index.md', 'd/index.md']],
  ])('finds no order in %s', (_, paths) => {
    expect(group(...paths)).toBeUndefined();
  });
});
