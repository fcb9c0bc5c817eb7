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
const nextTab = /^(?:@tab\b|== \S)/m;

/** Whether a tab or a component that is open where a stretch of a text begins is closed in it. */
export function areInSeparateTabs(between: string): boolean {
  if (nextTab.test(between)) return true;
  let open = 0;
  for (const [mark] of between.matchAll(marks)) {
    if (closing.test(mark)) open--;
    else if (!standsAlone.test(mark)) open++;
    if (open < 0) return true;
  }
  return false;
}

/** Whether a heading is the name of a tab, as Microsoft Learn writes it: "# [Windows](#tab/windows)". */
export function isTab(heading: string): boolean {
  return /\]\(#tab\//.test(heading);
}
