import {Chalk, type ChalkInstance, type ColorSupportLevel} from 'chalk';

/** What a reporter may know about the place where its string goes. */
export interface PaperOptions {
  /** Colour level of the stream: 0 none, 1 basic, 2 256 colours, 3 all. */
  color: ColorSupportLevel;
  /** Columns to wrap to. */
  width: number;
}

/** What a page of text is written on. */
export interface Paper {
  chalk: ChalkInstance;
  width: number;
}

/** Paper with the colours that its place can show. */
export function paperOf({color, width}: PaperOptions): Paper {
  return {chalk: new Chalk({level: color}), width};
}
