import {expect, test} from 'vitest';
import {configTemplate} from '../../../src/cli/config/config-template.js';
import {readConfig} from '../../../src/cli/config/read.js';
import {resolveSettings} from '../../../src/cli/config/resolve.js';

test('a new config sets nothing until it is edited, then what it says', async () => {
  const [untouched, ...none] = (await readConfig('/c.yaml', configTemplate(), 'c.yaml'))!;
  expect([untouched!.values.size, none]).toEqual([0, []]);
  const layers = (await readConfig('/c.yaml', configTemplate().replace(/^#(?! \S)/gm, ''), 'c.yaml'))!;
  expect(resolveSettings(layers, '/posts/a.md', new Map()).config.points).toBe(5);
  const defaults = resolveSettings([], '/a.md', new Map());
  const edited = resolveSettings(layers, '/a.md', new Map());
  expect(edited.config).toMatchObject(defaults.config);
  expect([...edited.values.values()].map(({origin}) => origin)).not.toContain('default');
});
