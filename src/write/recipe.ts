import {type OptionEntry, optionEntries} from '../options.js';
import {parts} from '../report/index.js';
import type {PartId} from '../types.js';
import {matchesSchema} from '../value-schema.js';

/** The options that shape what a summary says, by name; undefined for a limit that is not set. */
type NumericOptions = Readonly<Record<string, number | undefined>>;

const numeric = optionEntries.filter(
  ([name, {type, library}]) =>
    (library && (type === 'integer' || type === 'number')) || name === 'write.descriptionLength',
) as [string, OptionEntry & {default?: number}][];

/** All of these options, each as it is given, else its default. */
export function numericOptionsOf(given: Readonly<Record<string, unknown>>): NumericOptions {
  return Object.fromEntries(
    numeric.map(([name, entry]) => [name, matchesSchema(entry, given[name]) ? (given[name] as number) : entry.default]),
  );
}

/** How a value is made, for the note beside it: "summary,points=1" without what its key and the defaults say. */
export function spellRecipe(key: string, part: PartId, options: NumericOptions): string {
  const changed = numeric.filter(([name, entry]) => options[name] !== entry.default);
  return [lastKey(key) === part ? '' : part, ...changed.map(([name]) => `${name}=${options[name]}`)].join(',');
}

const mostSentences = 100; // of a summary; a note may be anybody's, and more of them would take as long as it likes

/** What a recipe tells; no part where somebody has changed it by hand. */
export function readRecipe(key: string, recipe = ''): {part: PartId | undefined; options: NumericOptions} {
  const [name, ...pairs] = recipe.split(',');
  const part = name || lastKey(key);
  const given = pairs.map((pair) => pair.split('=')).map(([option, number]) => [option, Number(number)]);
  const options = numericOptionsOf(Object.fromEntries(given));
  const isMeant = Object.hasOwn(parts, part) && Math.max(options.points!, options.why!) <= mostSentences;
  return {part: isMeant ? (part as PartId) : undefined, options};
}

/** "tldr" of "seo.tldr". */
function lastKey(key: string): string {
  return key.slice(key.lastIndexOf('.') + 1);
}
