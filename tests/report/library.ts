import type {Summary} from '../../src/types.js';

/** A summary with everything in it; a test changes what it is about. */
export function librarySummary(changes: Partial<Summary> = {}): Summary {
  return {
    schemaVersion: 1,
    source: {path: 'library.md', format: 'markdown', bytes: 612},
    title: 'The library opens on Sundays',
    language: 'en',
    readingTime: {minutes: 6, seconds: 311, words: 1234, wordsPerMinute: 238, origin: 'computed'},
    keyPoints: [
      point('The town library will open on Sundays from March.', 3),
      point('The county pays 40,000 euros a year for staff and heating.', 5),
    ],
    whyItMatters: [
      {
        ...point('Families gain the most, because they rarely find the time during the week.', 9),
        kind: 'benefit',
        cue: 'gain',
      },
    ],
    topic: {name: 'libraries', origin: 'front-matter'},
    horizon: {term: 'short', evidence: 'from March'},
    keyphrases: [{text: 'town library', score: 1, count: 3}],
    sections: [{heading: null, depth: 0, line: 1, words: 1234, seconds: 311}],
    warnings: [],
    ...changes,
  };
}

/** A key point on one line. */
export function point(text: string, line: number): Summary['keyPoints'][number] {
  const place = {line, column: 1, endLine: line, endColumn: text.length + 1};
  return {text, section: null, ...place, score: 0.5, repaired: false};
}
