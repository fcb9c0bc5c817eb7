import {Chalk} from 'chalk';
import {describe, expect, test} from 'vitest';
import {unifiedDiff} from '../../../src/cli/output/diff.js';
import {plain} from '../../../src/report/index.js';

const piped = {style: plain, terminal: false};

describe('unifiedDiff', () => {
  test('has nothing to show where nothing changed', () => {
    expect(unifiedDiff('a.md', 'Tea.\n', 'Tea.\n', piped)).toBe('');
  });

  test('is one that patch can apply: line ends and a missing last one stay', () => {
    expect(unifiedDiff('a.md', 'One.\r\nTwo.', 'One.\r\nNew.\r\nTwo.', piped)).toBe(
      '--- a/a.md\n+++ b/a.md\n@@ -1,2 +1,3 @@\n One.\r\n+New.\r\n Two.\n\\ No newline at end of file\n',
    );
  });

  test('lets nothing through to a terminal', () => {
    const diff = unifiedDiff('a\u001b[31m.md', 'Old.\n', '\u001b[2JNew.\u009b\n', {style: plain, terminal: true});
    expect(diff).not.toMatch(/[\u001b\u009b]/);
    expect(unifiedDiff('a\u001b.md', 'a', 'b', piped)).not.toContain('\u001b');
  });

  test('colors what goes and what comes', () => {
    const diff = unifiedDiff('a.md', 'Old.\n', 'New.\n', {style: new Chalk({level: 1}), terminal: true});
    expect(diff).toContain('\u001b[31m-Old.\u001b[39m\n\u001b[32m+New.\u001b[39m');
  });
});
