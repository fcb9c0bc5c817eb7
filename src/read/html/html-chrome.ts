import {isMain, type Measure, type Measures, measureAll} from './html-measure.js';
import {formatting, isElement, type PageElement, type PageNode} from './html-tree.js';

export interface PageReading {
  measureOf(element: PageElement): Measure;
  /** The elements of the page without its chrome, in their order. */
  elements: readonly PageElement[];
  /** Cards that lead to other articles, and how much they say: chrome as well. */
  cards: {count: number; prose: number};
  /** True for navigation, asides, comments, banners and all else that is around an article, not of it. */
  isChrome(element: PageElement): boolean;
}

/**
 * Tells the article's own elements from the page around them. A loose reading believes neither classes nor what is
 * hidden: it is for pages of which else nothing would be left.
 */
export function readPageElements(root: PageElement, isLoose = false): PageReading {
  const isSurely = (element: PageElement): boolean => isAlwaysChrome(element, isLoose);
  const chrome = new Set<PageElement>();
  const first = measureAll(root, isSurely);
  const whole = first.get(root)!.prose - discussionIn(root, first);
  for (const [element, measure] of first) {
    if (isLoose ? isDiscussion(element, measure) : isProbablyChrome(element, measure, whole)) chrome.add(element);
  }
  const cards = isLoose ? [] : cardsIn(first);
  for (const card of cards) chrome.add(card);
  const isChrome = (element: PageElement): boolean => chrome.has(element) || isSurely(element);
  const measures = measureAll(root, isChrome);
  const elements = elementsOf(root, isChrome);
  return {
    elements,
    cards: {count: cards.length, prose: cards.reduce((sum, card) => sum + first.get(card)!.prose, 0)},
    isChrome,
    measureOf: (element) => measures.get(element) ?? nothing,
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

const nothing: Measure = {prose: 0, paragraphs: 0, hasBlock: false, hasContent: false};

/** Prose of the comments and banners of a page, which may well be longer than its article. */
function discussionIn(element: PageElement, measures: Measures): number {
  const measure = measures.get(element);
  if (!measure) return 0;
  if (isDiscussion(element, measure)) return measure.prose;
  return element.children.reduce((sum, child) => sum + (isElement(child) ? discussionIn(child, measures) : 0), 0);
}

const neverShown = new Set(
  (
    'applet audio button canvas embed frame frameset head iframe input map meter noembed noframes object optgroup ' +
    'option output picture progress rp rt script select source style svg template textarea title track video xmp'
  ).split(' '),
);

const chromeNames = new Set('address aside dialog figcaption figure footer menu nav noscript'.split(' '));

const chromeRoles = new Set(
  (
    'alert alertdialog banner complementary contentinfo dialog doc-backlink doc-endnotes doc-noteref doc-toc img menu ' +
    'menubar navigation search status tablist toolbar'
  ).split(' '),
);

/** What is no prose of an article wherever it stands. */
function isAlwaysChrome(element: PageElement, isLoose: boolean): boolean {
  const {name, attributes} = element;
  return (
    (neverShown.has(name) && !(name === 'template' && isShadowRoot(attributes))) ||
    ((chromeNames.has(name) || chromeRoles.has(attributes.role ?? '')) && !holdsArticle(element, isLoose)) ||
    (!isLoose && isHidden(element)) ||
    /\b(?:comment|suggestedAnswer|acceptedAnswer|author|datePublished|dateModified)\b/.test(
      attributes.itemprop ?? '',
    ) ||
    /\b(?:author|tag)\b/.test(attributes.rel ?? '') ||
    isAnchor(element)
  );
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

function holds({children}: PageElement, isWanted: (element: PageElement) => boolean): boolean {
  return children.some((child) => isElement(child) && (isWanted(child) || holds(child, isWanted)));
}

function isHidden({attributes}: PageElement): boolean {
  const {hidden, style = '', class: classes = '', 'aria-hidden': ariaHidden} = attributes;
  // React streams parts of a page in hidden elements with such ids, and its script puts them in their places.
  if (/^S:[\da-f]+$/.test(attributes.id ?? '')) return false;
  return (
    (hidden !== undefined && hidden !== 'until-found') ||
    ariaHidden === 'true' ||
    /(?:^|[\s;])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style) ||
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
    'toolbar trackback trackbacks trending updated userinfo vote votes votecell webmentions pingback pingbacks likes ' +
    'commentlist pinglist replies kommentar kommentare commentaire commentaires comentarios commenti reacties komentarze ' +
    'yorumlar'
  ).split(' '),
);

const chromePhrases =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader|hash-link|wp-caption|read-?next|up-?next|more-from|more-link|edit-(?:this-)?page|last-updated|table-of-contents|skip-to|reading-time|read-time|widget-area|post-navigation|jp-relatedposts|entry-footer|post-footer|addtoany|addthis\w*|sphinxsidebar\w*|mw-jump-link|siteSub|published(?:-at|-date)?|post-date|entry-date|pub-date)(?:$|[\s_-])/i;

const chromeIds =
  /^(?:comments?(?:-area|-section)?|disqus_thread|respond|reviews|answers|sidebar\w*|side-?bar|footer|site-footer|header|site-header|masthead|nav|navigation|menu|main-menu|toc|table-of-contents|related|related-posts|share|sharing|social|newsletter|subscribe|signup|cookie[\w-]*|consent[\w-]*|gdpr[\w-]*|breadcrumbs?|search|banner|ads?|popup|modal|taboola[\w-]*|outbrain[\w-]*|onetrust[\w-]*|catlinks|mw-navigation|jump-nav)$/i;

const most = 0.4; // of the page's prose; what holds so much is the article, whatever its classes say

/** What its class, its id or its use of a form makes chrome, unless it holds the article. */
function isProbablyChrome(element: PageElement, measure: Measure, whole: number): boolean {
  const {name, attributes} = element;
  const {prose, hasBlock, hasContent} = measure;
  if (hasContent || ['html', 'body', '#root'].includes(name) || /^h[1-6]$/.test(name)) return false;
  // A link around blocks is a card that leads elsewhere.
  if (name === 'form' || (name === 'a' && hasBlock && attributes.href !== undefined)) return prose < most * whole;
  if (name === 'table') return isDataTable(element) || prose < most * whole;
  const classes = classesOf(element);
  if (formatting.has(name) && !hasBlock) return classes.some((token) => chromeInLine.test(token));
  if (isDiscussion(element, measure) || isPicture(element, measure)) return true;
  const isProse = name === 'p' ? prose > 0 : measure.paragraphs > 2;
  const isChromeName = (token: string): boolean => isChromeClass(token, isProse);
  const hasChromeId =
    name !== 'section' &&
    chromeIds.test(attributes.id ?? '') &&
    !(isProse && /^(?:cookie|consent|gdpr)/i.test(attributes.id!));
  if (!hasChromeId && !classes.some(isChromeName)) return false;
  if (classes.some((token) => alwaysAround.test(token))) return true;
  return name !== 'article' && !classes.includes('hentry') && prose < most * whole;
}

function classesOf({attributes}: PageElement): string[] {
  return (attributes.class ?? '').split(/\s+/).filter(Boolean);
}

/** A picture with its caption, where a page has another element than `figure` for them. */
function isPicture(element: PageElement, {prose, paragraphs}: Measure): boolean {
  if (paragraphs > 2 || prose > longestCaption || element.name === 'p') return false;
  const words = classesOf(element).flatMap(wordsOf);
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
    ...classesOf(element).filter((token) => isChromeClass(token, false)),
    name === 'section' ? '' : (attributes.id ?? ''),
  ];
  if (names.some((token) => discussion.test(token))) return true;
  return paragraphs < 8 && names.some((token) => consent.test(token));
}

