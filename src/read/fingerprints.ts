import {hash32} from '../text/index.js';

/** The key beside the values that brief wrote into front matter: "summary=811c9dc5 description=1a47e90b". */
export const fingerprintKey = 'briefHash';

/** Front matter by who wrote it. */
export interface Authorship {
  authored: Record<string, unknown>;
  /** What brief wrote and nobody has changed since: the article's own account of itself knows nothing of it. */
  written: Record<string, unknown>;
}

/** Tells what brief wrote into front matter from what an author wrote, or changed by hand. */
export function separate(data: Readonly<Record<string, unknown>>): Authorship {
  const marks = readFingerprints(data[fingerprintKey]);
  const authored: Record<string, unknown> = Object.create(null);
  const written: Record<string, unknown> = Object.create(null);
  for (const [key, value] of Object.entries(data)) {
    if (key === fingerprintKey) continue;
    (marks.has(key) && marks.get(key) === fingerprint(value) ? written : authored)[key] = value;
  }
  return {authored, written};
}

/** Reads "summary=811c9dc5 description=1a47e90b"; anything else has no marks. */
export function readFingerprints(value: unknown): Map<string, string> {
  const marks = typeof value === 'string' ? value.matchAll(/(\S+)=([\da-f]{8})(?!\S)/g) : [];
  return new Map([...marks].map(([, key = '', mark = '']) => [key, mark]));
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
