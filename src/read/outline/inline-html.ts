/** What a reader sees of an element of HTML that stands within a line. */
type ElementRendering = 'content' | 'line break' | 'nothing' | 'picture' | 'omission' | 'raised';

/** A tag of HTML within a line. */
export interface InlineTag {
  name: string;
  isClosing: boolean;
  shown: ElementRendering;
  /** Whether what stands between its tags is not what is seen, or is seen in another way. */
  hidesContent: boolean;
  /** Whether it is a component of the site, which shows something of its own where it has no content. */
  isComponent: boolean;
}

const elements: Readonly<Partial<Record<ElementRendering, string>>> = {
  'line break': 'br',
  nothing: 'script style template noscript del s strike',
  picture: 'img picture svg input button select textarea embed object video audio iframe canvas pre',
  omission: 'math',
  raised: 'sup sub',
};
const shownOf = new Map(
  Object.entries(elements).flatMap(([shown, names]) =>
    names.split(' ').map((name) => [name, shown as ElementRendering]),
  ),
);
const unpaired = /^(?:br|embed|img|input)$/;

/** Reads one tag; undefined for comments, instructions and declarations. */
export function inlineTag(html: string): InlineTag | undefined {
  const [, slash, written] = /^<(\/?)([A-Za-z][\w.:-]*)/.exec(html) ?? [];
  if (written === undefined) return undefined;
  const name = written.toLowerCase();
  const isComponent = /^[A-Z][\w.]*[a-z]|-/.test(written);
  const isEmpty = html.endsWith('/>');
  const shown = isComponent ? (isEmpty ? 'picture' : 'content') : (shownOf.get(name) ?? 'content');
  const hidesContent = shown !== 'content' && !isEmpty && !unpaired.test(name);
  return {name, isClosing: slash !== '', shown, hidesContent, isComponent};
}
