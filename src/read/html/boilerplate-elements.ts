import {wordsOfAll} from '../../language/index.js';
import {lazyPattern, sumOf} from '../../text/index.js';
import {
  alwaysAround,
  boilerplateIds,
  boilerplateInLine,
  consent,
  discussion,
  isBoilerplateClass,
  sideColumn,
  wordsOfName,
} from './boilerplate-class-names.js';
import {emptyMeasure, isMain, type Measure, type Measures, measureAll} from './prose-measure.js';
import {cardsIn} from './teaser-cards.js';
import {classesOf, formatting, holds, isElement, type PageElement, plainText} from './tree.js';

export interface PageReading {
  /** Whether neither classes nor what is hidden is believed. */
  isLoose: boolean;
  measureOf(element: PageElement): Measure;
  /** The elements of the page without its boilerplate, in their order. */
  elements: readonly PageElement[];
  /** Cards that lead to other articles, and how much they say: boilerplate as well. */
  cards: {count: number; prose: number};
  /** True for navigation, asides, comments, banners and all else that is around an article, not of it. */
  isBoilerplate(element: PageElement): boolean;
}

/**
 * Tells the article's own elements from the page around them. A loose reading believes neither classes nor what is
 * hidden: it is for pages of which else nothing would be left.
 */
export function readPageElements(root: PageElement, isLoose = false): PageReading {
  const boilerplate = new Set<PageElement>();
  const first = measureAll(root, (element) => {
    const isLeftOut = isAlwaysBoilerplate(element, isLoose);
    if (isLeftOut) boilerplate.add(element);
    return isLeftOut;
  });
  const discussions = new Set(
    [...first].filter(([element, measure]) => isDiscussion(element, measure)).map(([element]) => element),
  );
  const whole = first.get(root)!.prose - proseOfOutermost(discussions, first);
  for (const [element, measure] of first) {
    if (discussions.has(element) || (!isLoose && isProbablyBoilerplate(element, measure, whole)))
      boilerplate.add(element);
  }
  const cards = isLoose ? [] : cardsIn(first);
  for (const card of cards) boilerplate.add(card);
  const isBoilerplate = (element: PageElement): boolean => boilerplate.has(element);
  const measures = measureAll(root, isBoilerplate);
  return {
    isLoose,
    elements: elementsOf(root, isBoilerplate),
    cards: {count: cards.length, prose: sumOf(cards, (card) => first.get(card)!.prose)},
    isBoilerplate,
    measureOf: (element) => measures.get(element) ?? emptyMeasure,
  };
}

function elementsOf(root: PageElement, isLeftOut: (element: PageElement) => boolean): PageElement[] {
  const found: PageElement[] = [];
  const visit = (element: PageElement): void => {
    found.push(element);
    for (const child of element.children) if (isElement(child) && !isLeftOut(child)) visit(child);
  };
  visit(root);
  return found;
}

/** Prose of elements of which some stand in others. */
function proseOfOutermost(elements: ReadonlySet<PageElement>, measures: Measures): number {
  let prose = 0;
  for (const element of elements) {
    let outer = element.parent;
    while (outer && !elements.has(outer)) outer = outer.parent;
    if (!outer) prose += measures.get(element)!.prose;
  }
  return prose;
}

const neverShown = new Set(
  (
    'applet audio button canvas embed frame frameset head iframe input map meter noembed noframes object optgroup ' +
    'option output picture progress rp rt script select source style svg template textarea title track video xmp'
  ).split(' '),
);

const boilerplateNames = new Set('address aside dialog figcaption figure footer menu nav noscript'.split(' '));

const boilerplateRoles = new Set(
  (
    'alert alertdialog banner complementary contentinfo dialog doc-backlink doc-endnotes doc-noteref doc-toc img menu ' +
    'menubar navigation search status tablist toolbar'
  ).split(' '),
);