const discussion =
  /^(?:[a-z]+[-_]){0,2}(?:comments?|commentlist|commentary-list|disqus\w*|respond|responses|answers|replies|trackbacks?|pingbacks?|pinglist|kommentare?|commentaires|comentarios|commenti|reacties|komentarze|yorumlar)(?:[-_](?:area|list|section|wrap|wrapper|container|block|thread|form|body|content|text|box|inner|template|outer|app))*$/i;
const consent = /(?:^|[\s_-])(?:cookies?|consent)(?:$|[\s_-])/i;

/** Lists of other articles, however long. */
const alwaysAround =
  /(?:^|[_-])(?:related|recommend(?:ed|ations)?|outbrain|taboola|trending|newsletter|breadcrumbs?|jp-relatedposts)(?:$|[_-])/i;

/** Cards that lead to other articles: of a kind there are several, each with a link for a heading and a taste of text. */
function cardsIn(measures: Measures): PageElement[] {
  const kinds = new Map<PageElement | string, PageElement[]>();
  for (const [element, {prose, paragraphs, hasContent}] of measures) {
    if (hasContent || paragraphs > 2 || prose > longestCard || !cardNames.has(element.name)) continue;
    const kind = hasLinkedHeading(element, 4) ? kindOf(element) : isExcerpt(element) ? element.parent : undefined;
    if (kind !== undefined) kinds.set(kind, [...(kinds.get(kind) ?? []), element]);
  }
  return [...kinds.values()].filter((cards) => cards.length >= leastCards).flat();
}

