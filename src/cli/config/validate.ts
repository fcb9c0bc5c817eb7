import {type OutputUnit, type Schema, Validator} from '@cfworker/json-schema';
import {isKnownEncoding, isMapping} from '../../read/index.js';
import {suggest} from '../help/suggestions.js';
import {describe, type JsonSchema, mappingForm, schemaOf} from './json-schema.js';

/** Something in a config file that its schema does not allow. */
export interface ConfigProblem {
  /** Keys and indices that lead to it. */
  path: string[];
  /** Whether the key itself is wrong, or its value. */
  at: 'key' | 'value';
  message: string;
}

/** Everything that is wrong with a value, one problem a place. */
export function validate(value: unknown, schema: JsonSchema): ConfigProblem[] {
  try {
    // The library leaves notes in the schema it is given.
    const {errors} = new Validator(structuredClone(schema) as Schema, '7', false).validate(value);
    return errors.length > 0 ? innermost(errors).map((unit) => problemOf(unit, value, schema)) : unspeakable(value, []);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return [{path: [], at: 'value', message: 'a key is no Unicode text: it has one half of a surrogate pair'}];
  }
}

/** What no schema can say: YAML has numbers that are none (.inf, .nan), and not every label is an encoding. */
function unspeakable(value: unknown, path: readonly string[]): ConfigProblem[] {
  const refuse = (expected: string): ConfigProblem[] => [
    {path: [...path], at: 'value', message: `${path.join('.')}: expected ${expected}, not ${value}`},
  ];
  if (typeof value === 'number') return Number.isFinite(value) ? [] : refuse('a number');
  if (typeof value === 'string') {
    const isEncoding = path.at(-1) === 'encoding' && (path.length === 1 || path[0] === 'overrides');
    return isEncoding && !isKnownEncoding(value) ? refuse('an encoding such as windows-1252') : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => unspeakable(entry, [...path, key]));
}

/**
 * The library reports a problem once for each value that encloses it, and for each form that the value might have had.
 * What lies deepest is what the user has to change.
 */
function innermost(units: readonly OutputUnit[]): OutputUnit[] {
  const enclosing = new Set(units.flatMap(({instanceLocation}) => ancestors(instanceLocation)));
  const places = new Map<string, OutputUnit>();
  for (const unit of units) {
    const {instanceLocation, keyword} = unit;
    if (places.has(instanceLocation) || (enclosing.has(instanceLocation) && keyword !== 'required')) continue;
    places.set(instanceLocation, unit);
  }
  return [...places.values()];
}

function ancestors(location: string): string[] {
  const keys = location.split('/');
  return keys.slice(1).map((_, index) => keys.slice(0, index + 1).join('/'));
}

function problemOf({instanceLocation, keyword}: OutputUnit, root: unknown, schema: JsonSchema): ConfigProblem {
  const path = keysOf(instanceLocation);
  const value = path.reduce<unknown>((parent, key) => (parent as Record<string, unknown>)[key], root);
  if (keyword === 'false') return {path, at: 'key', message: unknownKey(path, schema)};
  const expected = path.reduce(schemaOf, schema);
  if (keyword === 'required') return {path, at: 'value', message: `expected the key ${lacking(expected, value)}`};
  const name = path.length === 0 ? '' : `${path.join('.')}: `;
  return {path, at: 'value', message: `${name}expected ${describe(expected)}, not ${shown(value)}`};
}

/** The pointer of a value, which the library writes as a part of a URL. */
function keysOf(location: string): string[] {
  return location
    .split('/')
    .slice(1)
    .map((key) => decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~'));
}

function unknownKey(path: readonly string[], schema: JsonSchema): string {
  const key = path.at(-1)!;
  const known = Object.keys(mappingForm(path.slice(0, -1).reduce(schemaOf, schema))?.properties ?? {});
  return `unknown key ${JSON.stringify(key)}${suggest(key, known)}`;
}

function lacking(schema: JsonSchema, value: unknown): string {
  return (schema.required ?? []).filter((key) => !Object.hasOwn(value as object, key)).join(', ');
}

const longestShown = 40; // characters; enough to tell which value is meant

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (isMapping(value)) return 'a mapping';
  const text = JSON.stringify(value);
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}
