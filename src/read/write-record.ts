import {hash32} from '../text/index.js';
import {pathOf, valueAt, withoutValue} from './front-matter/paths.js';

/** The key beside the values that brief wrote into front matter: "summary=811c9dc5 seo.tldr=1a47e90b:summary^1". */
export const writeRecordKey = 'briefHash';

/** What brief noted of a value that it wrote. */
export interface WrittenValue {
  key: string;
  fingerprint: string;
  /** How it was made, as `write/recipe.ts` spells it: ",points=1"; undefined for what the key says, as it comes. */
  recipe?: string | undefined;
  /** How many mappings around the value it made along with it. */
  above: number;
  /** What stood there in place of it, blank but not necessarily empty; undefined where nothing did. */
  was?: string | undefined;
}

/** What brief noted of the front matter of an article. */
interface WriteRecord {
  /** Whether it made the whole of it, or filled one whose fences had no line between them. */
  frontMatter: 'new' | 'tight' | undefined;
  values: WrittenValue[];
}

/** Front matter by who wrote it. */
interface Authorship {
  authored: Record<string, unknown>;
  /** What brief wrote and nobody has changed since, by key or dotted path: no part of the article's account of itself. */
  written: Record<string, {value: unknown; recipe?: string | undefined}>;
}

/** Tells what brief wrote into front matter from what an author wrote, or changed by hand. */
export function separateWritten(data: Readonly<Record<string, unknown>>): Authorship {
  const {values} = readWriteRecord(data[writeRecordKey]);
  let authored = withoutValue(data, [writeRecordKey]);
  const written: Authorship['written'] = Object.create(null);
  for (const {key, fingerprint: noted, recipe} of values) {
    const value = valueAt(data, key);
    if (value === undefined || noted !== fingerprint(value)) continue;
    written[key] = {value, recipe};
    authored = withoutValue(authored, pathOf(key, data));
  }
  return {authored, written};
}

const pattern = /(?<!\S)(?:(new|tight)|(\S+?)=([\da-f]{8})(?::([\w,=.]+))?(?:\^(\d+))?(?:@(\S*))?)(?!\S)/g;

/** Reads "summary=811c9dc5 description=1a47e90b@"; anything else notes nothing. */
export function readWriteRecord(value: unknown): WriteRecord {
  const found: WriteRecord = {frontMatter: undefined, values: []};
  if (typeof value !== 'string') return found;
  for (const [, frontMatter, key = '', fingerprint = '', recipe, above = '0', was] of value.matchAll(pattern)) {
    if (frontMatter) found.frontMatter = frontMatter as WriteRecord['frontMatter'];
    else {
      const blank = was === undefined ? undefined : decode(was);
      found.values.push({key, fingerprint, recipe, above: Number(above), was: blank});
    }
  }
  return found;
}

/** Spells a record as `readWriteRecord` reads it. */
export function spellWriteRecord({frontMatter, values}: WriteRecord): string {
  const spelled = values.map(({key, fingerprint, recipe, above, was}) =>
    [
      `${key}=${fingerprint}`,
      recipe ? `:${recipe}` : '',
      above > 0 ? `^${above}` : '',
      was === undefined ? '' : `@${encodeURIComponent(was)}`,
    ].join(''),
  );
  return [...(frontMatter ? [frontMatter] : []), ...spelled].join(' ');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // changed by hand
  }
}

/**
 * Eight hexadecimal digits that a changed value does not keep. Of the value, not of its spelling: a formatter that puts
 * it into other quotes is no author.
 */
export function fingerprint(value: unknown): string {
  return hash32(JSON.stringify(value) ?? '')
    .toString(16)
    .padStart(8, '0');
}
