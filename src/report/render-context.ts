import type {ColorSupportLevel} from 'chalk';

/** 0 none, 1 basic, 2 256 colours, 3 all. */
export type ColorLevel = ColorSupportLevel;

type Paint = (text: string) => string;

/** How parts of a page are set off from the rest. */
export interface Style {
  bold: Paint;
  dim: Paint;
  red: Paint;
  yellow: Paint;
  green: Paint;
  blue: Paint;
}

/** Style and width of the page that a reporter writes. */
export interface RenderContext {
  style: Style;
  /** Columns to wrap to. */
  width: number;
}

const asItIs: Paint = (text) => text;

/** For a place without colours. */
export const plain: Style = {bold: asItIs, dim: asItIs, red: asItIs, yellow: asItIs, green: asItIs, blue: asItIs};

/** What a place with so many colours can show; chalk is loaded only where there are some. */
export async function styleOf(level: ColorLevel): Promise<Style> {
  if (level === 0) return plain;
  const {Chalk} = await import('chalk');
  return new Chalk({level});
}
