/**
 * Short names of a text that are the same on every machine, by FNV-1a. They guard nothing, so they need not resist anyone.
 * Source: Fowler, Noll and Vo, The FNV Non-Cryptographic Hash Algorithm, http://www.isthe.com/chongo/tech/comp/fnv/.
 */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** The longer one, in hexadecimal. */
export function hash64(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}