/** What is no prose of an article wherever it stands. */
function isAlwaysBoilerplate(element: PageElement, isLoose: boolean): boolean {
  const {name, attributes} = element;
  return (
    (neverShown.has(name) && !(name === 'template' && isShadowRoot(attributes))) ||
    ((boilerplateNames.has(name) || boilerplateRoles.has(attributes.role ?? '')) && !holdsArticle(element, isLoose)) ||
    (!isLoose && isHidden(element)) ||
    /\b(?:comment|author|datePublished|dateModified)\b/.test(attributes.itemprop ?? '') ||
    (/\b(?:suggestedAnswer|acceptedAnswer)\b/.test(attributes.itemprop ?? '') && !isOfQuestions(element)) ||
    /\b(?:author|tag)\b/.test(attributes.rel ?? '') ||
    isAnchor(element)
  );
}

/** Whether an answer belongs to a list of questions and answers that its author wrote; else readers gave it. */
function isOfQuestions(answer: PageElement): boolean {
  for (let outer = answer.parent; outer; outer = outer.parent)
    if (/FAQPage\b/.test(outer.attributes.itemtype ?? '')) return true;
  return false;
}

/** A shadow root that the page declares is what a reader sees of its host; any other template is not shown. */
function isShadowRoot({shadowrootmode, shadowroot}: PageElement['attributes']): boolean {
  return (shadowrootmode ?? shadowroot) !== undefined;
}

/** What is never closed, a figure, an aside, a banner, takes in the article that follows it. */
function holdsArticle(element: PageElement, isLoose: boolean): boolean {
  if (element.name === 'noscript') return isLoose;
  if (element.name === 'figcaption') return false;
  if (element.name === 'figure' || isLoose) {
    const paragraphs = element.children.filter((child) => isElement(child) && /^(?:p|h[2-6])$/.test(child.name));
    if (paragraphs.length >= (isLoose ? 1 : 2)) return true; // a picture has none beside its caption
  }
  return holds(
    element,
    ({name, attributes}) => isMain(name, attributes) || /\barticleBody\b/.test(attributes.itemprop ?? ''),
  );
}

function isHidden({attributes}: PageElement): boolean {
  const {hidden, style = '', class: classes = '', 'aria-hidden': ariaHidden} = attributes;
  // React streams parts of a page in hidden elements with such ids, and its script puts them in their places.
  if (/^S:[\da-f]+$/.test(attributes.id ?? '')) return false;
  // A reader unfolds it.
  if (unfolded.test(classes)) return false;
  return (
    (hidden !== undefined && hidden !== 'until-found') ||
    ariaHidden === 'true' ||
    /(?:^|[\s;])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style) ||
    // With a variant beside it ("hidden md:block") the class hides the element on small screens only.
    (/(?:^|\s)(?:hidden|invisible|d-none)(?:\s|$)/.test(classes) && !/\S:|\bd-\w+-(?!none)/.test(classes))
  );
}

const unfolded = /(?:^|[\s_-])(?:accordion|collaps(?:e|ed|ible))(?:$|[\s_-])/i;

