import {describe, expect, test} from 'vitest';
import {nest, resolveSettings} from '../../../src/cli/config/resolve.js';

const values = (settings: Record<string, unknown>, origin: string) =>
  new Map(Object.entries(settings).map(([name, value]) => [name, {value, origin}]));

describe('resolveSettings', () => {
  test('has the defaults where nobody says anything', () => {
    const {config, values} = resolveSettings([], '/a.md', new Map());
    expect(config).toMatchObject({points: 3, why: 3, wordsPerMinute: 238});
    expect(values.get('points')).toEqual({value: 3, origin: 'default'});
    expect(values.has('language')).toBe(false);
  });

  test('lets the last layer that applies win, and the command line over all', () => {
    const layers = [
      {applies: () => true, values: values({points: 1, why: 1, wordsPerMinute: 100}, 'file')},
      {applies: (path: string) => path === '/a.md', values: values({points: 2, why: 2}, '#1')},
      {applies: () => true, values: values({why: 0}, '#2')},
    ];
    const given = values({wordsPerMinute: 300, explain: true}, 'command line');
    const {config, values: resolved} = resolveSettings(layers, '/a.md', given);
    expect(config).toMatchObject({points: 2, why: 0, wordsPerMinute: 300});
    expect(config).not.toHaveProperty('explain');
    expect(['points', 'why', 'wordsPerMinute'].map((name) => resolved.get(name)?.origin)).toEqual([
      '#1',
      '#2',
      'command line',
    ]);
    expect(resolveSettings(layers, '/b.md', new Map()).config.points).toBe(1);
  });
});

test('takes settings of rules one by one', () => {
  const layers = [
    {applies: () => true, values: values({'rules.a.severity': 'error', 'rules.a.max': 1}, 'file')},
    {applies: () => true, values: values({'rules.a.max': 2}, '#1')},
  ];
  const {config, values: resolved} = resolveSettings(
    layers,
    '/a.md',
    values({'rules.b.severity': 'off'}, 'command line'),
  );
  expect(config.rules).toEqual({a: {severity: 'error', max: 2}, b: {severity: 'off'}});
  expect([...resolved.keys()].slice(-3)).toEqual(['rules.a.max', 'rules.a.severity', 'rules.b.severity']);
});

describe('nest', () => {
  test('makes a tree of names', () => {
    expect(nest(values({points: 1, 'rules.long.max': 2, 'rules.long.severity': 'off'}, ''))).toEqual({
      points: 1,
      rules: {long: {max: 2, severity: 'off'}},
    });
  });
});