function kindOf(element: PageElement): string {
  const classes = classesOf(element).filter((token) => !/\d/.test(token));
  return `${element.name} ${classes.sort().join(' ')}`;
}

/** A link and the beginning of what it leads to: "The ferry was late again on Monday, when …". */
function isExcerpt({children}: PageElement): boolean {
  const [link, ...rest] = children.filter((child) => isElement(child) || child.value.trim() !== '');
  return (
    link !== undefined && isElement(link) && link.name === 'a' && /(?:…|\.\.\.)\]?$/.test(plainText(rest, longestCard))
  );
}

export const longestCard = 600; // characters; more is no taste of another article but an article
const leastCards = 3;
const cardNames = new Set('article div li section'.split(' '));

export function hasLinkedHeading({name, attributes, children}: PageElement, depth: number): boolean {
  const elements = children.filter(isElement);
  if (name === 'a' && attributes.href !== undefined && elements.some((child) => /^h[2-6]$/.test(child.name)))
    return true;
  if (/^h[1-6]$/.test(name))
    return elements.some((child) => child.name === 'a' && /^[^#]/.test(child.attributes.href ?? ''));
  return depth > 0 && elements.some((child) => hasLinkedHeading(child, depth - 1));
}

// A word of a sentence may be dressed as a tag or a button, so much less is chrome there.
const chromeInLine =
  /^(?:(?:.*[-_])?(?:headerlink|editsection|hash-link|permalink|header-?anchor|anchor(?:js)?-link|more-link|readmore|sr-only|visually-?hidden|screen-reader(?:-text)?|tooltiptext))$/i;

function isChromeClass(token: string, isProse: boolean): boolean {
  // "md:hidden" is Tailwind's; "has-sidebar" and "comments-open" tell of something else, "--footer-display" of nothing.
  if (
    /^--|[:[\]]|(?:^|[-_])(?:has|with|no|without|is|not|elementor)[-_]|[-_](?:open|closed|enabled|disabled|off|on)$/i.test(
      token,
    )
  )
    return false;
  if (chromePhrases.test(token)) return true;
  const words = wordsOf(token);
  const isChrome = (word: string): boolean => chromeWords.has(word) && !(isProse && topics.has(word));
  return words.some(isChrome) && !/\b(?:body|content|article|text|prose)$/.test(words.join(' '));
}

function wordsOf(token: string): string[] {
  return token
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_]+/);
}

/** Words of classes that are what paragraphs are about as often as what they are for, or dress what a reader unfolds. */
const topics = new Set(
  (
    'ad ads badge badges consent cookie cookies copyright donate feedback gallery gdpr meta metadata overlay paywall ' +
    'popular profile promo promotion promoted rating readmore recommend related response skip social sponsor sponsored ' +
    'survey tag tags updated vote votes'
  ).split(' '),
);

function isDataTable(table: PageElement): boolean {
  const {role} = table.attributes;
  if (role === 'presentation' || role === 'none') return false;
  const rows = table.children.filter(isElement).flatMap((part) => [part, ...part.children.filter(isElement)]);
  const cells = rows.flatMap(({children}) => children.filter(isElement));
  return [...rows, ...cells].some(({name}) => ['thead', 'caption', 'th'].includes(name));
}
