import type {Command} from 'commander';
import type {Options} from '../../types.js';
import {languageCode, positiveNumber, wholeNumber} from './option-values.js';

/** What commander reads of the options that shape a summary. */
export interface SummaryFlags {
  points?: number;
  why?: number;
  wpm?: number;
  lang?: string;
  focus?: string;
  sections?: boolean;
  maxWords?: number;
  maxChars?: number;
  explain?: boolean;
}

/** Gives a command the options that shape a summary, whatever its documents come from. */
export function addSummaryOptions(command: Command): Command {
  return addShapeOptions(command)
    .option('--focus <words>', 'points and reasons about these words')
    .option('--sections', 'add an outline, a point for each section')
    .option('--explain', 'add what each sentence scored, and why');
}

/** The same for a command that explains nothing. */
export function addShapeOptions(command: Command): Command {
  return command
    .option('-n, --points <n>', 'how many points (default 3)', wholeNumber(1))
    .option('--why <n>', 'how many reasons at most (default 3)', wholeNumber(0))
    .option('--max-words <n>', 'only points that have so many words together', wholeNumber(1))
    .option('--max-chars <n>', 'only points that fit into so many characters', wholeNumber(1))
    .option('--wpm <n>', 'reading speed in words a minute (default 238)', positiveNumber)
    .option('--lang <code>', 'language code (en, de ...), else detected', languageCode);
}

/** The flags in the words of the library. */
export function optionsOf({
  points,
  why,
  wpm,
  lang,
  maxWords,
  maxChars,
  focus,
  sections,
  explain,
}: SummaryFlags): Options {
  return {
    points,
    why,
    maxWords,
    maxCharacters: maxChars,
    wordsPerMinute: wpm,
    language: lang,
    focus,
    sections,
    explain,
  };
}
