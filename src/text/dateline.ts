import {letterPattern} from './letter-pattern.js';

const agency = '(?:AP|AFP|ANI|ANSA|BBC|CNN|DPA|dpa|EFE|IANS|KUNA|PA|PTI|Reuters|TASS|UPI|Xinhua|[A-Z]{2,6} Health)';
const town = String.raw`\p{Lu}[\p{L}.'’-]+(?:[ ,]{1,2}[\p{Lu}(][\p{L}.'’)-]+){0,4}`;

// "(CNN)", "LONDON (Reuters) -", "Geneva, Switzerland (AP) —"; without an agency, capitals and a dash: "NEW DELHI —".
const dateline = letterPattern(
  String.raw`^(?:(?:${town},? )?\(${agency}\)\s*(?:[-–—]+\s*)?|\p{Lu}{3}[\p{Lu} .,'’]{0,30}(?:, \p{L}{3,9}\.? \d{1,2})?\s[–—-]{1,2}\s+)`,
);

/** How many characters of an article's first sentence are its dateline: place and agency, which are no part of what it says. */
export function datelineLength(text: string): number {
  const opening = text.slice(0, 120);
  return dateline(opening).exec(opening)?.[0].length ?? 0;
}
