/** Phrases written with commas between them, over as many lines as they need, because one a line would hide the list. */
export function phrases(text: string): string[] {
  return text.replace(/\s+/g, ' ').trim().split(/ ?, ?/).filter(Boolean);
}

const whole = /^\p{L}[\p{L}\p{M}'-]*$/u;

/** Stop words written with white space between them, joined with those of a package, whose lists hold stray punctuation. */
export function stopWords(text: string, more: readonly string[] = []): Set<string> {
  const own = text.split(/\s+/).filter(Boolean);
  return new Set([...own, ...more.map((word) => word.toLowerCase()).filter((word) => whole.test(word))]);
}
