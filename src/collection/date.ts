import {dateKeys, valueAt} from '../read/index.js';
import type {Article} from '../types.js';

/** The day that an article gives itself, and the moment by which it is sorted. */
export interface ArticleDate {
  /** As 2025-03-14. */
  day: string;
  /** Milliseconds since 1970; a time without a zone is taken as UTC, on every machine. */
  time: number;
}

/**
 * The date in the front matter, else the one in front of the file's name, as Jekyll has it ("2025-03-14-trains.md");
 * undefined where there is none that can be read.
 */
export function dateOf({frontMatter}: Pick<Article, 'frontMatter'>, path: string | null): ArticleDate | undefined {
  for (const key of dateKeys) {
    const date = parse(valueAt(frontMatter, key));
    if (date) return date;
  }
  const name = path?.split(/[/\\]/).at(-1) ?? '';
  return parse(/^\d{4}-\d{2}-\d{2}(?=[-_ ])/.exec(name)?.[0]);
}

const pattern =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)? ?(Z|UTC|[+-]\d{2}:?\d{2})?)?$/i;

/** Year first, as ISO 8601 and the static sites write it; whether 3/4 is in March or April, nobody can tell. */
function parse(value: unknown): ArticleDate | undefined {
  const text = value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : value;
  if (typeof text !== 'string') return undefined;
  const [, year, month, date, hour = '0', minute = '0', second = '0', zone = 'Z'] = pattern.exec(text.trim()) ?? [];
  if (year === undefined) return undefined;
  const day = `${year}-${month!.padStart(2, '0')}-${date!.padStart(2, '0')}`;
  const clock = [hour, minute, second].map((part) => part.padStart(2, '0')).join(':');
  const time = Date.parse(`${day}T${clock}${isoZone(zone)}`);
  const exists = new Date(Date.parse(day)).getUTCDate() === Number(date); // not the 30th of February
  return exists && !Number.isNaN(time) ? {day, time} : undefined;
}

function isoZone(zone: string): string {
  return /^[a-z]/i.test(zone) ? 'Z' : zone.replace(/^(...)(\d)/, '$1:$2');
}
