import {InvalidArgumentError} from 'commander';

/** Reads the value of an option that counts something. */
export function wholeNumber(least: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (/^\d+$/.test(value) && number >= least && Number.isSafeInteger(number)) return number;
    throw new InvalidArgumentError(`Expected a whole number, ${least} or more.`);
  };
}

const units: Readonly<Record<string, number>> = {'': 1, kb: 1000, mb: 1_000_000, gb: 1_000_000_000};

/** Reads the value of an option that gives a size: 500000, 500kb, 20mb. */
export function byteCount(value: string): number {
  const [, digits, unit] = /^(\d+)\s?([kmg]b|)$/i.exec(value) ?? [];
  const count = Number(digits) * (units[(unit ?? '').toLowerCase()] ?? 1);
  if (count >= 1 && Number.isSafeInteger(count)) return count;
  throw new InvalidArgumentError('Expected a size such as 500kb or 20mb.');
}

/** Reads the value of an option that measures something. */
export function positiveNumber(value: string): number {
  const number = Number(value);
  if (/^\d+(?:\.\d+)?$/.test(value) && number > 0 && Number.isFinite(number)) return number;
  throw new InvalidArgumentError('Expected a number above 0.');
}

/** Reads the value of an option that names a file; a variable that a script forgot to set is empty. */
export function fileName(value: string): string {
  if (value !== '') return value;
  throw new InvalidArgumentError('Expected the name of a file.');
}

/** Reads the value of an option that names a language. */
export function languageCode(value: string): string {
  if (/^[a-z]{2,3}(?:[-_][a-z0-9-_]+)?$/i.test(value)) return value;
  throw new InvalidArgumentError('Expected a language code such as en or de.');
}

/** Reads the value of an option that names a place on the web. */
export function webAddress(value: string): URL {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url;
  throw new InvalidArgumentError('Expected an address such as https://example.com/blog/.');
}

/** Reads the value of an option that names an encoding. */
export function encodingLabel(value: string): string {
  if (isKnownEncoding(value)) return value;
  throw new InvalidArgumentError('Expected an encoding such as windows-1252 or shift_jis.');
}

/** Whether brief can decode what has this label. */
export function isKnownEncoding(label: string): boolean {
  try {
    new TextDecoder(label, {fatal: true});
    return true;
  } catch {
    return false;
  }
}
