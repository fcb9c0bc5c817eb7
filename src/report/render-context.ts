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

/** What a place with or without colours can show; chalk is loaded only where there are some. */
export async function styleOf(hasColors: boolean): Promise<Style> {
  if (!hasColors) return plain;
  const {Chalk} = await import('chalk');
  return new Chalk({level: 1});
}
