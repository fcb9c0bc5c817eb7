import {counted} from '../../text/index.js';
import type {Digest, DigestEntry} from '../../types.js';

/** "12 articles · 1 h 5 min". */
export function digestFacts({articles, minutes}: Digest): string {
  return `${counted(articles, 'article')} · ${duration(minutes)}`;
}

/** "2025-03-14 · 2 min"; undated articles have no date. */
export function entryFacts({date, minutes}: DigestEntry): string {
  return [...(date === null ? [] : [date]), duration(minutes)].join(' · ');
}

function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  return [
    ...(hours > 0 ? [`${hours} h`] : []),
    ...(minutes % 60 > 0 || hours === 0 ? [`${minutes % 60} min`] : []),
  ].join(' ');
}

/** A heading for a topic; undefined over a page that has nothing but the rest. */
export function topicHeading({topics}: Digest, name: string): string | undefined {
  if (name === '') return topics.length > 1 ? 'More' : undefined;
  // Keyphrases come as they stand within a sentence; a name such as iPhone keeps its own letters.
  return /^\p{Ll}+(?!\p{L})/u.test(name) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
