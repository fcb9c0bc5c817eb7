/** Text without letters beyond ASCII: quotation marks and dashes are fine. */
const plain = /^[\0-\x7f\u2010-\u205e]*$/;

/** Whether a text has no letters, figures or marks but those of ASCII. */
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

/** What the properties of characters come to in plain text. */
const inPlain: Readonly<Record<string, string>> = {L: 'A-Za-z', N: '0-9', M: '', Lu: 'A-Z', Ll: 'a-z'};

/**
 * An expression with `\p{L}`, `\p{N}`, `\p{M}`, `\p{Lu}` or `\p{Ll}` in it, as one for the text at hand: for plain text
 * without the tables of Unicode, which take a millisecond to compile (a fifth of the time for an article of 8 KB), and no
 * time at all where nobody asks.
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

function plainSource(source: string): string {
  let isInClass = false;
  return source.replace(/\\p\{(\w+)\}|\\.|[[\]]/g, (part, property: string | undefined) => {
    if (part === '[') isInClass = true;
    if (part === ']') isInClass = false;
    if (property === undefined) return part;
    return isInClass ? inPlain[property]! : `[${inPlain[property]}]`;
  });
}
