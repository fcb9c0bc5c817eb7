import {describe, expect, test} from 'vitest';
import {printSettings} from '../../../src/cli/config/print.js';
import {readConfig} from '../../../src/cli/config/read.js';
import {resolveSettings} from '../../../src/cli/config/resolve.js';

describe('printSettings', () => {
  test('prints a config that sets the same', async () => {
    const layers = (await readConfig('/c.yaml', 'points: 5\ntopics: {a: [b, "c: d"]}\n', 'c.yaml'))!;
    const settings = resolveSettings(layers, '/a.md', new Map());
    const printed = printSettings(settings);
    expect(printed).toContain('points: 5 # c.yaml:1\n');
    expect(printed).toContain('why: 3 # default\n');
    const again = resolveSettings((await readConfig('/c.yaml', printed, 'c.yaml'))!, '/a.md', new Map());
    expect(again.config).toEqual(settings.config);
  });

  test('lets nothing through to the terminal', async () => {
    const layers = (await readConfig('/c.yaml', 'topics: {"\\u001b[31m": ["\\u009b2J"]}\n', 'c\u001b.yaml'))!;
    expect(printSettings(resolveSettings(layers, '/a.md', new Map()))).not.toMatch(/[\u001b\u009b]/);
  });
});
