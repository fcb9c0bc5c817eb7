import {escapePattern} from '../../text/index.js';
import type {Article, Position} from '../../types.js';
import {createLocator} from '../positions.js';

/**
 * Where a key of the front matter stands: its line, or the first one of a longer value. Undefined for a key that is
 * not there.
 */
export function keyPosition(
  {source, bodyOffset}: Pick<Article, 'source' | 'bodyOffset'>,
  key: string,
): Position | undefined {
  const name = escapePattern(key);
  // YAML and TOML start the line of a top-level key with it; JSON indents it, or writes all keys in one line. What stands
  // before it is looked at last, for from each space of a long run that would take the square of its length.
  const json = `"${name}"(?<=[{,]\\s*"${name}")\\s*:\\s*(?:"(?:[^"\\\\\\r\\n]|\\\\.)*"|[^,}\\r\\n]*)`;
  const line = new RegExp(`^(?:${name}|"${name}"|'${name}')[ \\t]*[:=].*|${json}`, 'm');
  const found = line.exec(source.slice(0, bodyOffset));
  if (!found) return undefined;
  return createLocator(source)(found.index, found.index + found[0].trimEnd().length);
}
