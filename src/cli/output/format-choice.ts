import {basename} from 'node:path';
import {BriefError} from '../../errors.js';
import {formatOfFile} from '../../report/index.js';

interface Wish {
  outputFormat?: string;
  json?: boolean;
  output?: string;
}

/**
 * The format that was asked for, by `--format`, by `--json` or by the name of the output, else text. Throws a BriefError
 * 'usage' where two of them contradict each other, or where `known`, all that the command has, lacks it.
 */
export function chosenFormat<Format extends string>(
  {outputFormat, json, output = ''}: Wish,
  known: readonly Format[],
): Format | 'text' {
  if (json && outputFormat !== undefined && outputFormat !== 'json') {
    throw new BriefError('usage', `--json and --format ${outputFormat} contradict each other; give one of them`);
  }
  if (json) return 'json' as Format;
  if (outputFormat !== undefined) return outputFormat as Format;
  const named = formatOfFile(basename(output));
  if (named === undefined) return 'text';
  const format = known.find((name) => name === named);
  if (format === undefined) {
    throw new BriefError('usage', `${output}: there is no format ${named} here; give --format ${known.join(', ')}`);
  }
  return format;
}
