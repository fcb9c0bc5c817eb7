/** Latin-1, and beyond it what is no letter, figure or mark: quotation marks, dashes, currencies, arrows, shapes. */
const plain = /^[\0-\xff\u2010-\u205e\u20a0-\u20bf\u2190-\u2328\u232b-\u245f\u2500-\u2775]*$/;

/** Whether a text has no letters, figures or marks but those of Latin-1. */
export function isPlain(text: string): boolean {
  return plain.test(text);
}

/** An expression that is made when it is first asked for: one with classes of Unicode takes milliseconds. */
export function lazyPattern(source: string, flags: string): () => RegExp {
  let pattern: RegExp | undefined;
  return () => {
    pattern ??= new RegExp(source, flags);
    return pattern;
  };
}

/** A text as a part of an expression that finds it as it stands. */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** What the properties of characters come to in plain text. */
const inPlain: Readonly<Record<string, string>> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ÿ',
  Lu: 'A-ZÀ-ÖØ-Þ',
  Ll: 'a-zµß-öø-ÿ',
  Lo: 'ªº',
  N: '0-9²³¹¼-¾',
  M: '',
};

/**
 * An expression with `\p{L}`, `\p{N}`, `\p{M}`, `\p{Lu}` or `\p{Ll}` in it, as one for the text at hand: for plain text
 * without the tables of Unicode, which take a millisecond to compile. One arrow or one "é" among 8 KB of English would
 * else make half of all patterns anew, a sixth of the run.
 */
export function letterPattern(source: string, flags = ''): (text: string) => RegExp {
  let forPlain: RegExp | undefined;
  let forAll: RegExp | undefined;
  return (text) => {
    if (isPlain(text)) {
      forPlain ??= new RegExp(plainSource(source), flags);
      return forPlain;
    }
    forAll ??= new RegExp(source, `${flags}u`);
    return forAll;
  };
}

/** Whether such an expression fits a text. */
export function letterTest(source: string, flags = ''): (text: string) => boolean {
  const pattern = letterPattern(source, flags);
  return (text) => pattern(text).test(text);
}

/** The same for plain text alone. */
export function plainSource(source: string): string {
  let isInClass = false;
  return source.replace(/\\p\{(\w+)\}|\\.|[[\]]/g, (part, property: string | undefined) => {
    if (part === '[') isInClass = true;
    if (part === ']') isInClass = false;
    if (property === undefined) return part;
    return isInClass ? inPlain[property]! : `[${inPlain[property]}]`;
  });
}