/** The sign beside a heading or a footnote that leads to it or back: "¶", "#", "[1]", "↩". */
function isAnchor({name, attributes, children}: PageElement): boolean {
  if (name !== 'a' && name !== 'sup') return false;
  const link = name === 'a' ? attributes : children.find(isElement)?.attributes;
  return /^[^#]*#/.test(link?.href ?? '') && /^[^\p{L}]{0,6}$/u.test(plainText(children, 20));
}

const articleShare = 0.4; // of the page's prose; what holds so much is the article, whatever its classes say

/** What its class, its id or its use of a form makes boilerplate, unless it holds the article. */
function isProbablyBoilerplate(element: PageElement, measure: Measure, whole: number): boolean {
  const {name, attributes} = element;
  const {prose, hasBlockElement, hasContent} = measure;
  if (hasContent || ['html', 'body', '#root'].includes(name) || /^h[1-6]$/.test(name)) return false;
  // A link around blocks is a card that leads elsewhere.
  if (name === 'form' || (name === 'a' && hasBlockElement && attributes.href !== undefined))
    return prose < articleShare * whole;
  if (isSignUp(element, measure)) return prose < articleShare * whole;
  if (name === 'table') return isDataTable(element) || prose < articleShare * whole;
  const classes = classesOf(element);
  if (formatting.has(name) && !hasBlockElement) return classes.some((token) => boilerplateInLine.test(token));
  if (isPicture(element, measure)) return true;
  const isProse = name === 'p' ? prose > 0 : measure.paragraphs > 2;
  const isBoilerplateName = (token: string): boolean => isBoilerplateClass(token, isProse);
  const hasBoilerplateId =
    name !== 'section' &&
    boilerplateIds.test(attributes.id ?? '') &&
    !(isProse && /^(?:cookie|consent|gdpr)/i.test(attributes.id!));
  if (!hasBoilerplateId && !classes.some(isBoilerplateName)) return false;
  if (classes.some((token) => alwaysAround.test(token))) return true;
  if (classes.some((token) => sideColumn.test(token)) && whole - prose >= leastArticle) return true;
  return name !== 'article' && !classes.includes('hentry') && prose < articleShare * whole;
}

const leastArticle = 300; // characters; beside so much a side column may be longer than the article

/** What asks for an address of mail: "Get our letter every week" and a field below it. */
function isSignUp({name}: PageElement, {prose, paragraphs, asksForMail}: Measure): boolean {
  return asksForMail && paragraphs <= 3 && prose <= longestCaption && !formatting.has(name);
}

/** A picture with its caption, where a page has another element than `figure` for them. */
function isPicture(element: PageElement, {prose, paragraphs}: Measure): boolean {
  if (paragraphs > 2 || prose > longestCaption || element.name === 'p') return false;
  const words = classesOf(element).flatMap(wordsOfName);
  if (!words.some((word) => pictureWords.has(word)) || words.some((word) => textWords.has(word))) return false;
  return holds(element, ({name}) => name === 'img' || name === 'picture');
}

const longestCaption = 400; // characters
const pictureWords = new Set('image img photo picture foto bild visual imginline'.split(' '));
const textWords = new Set('text txt content article body story main post entry prose'.split(' '));

/** What readers say of an article, and what asks for their consent. */
function isDiscussion(element: PageElement, {hasContent, paragraphs}: Measure): boolean {
  const {name, attributes} = element;
  if (hasContent || name === 'p' || formatting.has(name) || /^(?:html|body|#root|h[1-6]|article)$/.test(name))
    return false;
  if (/^(?:comment|reply|pingback|trackback)[-_]?\d+$/i.test(attributes.id ?? '')) return true;
  const names = [
    ...classesOf(element).filter((token) => isBoilerplateClass(token, false)),
    // A chapter of documentation may be called "Comments".
    name === 'section' && !/^disqus/.test(attributes.id ?? '') ? '' : (attributes.id ?? ''),
  ];
  if (
    names.some((token) => discussion.test(token)) ||
    nameAttributes.some((key) => discussion.test(attributes[key] ?? ''))
  )
    return true;
  if (countsReplies(element)) return true;
  return paragraphs < 8 && names.some((token) => consent.test(token));
}

const nameAttributes = ['data-component', 'data-module', 'data-testid', 'data-widget', 'aria-label'];

const repliesInWords = wordsOfAll('replies').join('|');
const replies = lazyPattern(
  String.raw`^\s*(?:\d+\s+(?:${repliesInWords})|(?:${repliesInWords})\s*[（(]\d+[)）])(?!\p{L})`,
  'iu',
);

/** Whether an element begins with a heading such as "12 Comments". */
function countsReplies({children}: PageElement): boolean {
  const first = children.find((child) => isElement(child) || child.value.trim() !== '');
  return (
    first !== undefined && isElement(first) && /^h[2-5]$/.test(first.name) && replies().test(plainText([first], 80))
  );
}

function isDataTable(table: PageElement): boolean {
  const {role} = table.attributes;
  if (role === 'presentation' || role === 'none') return false;
  const rows = table.children.filter(isElement).flatMap((part) => [part, ...part.children.filter(isElement)]);
  const cells = rows.flatMap(({children}) => children.filter(isElement));
  return [...rows, ...cells].some(({name}) => ['thead', 'caption', 'th'].includes(name));
}
