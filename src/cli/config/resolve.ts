import type {Config} from './config.js';
import {type JsonSchema, mappingForm} from './json-schema.js';
import type {Layer, SettingValues} from './read.js';
import {settingSchemas} from './setting-schemas.js';

/** The settings for one article, and where each of them comes from, in the order of the table. */
export interface Resolved {
  config: Config;
  values: SettingValues;
}

/** What the command line gives wins over a config file, there the last layer that applies, and all over the defaults. */
export function resolveSettings(layers: readonly Layer[], path: string, given: SettingValues): Resolved {
  const applying = layers.filter((layer) => layer.applies(path)).map((layer) => layer.values);
  const sources = [given, ...applying.reverse(), defaults];
  const values = new Map(
    [...names, ...openNames(sources)].flatMap((name) => {
      const found = sources.find((source) => source.has(name))?.get(name);
      return found ? [[name, found] as const] : [];
    }),
  );
  return {config: nest(values), values};
}

/** The settings of rules that somebody gives: what a rule does otherwise is told by the rule. */
function openNames(sources: readonly SettingValues[]): string[] {
  const given = new Set(sources.flatMap((source) => [...source.keys()].filter((name) => name.startsWith('rules.'))));
  return [...given].sort();
}

const leaves = listLeaves(settingSchemas);
const names = leaves.map(([name]) => name);
const defaults: SettingValues = new Map(
  leaves.flatMap(([name, value]) => (value === undefined ? [] : [[name, {value, origin: 'default'}] as const])),
);

/** Every setting that stands for itself, by name, with its default. */
function listLeaves(schemas: Readonly<Record<string, JsonSchema>>, above = ''): [name: string, value: unknown][] {
  return Object.entries(schemas).flatMap(([key, schema]) => {
    const {properties} = (schema.default === undefined && mappingForm(schema)) || {};
    return properties
      ? listLeaves(properties, `${above}${key}.`)
      : [[above + key, schema.default] as [string, unknown]];
  });
}

/** "write.block" → {write: {block}} */
export function nest(values: SettingValues): Config {
  const root: Tree = {};
  for (const [name, {value}] of values) {
    const keys = name.split('.');
    const last = keys.pop()!;
    keys.reduce(branch, root)[last] = value;
  }
  return root as unknown as Config;
}

type Tree = Record<string, unknown>;

function branch(parent: Tree, key: string): Tree {
  parent[key] ??= {};
  return parent[key] as Tree;
}
