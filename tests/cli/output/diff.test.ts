import {describe, expect, test} from 'vitest';
import {unifiedDiff} from '../../../src/cli/output/diff.js';

const plain = {color: 0, terminal: false} as const;

describe('unifiedDiff', () => {
  test('has nothing to show where nothing changed', () => {
    expect(unifiedDiff('a.md', 'Tea.\n', 'Tea.\n', plain)).toBe('');
  });

  test('is one that patch can apply: line ends and a missing last one stay', () => {
    expect(unifiedDiff('a.md', 'One.\r\nTwo.', 'One.\r\nNew.\r\nTwo.', plain)).toBe(
      '--- a/a.md\n+++ b/a.md\n@@ -1,2 +1,3 @@\n One.\r\n+New.\r\n Two.\n\\ No newline at end of file\n',
    );
  });

  test('lets nothing through to a terminal', () => {
    const diff = unifiedDiff('a\u001b[31m.md', 'Old.\n', '\u001b[2JNew.\u009b\n', {color: 0, terminal: true});
    expect(diff).not.toMatch(/[\u001b\u009b]/);
    expect(unifiedDiff('a\u001b.md', 'a', 'b', plain)).not.toContain('\u001b');
  });

  test('colors what goes and what comes', () => {
    const diff = unifiedDiff('a.md', 'Old.\n', 'New.\n', {color: 1, terminal: true});
    expect(diff).toContain('\u001b[31m-Old.\u001b[39m\n\u001b[32m+New.\u001b[39m');
  });
});
