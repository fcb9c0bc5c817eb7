import {endsSentence, letterTest, opensSmall} from '../../text/index.js';
import type {InlineMark} from '../markdown/inline-marks.js';

export const hardBreak = '\u2029';

/** What stands in `text` for an omission: white space to whoever reads it, and long enough for a word in its place. */
export const omissionFiller = '    ';

/** A text without the marks that a reader of the page does not see. */
export interface Unmarked {
  text: string;
  omissions: number[];
  /** Where stretches of `text` begin, and where they began in the text with its marks. */
  kept: {at: number; from: number}[];
}

/** Takes marks out, of which a few leave a space or an omission. */
export function withoutMarks(written: string, marks: readonly InlineMark[]): Unmarked {
  let text = '';
  let from = 0;
  const omissions: number[] = [];
  const kept = [{at: 0, from: 0}];
  for (const [index, mark] of marks.entries()) {
    if (mark.shown === 'emoji' && isAmid(mark, text + written.slice(from, mark.start), written)) continue;
    text += written.slice(from, mark.start);
    const behind = textBehind(written, marks, index);
    const isOmission = (/\d$/.test(text) && /^\d/.test(behind)) || leavesHole(mark, text.slice(-80), behind);
    const areWords = isWordCharacter(text.slice(-1)) && isWordCharacter(behind.slice(0, 1));
    let between = isOmission ? omissionFiller : '';
    if (isOmission) omissions.push(text.length);
    else if (mark.shown !== 'joined' && areWords) between = ' ';
    else if (mark.shown !== 'joined' && /^[.,;!?)]/.test(behind)) text = text.replace(/(?<=\S) $/, '');
    if (between) kept.push({at: text.length, from: mark.start});
    text += between;
    kept.push({at: text.length, from: mark.end});
    from = mark.end;
  }
  return {text: text + written.slice(from), omissions, kept};
}

const isWordCharacter = letterTest(String.raw`[\p{L}\p{M}\p{N}]`);
const goesOn = letterTest(String.raw`^[\p{Ll},;=<>+≤≥]`);

/** A decoration goes from the ends of a sentence and stays as it is written amid one, where it may stand for a word. */
function isAmid({end}: InlineMark, before: string, written: string): boolean {
  const [above, next] = [before.slice(-80).trimEnd(), written.slice(end, end + 80).trimStart()];
  if (next === '' || next.startsWith(hardBreak) || /^[.!?。！？)]/.test(next)) return false;
  return (
    opensSmall(next) || !(above === '' || above.endsWith(hardBreak) || endsSentence(above) || /[:;：；]$/.test(above))
  );
}

/** A picture leaves an omission amid a sentence, where its words would be wrong without it; above, below and between sentences none. */
function leavesHole(mark: InlineMark, before: string, after: string): boolean {
  if (mark.shown !== 'picture') return mark.shown === 'omission';
  const isAloneInLine = /(?:^|[\r\n\u2029])[ \t]*$/.test(before) && /^[ \t]*(?:[\r\n\u2029]|$)/.test(after);
  if (isAloneInLine || /^\s+[-–—:|]\s/.test(after)) return false;
  const [above, next] = [before.trimEnd(), after.trimStart()];
  const isOpening = above === '' || endsSentence(above) || /[:;：；]$/.test(above);
  return isOpening ? goesOn(next) : true;
}

/** What follows a mark, without the marks that stand beside it. */
function textBehind(written: string, marks: readonly InlineMark[], index: number): string {
  let end = marks[index]!.end;
  for (const mark of marks.slice(index + 1, index + 20)) {
    if (mark.shown === 'omission' || written.slice(end, mark.start).trim() !== '') break;
    end = mark.end;
  }
  return written.slice(end, end + 80);
}
