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
 * it into other quotes is no author. Source: FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/.
 */
export function fingerprint(value: unknown): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(JSON.stringify(value) ?? '')) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
