import {formatting, isElement, type PageElement, type PageNode} from './html-tree.js';

/** What an element holds, its chrome left out. */
interface Measure {
  /** Characters of paragraphs that say something, links not counted. */
  prose: number;
  /** True when something in it begins a line of its own. */
  hasBlock: boolean;
  /** True when the page's title or its marked content stands in it. */
  hasContent: boolean;
}

export interface PageReading {
  measureOf(element: PageElement): Measure;
  /** The elements of the page without its chrome, in their order. */
  elements: readonly PageElement[];
  /** True for navigation, asides, comments, banners and all else that is around an article, not of it. */
  isChrome(element: PageElement): boolean;
}

/** Tells the article's own elements from the page around them. */
export function readPageElements(root: PageElement): PageReading {
  const chrome = new Set<PageElement>();
  const first = measureAll(root, isAlwaysChrome);
  const whole = first.get(root)!.prose;
  for (const [element, measure] of first) if (isProbablyChrome(element, measure, whole)) chrome.add(element);
  const isChrome = (element: PageElement): boolean => chrome.has(element) || isAlwaysChrome(element);
  const measures = measureAll(root, isChrome);
  const elements = elementsOf(root, isChrome);
  return {elements, isChrome, measureOf: (element) => measures.get(element) ?? nothing};
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

const nothing: Measure = {prose: 0, hasBlock: false, hasContent: false};

function measureAll(root: PageElement, isLeftOut: (element: PageElement) => boolean): Map<PageElement, Measure> {
  const measures = new Map<PageElement, Measure>();
  measure(root, {measures, isLeftOut});
  return measures;
}

interface Measuring {
  measures: Map<PageElement, Measure>;
  isLeftOut(element: PageElement): boolean;
}

/** Characters of the inline content of one block. */
interface Line {
  unlinked: number;
  stops: number;
}

/** Measures an element and all in it; what it gives is the line that the element adds to the block around it. */
function measure(element: PageElement, measuring: Measuring): Line {
  const own: Line = {unlinked: 0, stops: 0};
  const sum: Measure = {prose: 0, hasBlock: false, hasContent: isContentMark(element)};
  for (const child of element.children) {
    if (!isElement(child)) {
      own.unlinked += child.value.trim().length;
      own.stops += child.value.match(/[.!?。！？…]/g)?.length ?? 0;
    } else if (!measuring.isLeftOut(child)) {
      const line = measure(child, measuring);
      const inner = measuring.measures.get(child)!;
      own.unlinked += line.unlinked;
      own.stops += line.stops;
      sum.prose += inner.prose;
      sum.hasBlock ||= inner.hasBlock || isBlock(child);
      sum.hasContent ||= inner.hasContent;
    }
  }
  const isLine = formatting.has(element.name) && !sum.hasBlock;
  if (!isLine && own.unlinked >= leastProse && own.stops > 0) sum.prose += own.unlinked;
  measuring.measures.set(element, sum);
  if (!isLine) return {unlinked: 0, stops: 0};
  return element.name === 'a' ? {unlinked: 0, stops: own.stops} : own;
}

const leastProse = 40; // characters outside of links; less is a label, a button, a line of a menu

function isContentMark({name, attributes}: PageElement): boolean {
  return name === 'h1' || isMain(name, attributes) || /\barticleBody\b/.test(attributes.itemprop ?? '');
}

export function isMain(name: string, attributes: PageElement['attributes']): boolean {
  return name === 'main' || attributes.role === 'main';
}

/** True for elements that begin a line of their own; `br` only breaks one. */
export function isBlock({name}: PageElement): boolean {
  return !formatting.has(name) && !['br', 'wbr', 'img', 'math', 'svg', 'rt', 'rp'].includes(name);
}

const chromeNames = new Set(
  (
    'applet aside audio button canvas dialog embed figcaption figure footer frame frameset head iframe input map menu ' +
    'meter nav noembed noframes noscript object optgroup option output picture progress rp rt script select source ' +
    'style svg template textarea title track video xmp address'
  ).split(' '),
);

const chromeRoles = new Set(
  (
    'alert alertdialog banner complementary contentinfo dialog doc-backlink doc-endnotes doc-noteref doc-toc img menu ' +
    'menubar navigation search status tablist toolbar'
  ).split(' '),
);

/** What is no prose of an article wherever it stands. */
function isAlwaysChrome(element: PageElement): boolean {
  const {name, attributes} = element;
  return (
    chromeNames.has(name) ||
    chromeRoles.has(attributes.role ?? '') ||
    isHidden(attributes) ||
    /\b(?:comment|suggestedAnswer|acceptedAnswer|author|datePublished|dateModified)\b/.test(
      attributes.itemprop ?? '',
    ) ||
    /\b(?:author|tag)\b/.test(attributes.rel ?? '') ||
    isAnchor(element)
  );
}

function isHidden({hidden, style = '', class: classes = '', 'aria-hidden': ariaHidden}: PageElement['attributes']) {
  return (
    (hidden !== undefined && hidden !== 'until-found') ||
    ariaHidden === 'true' ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style) ||
    // With a variant beside it ("hidden md:block") the class hides the element on small screens only.
    (/(?:^|\s)(?:hidden|invisible|d-none)(?:\s|$)/.test(classes) && !/\S:|\bd-\w+-(?!none)/.test(classes))
  );
}

