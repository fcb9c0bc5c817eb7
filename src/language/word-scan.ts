import {classOf, letter, mark, number} from './characters.js';
import {WordTable} from './word-table.js';

/** A text as phrases are looked for in it: its case folded, and the words of letters and digits with their starts. */
interface WordScan {
  folded: string;
  words: readonly string[];
  starts: readonly number[];
}

const scans = new Map<string, WordScan>();
const mostScans = 5000; // sentences; an article's are asked for by half a dozen lists, one after the other

/** Scans a text once, however many lists are looked for in it. */
export function scanWords(text: string): WordScan {
  let scan = scans.get(text);
  if (!scan) {
    if (scans.size >= mostScans) scans.clear();
    scan = cut(foldCase(text));
    scans.set(text, scan);
  }
  return scan;
}

/**
 * A text in lower case, one character for each, so that offsets stay: dotted and dotless i fold into one, which needs
 * no knowledge of the language and loses no Turkish word, and apostrophes are straight.
 */
function foldCase(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase().replaceAll('ı', 'i').replaceAll('’', "'");
}

/** One string for each word: looking up the same string again costs the least. */
const wordTable = new WordTable((word) => word, 16_000);

function cut(folded: string): WordScan {
  const words: string[] = [];
  const starts: number[] = [];
  for (let start = 0; start < folded.length; start++) {
    if (!isWordCharacter(folded.charCodeAt(start))) continue;
    let end = start + 1;
    while (end < folded.length && isWordCharacter(folded.charCodeAt(end))) end++;
    words.push(wordTable.get(folded, start, end));
    starts.push(start);
    start = end;
  }
  return {folded, words, starts};
}

/** Whether a phrase stands at a place of a scanned text and ends with a word there. */
export function phraseStands(phrase: string, folded: string, start: number): boolean {
  return folded.startsWith(phrase, start) && !isWordCharacter(folded.charCodeAt(start + phrase.length));
}

/** Letters, marks and digits of the first plane; phrases have no others. */
function isWordCharacter(code: number): boolean {
  return (classOf(code) & (letter | mark | number)) !== 0;
}
