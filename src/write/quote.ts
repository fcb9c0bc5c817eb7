import {unicodeEscape} from '../report/index.js';
import type {FrontMatterValue} from '../types.js';

/** A text in double quotes that YAML, TOML and JSON read alike. */
export function quote(text: string): string {
  return JSON.stringify(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    unicodeEscape,
  );
}

/** A key of YAML or TOML: bare where every version of the language takes it for a text. */
export function quoteKey(key: string): string {
  const isBare = /^[A-Za-z_][\w-]*$/.test(key) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(key);
  return isBare ? key : quote(key);
}

/** A value on one line, as YAML, TOML and JSON read it alike. */
export function inline(value: FrontMatterValue): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? quote(value) : `[${value.map(quote).join(', ')}]`;
}