/** The sign beside a heading or a footnote that leads to it or back: "¶", "#", "[1]", "↩". */
function isAnchor({name, attributes, children}: PageElement): boolean {
  if (name !== 'a' && name !== 'sup') return false;
  const link = name === 'a' ? attributes : children.find(isElement)?.attributes;
  return /^[^#]*#/.test(link?.href ?? '') && /^[^\p{L}]{0,6}$/u.test(plainText(children, 20));
}

function plainText(nodes: readonly PageNode[], most: number): string {
  let text = '';
  for (const node of nodes) {
    if (text.length > most) break;
    text += isElement(node) ? plainText(node.children, most) : node.value;
  }
  return text.trim();
}

// Words of classes, whichever template they come from; with "-", "_" or a hump between them.
const chromeWords = new Set(
  (
    'ad ads advert advertisement adslot adsense author authors avatar badge badges banner bio breadcrumb breadcrumbs ' +
    'btn button byline byl caption catlinks comment comments consent contributors cookie cookies copyright cta ' +
    'dateline disqus donate editsection feedback filename footer footnote footnotes gallery gdpr hatnote headerlink ' +
    'infobox kicker linkback masthead meta metadata modal nav navbar navbox navigation newsletter noprint outbrain ' +
    'overlay pager pagination paging paywall popular popup postmeta printfooter printonly profile promo promotion ' +
    'promoted pquote pullquote rating reactions readmore recirc recommend recommendations recommended ' +
    'reflist related reply respond responses share shares sharebar sharedaddy sharing sidebar sidenav signature signup ' +
    'skip skiplink social sponsor sponsored subscribe subscription survey taboola tag taglist tags timestamp toc ' +
    'toolbar trackback trackbacks trending updated userinfo vote votes votecell webmentions pingback pingbacks likes'
  ).split(' '),
);

const chromePhrases =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader|hash-link|wp-caption|read-?next|up-?next|more-from|more-link|edit-(?:this-)?page|last-updated|table-of-contents|skip-to|reading-time|read-time|widget-area|post-navigation|jp-relatedposts|entry-footer|post-footer|addtoany|addthis\w*|sphinxsidebar\w*|mw-jump-link|siteSub|published(?:-at|-date)?|post-date|entry-date|pub-date)(?:$|[\s_-])/i;

const chromeIds =
  /^(?:comments?(?:-area|-section)?|disqus_thread|respond|reviews|answers|sidebar\w*|side-?bar|footer|site-footer|header|site-header|masthead|nav|navigation|menu|main-menu|toc|table-of-contents|related|related-posts|share|sharing|social|newsletter|subscribe|signup|cookie[\w-]*|consent[\w-]*|gdpr[\w-]*|breadcrumbs?|search|banner|ads?|popup|modal|taboola[\w-]*|outbrain[\w-]*|onetrust[\w-]*|catlinks|mw-navigation|jump-nav)$/i;

const most = 0.4; // of the page's prose; what holds so much is the article, whatever its classes say

/** What its class, its id or its use of a form makes chrome, unless it holds the article. */
function isProbablyChrome(element: PageElement, {prose, hasBlock, hasContent}: Measure, whole: number): boolean {
  const {name, attributes} = element;
  if (hasContent || ['html', 'body', '#root'].includes(name) || /^h[1-6]$/.test(name)) return false;
  // A link around blocks is a card that leads elsewhere.
  if (name === 'form' || (name === 'a' && hasBlock && attributes.href !== undefined)) return prose < most * whole;
  if (name === 'table') return isDataTable(element) || prose < most * whole;
  const classes = (attributes.class ?? '').split(/\s+/);
  if (formatting.has(name) && !hasBlock) return classes.some((token) => chromeInLine.test(token));
  const chromeClasses = classes.filter(isChromeClass);
  const hasChromeId = name !== 'section' && chromeIds.test(attributes.id ?? '');
  if (chromeClasses.length === 0 && !hasChromeId) return false;
  // Comments may well be longer than the article.
  if (discussion.test(`${chromeClasses.join(' ')} ${hasChromeId ? attributes.id : ''}`)) return true;
  return name !== 'article' && !classes.includes('hentry') && prose < most * whole;
}

const discussion = /(?:^|[\s_-])(?:comments?|respond|responses|answers|disqus\w*|cookies?|consent)(?:$|[\s_-])/i;

// A word of a sentence may be dressed as a tag or a button, so much less is chrome there.
const chromeInLine =
  /^(?:(?:.*[-_])?(?:headerlink|editsection|hash-link|permalink|header-?anchor|anchor(?:js)?-link|more-link|readmore|sr-only|visually-?hidden|screen-reader(?:-text)?|tooltiptext))$/i;

function isChromeClass(token: string): boolean {
  // "md:hidden" is Tailwind's; "has-sidebar" and "comments-open" tell of something else.
  if (
    /[:[\]]|(?:^|[-_])(?:has|with|no|without|is|not|elementor)[-_]|[-_](?:open|closed|enabled|disabled|off|on)$/i.test(
      token,
    )
  )
    return false;
  if (chromePhrases.test(token)) return true;
  const words = token
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_]+/);
  return words.some((word) => chromeWords.has(word)) && !/\b(?:body|content|article|text|prose)$/.test(words.join(' '));
}

function isDataTable(table: PageElement): boolean {
  const {role} = table.attributes;
  if (role === 'presentation' || role === 'none') return false;
  const rows = table.children.filter(isElement).flatMap((part) => [part, ...part.children.filter(isElement)]);
  const cells = rows.flatMap(({children}) => children.filter(isElement));
  return [...rows, ...cells].some(({name}) => ['thead', 'caption', 'th'].includes(name));
}
