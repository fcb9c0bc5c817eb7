/** Phrases written with commas between them, over as many lines as they need, because one a line would hide the list. */
export function phrases(text: string): string[] {
  return text
    .split(',')
    .map((phrase) => (phrase.includes('\n') ? phrase.replace(/\s+/g, ' ') : phrase).trim())
    .filter(Boolean);
}

/** Words written with white space between them. */
export function wordList(text = ''): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** Stop words written with white space between them, joined with those of a package, whose lists hold stray punctuation. */
export function stopWords(text: string, more: readonly string[] = []): Set<string> {
  const whole = more.map((word) => word.toLowerCase()).filter((word) => /^\p{L}[\p{L}\p{M}'-]*$/u.test(word));
  return new Set([...wordList(text), ...whole]);
}
