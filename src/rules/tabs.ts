import {partitionPoint} from '../text/index.js';

/** Marks of a part that a page shows apart from others, such as a tab: of JSX and HTML, Liquid, Hugo, and `:::`. */
const marks = new RegExp(
  [
    /<\/?(?:[A-Z][\w.]*|details)\b(?:=>|[^<>])*>/,
    /\{%-?\s*(?:end)?(?:tab|step|accordion|column|details)[^{}]*%\}/,
    /\{\{[<%]\s*\/?\s*(?:tab|step|accordion|column|details)[^{}]*[>%]\}\}/,
    /^[ \t]*:{3,}[^\r\n]*/,
  ]
    .map(({source}) => source)
    .join('|'),
  'gm',
);
const closing = /^(?:<\/|\{%-?\s*end|\{\{[<%]\s*\/|[ \t]*:{3,}\s*$)/;
const standsAlone = /\/\s*>(?:\}\})?$/;

/** A new tab of VuePress or VitePress, which needs no end of the one before. */
const nextTab = /^(?:@tab\b|== \S)/gm;

/**
 * Tells whether a tab or a component that is open where a stretch of a text begins is closed in it. The text is read
 * once, however many stretches are asked for.
 */
export function tabsIn(source: string): (from: number, to: number) => boolean {
  const nextTabs = [...source.matchAll(nextTab)].map(({index}) => index);
  const marksOf = [...source.matchAll(marks)].filter(([mark]) => closing.test(mark) || !standsAlone.test(mark));
  const offsets = marksOf.map(({index}) => index);
  const ends = endsOf(marksOf.map(([mark]) => closing.test(mark)));
  const firstFrom = (places: readonly number[], from: number) =>
    partitionPoint(places.length, (index) => places[index]! < from);
  return (from, to) => {
    const tab = nextTabs[firstFrom(nextTabs, from)];
    const end = offsets[ends[firstFrom(offsets, from)]!];
    return (tab !== undefined && tab < to) || (end !== undefined && end < to);
  };
}

/** For each mark the first at or behind it that closes what was open in front of it; the length where there is none. */
function endsOf(isClosing: readonly boolean[]): number[] {
  const ends: number[] = new Array(isClosing.length).fill(isClosing.length);
  for (let index = isClosing.length - 1; index >= 0; index--) {
    // What an opening mark opens has its own end first; only behind that can something in front of it end.
    ends[index] = isClosing[index] ? index : (ends[(ends[index + 1] ?? isClosing.length) + 1] ?? isClosing.length);
  }
  return ends;
}

/** Whether a heading is the name of a tab, as Microsoft Learn writes it: "# [Windows](#tab/windows)". */
export function isTab(heading: string): boolean {
  return /\]\(#tab\//.test(heading);
}
