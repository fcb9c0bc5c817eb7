import type {Digest, DigestEntry} from '../../../src/types.js';

/** An entry with everything in it. */
export function entry(changes: Partial<DigestEntry> = {}): DigestEntry {
  return {
    title: 'The library opens on Sundays',
    path: 'town/library.md',
    link: 'https://example.com/town/library.md',
    language: 'en',
    date: '2025-03-14',
    minutes: 6,
    point: 'The town library will open on Sundays from March.',
    line: 'Three quarters of its visitors work on weekdays.',
    copies: [{title: 'Sundays', path: 'old/library.md', link: 'https://example.com/old/library.md'}],
    ...changes,
  };
}

/** A digest of two topics. */
export function townDigest(changes: Partial<Digest> = {}): Digest {
  const ferry = entry({title: 'Ferry', path: null, link: null, date: null, point: null, line: null, copies: []});
  return {
    schemaVersion: 1,
    title: 'This week',
    articles: 2,
    minutes: 66,
    topics: [
      {name: 'town', entries: [entry()]},
      {name: '', entries: [ferry]},
    ],
    ...changes,
  };
}

export const hostile = '</p><script>alert(1)</script> [x](javascript:alert(1)) "onclick=alert(1) \u001b[31m';
