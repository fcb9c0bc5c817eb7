import {type RenderContext, styleOf} from '../../report/index.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether a stream shows colours. NO_COLOR goes before FORCE_COLOR: a wish for no colour is rarely an accident. */
export function hasColors(stream: {isTTY?: boolean}, env: Environment): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== 'false' && env.FORCE_COLOR !== '0';
  return stream.isTTY === true && env.TERM !== 'dumb';
}

const widestPage = 100; // columns; longer lines are hard to follow
const narrowestPage = 20; // columns; below this a hanging indent leaves no room for words
const defaultWidth = 80; // columns, where there is no terminal to ask

/** Columns of a page on this stream. */
export function pageWidth(stream: {isTTY?: boolean; columns?: number}): number {
  if (!stream.isTTY || !stream.columns) return defaultWidth;
  return Math.max(narrowestPage, Math.min(stream.columns, widestPage));
}

/** True where something that moves is welcome: a person looks at the stream, and no build log keeps it. */
export function isInteractive(stream: {isTTY?: boolean}, env: Environment): boolean {
  const inCi = env.CI !== undefined && env.CI !== '' && env.CI !== 'false';
  return stream.isTTY === true && !inCi && env.TERM !== 'dumb';
}

/** What a page may know about the place where it goes: standard output, or the file that `output` names. */
export async function renderContextFor({output}: {output?: string}): Promise<RenderContext> {
  const stream = output === undefined || output === '-' ? process.stdout : {};
  return {style: await styleOf(hasColors(stream, process.env)), width: pageWidth(stream)};
}
