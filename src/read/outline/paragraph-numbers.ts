import {letterPattern} from '../../text/index.js';
import type {Outline, ProseBlock} from './sections.js';

// Where one space is all that follows, a capital or a quotation tells a number of a paragraph from one of its sentence.
const opening = letterPattern(String.raw`^[ \t]*(\d{1,3})(?:\t|\u00A0|[ ]{2}|[ ](?=[\p{Lu}"“«]))[ \t\u00A0]*(?=\S)`);
const longestOpening = 40; // characters; a number and the space behind it
const fewestInRow = 3; // two paragraphs may begin with "2" and "3" by chance

/**
 * Passes by the numbers that ministries and courts put in front of paragraphs ("2", a tab, "16 premises were ordered to
 * close"), as they count the paragraphs and are no words of theirs. Lists have marks of their own.
 */
export function skipParagraphNumbers(sections: readonly Outline[]): void {
  let row: {block: ProseBlock; number: number; from: number}[] = [];
  const endRow = (): void => {
    if (row.length >= fewestInRow) for (const {block, from} of row) block.from = from;
    row = [];
  };
  for (const block of sections.flatMap(({blocks}) => blocks)) {
    const start = block.text.slice(block.from, block.from + longestOpening);
    const found = block.kind === 'paragraph' ? opening(start).exec(start) : null;
    if (!found) continue;
    const number = Number(found[1]);
    if (row.length > 0 && number !== row.at(-1)!.number + 1) endRow();
    row.push({block, number, from: block.from + found[0].length});
  }
  endRow();
}
