// What templates in other languages than English call the comments of readers.
const comments = 'kommentar kommentare commentaires comentarios commenti reacties komentarze yorumlar';

// Words of classes, whichever template they come from; with "-", "_" or a hump between them.
const boilerplateWords = new Set(
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
    `commentlist pinglist replies widget widgets commentaire ${comments}`
  ).split(' '),
);

const boilerplatePhrases =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader|hash-link|wp-caption|instagram-media|tiktok-embed|read-?next|up-?next|more-from|more-link|edit-(?:this-)?page|last-updated|table-of-contents|skip-to|reading-time|read-time|widget-area|post-navigation|jp-relatedposts|entry-footer|post-footer|addtoany|addthis\w*|sphinxsidebar\w*|mw-jump-link|siteSub|published(?:-at|-date)?|post-date|entry-date|pub-date|(?:video|audio|media)-?player|video-js|jwplayer)(?:$|[\s_-])/i;

/** Ids of the parts around an article. */
export const boilerplateIds =
  /^(?:comments?(?:-area|-section)?|disqus_thread|respond|reviews|answers|sidebar\w*|side-?bar|footer|site-footer|header|site-header|masthead|nav|navigation|menu|main-menu|toc|table-of-contents|related|related-posts|share|sharing|social|newsletter|subscribe|signup|cookie[\w-]*|consent[\w-]*|gdpr[\w-]*|breadcrumbs?|search|banner|ads?|popup|modal|taboola[\w-]*|outbrain[\w-]*|onetrust[\w-]*|catlinks|mw-navigation|jump-nav)$/i;

// A word of a sentence may be dressed as a tag or a button, so much less is boilerplate there.
export const boilerplateInLine =
  /^(?:(?:.*[-_])?(?:headerlink|editsection|hash-link|permalink|header-?anchor|anchor(?:js)?-link|more-link|readmore|sr-only|visually-?hidden|screen-reader(?:-text)?|tooltiptext|(?:image|img|photo|picture)-?(?:caption|credit)|kicker|eyebrow|overline|dachzeile))$/i;

/** Whether a class names something around an article; of paragraphs some words are rather the topic. */
export function isBoilerplateClass(token: string, isProse: boolean): boolean {
  // "md:hidden" is Tailwind's; "has-sidebar" and "comments-open" tell of something else, "--footer-display" of nothing.
  if (
    /^--|[:[\]]|(?:^|[-_])(?:has|with|no|without|is|not|elementor)[-_]|[-_](?:open|closed|enabled|disabled|off|on)$/i.test(
      token,
    )
  )
    return false;
  if (boilerplatePhrases.test(token) || /^(?:mw-)?references(?:-wrap)?$/.test(token)) return true;
  const words = wordsOfName(token);
  const isBoilerplate = (word: string): boolean => boilerplateWords.has(word) && !(isProse && alsoTopics.has(word));
  return words.some(isBoilerplate) && !/\b(?:body|content|article|text|prose)$/.test(words.join(' '));
}

/** The words of a class or an id, in lower case. */
export function wordsOfName(token: string): string[] {
  return token
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_]+/);
}

/** Words of classes that are what paragraphs are about as often as what they are for, or dress what a reader unfolds. */
const alsoTopics = new Set(
  (
    'ad ads badge badges consent cookie cookies copyright donate feedback gallery gdpr meta metadata overlay paywall ' +
    'popular profile promo promotion promoted rating readmore recommend related response skip social sponsor sponsored ' +
    'survey tag tags updated vote votes widget widgets'
  ).split(' '),
);

/** Where readers talk of an article. */
export const discussion = new RegExp(
  String.raw`^(?:[a-z]+[-_]){0,2}(?:comments?|commentlist|commentary-list|(?:leser|user|reader)(?:kommentare|comments)|disqus\w*|respond|responses|answers|replies|trackbacks?|pingbacks?|pinglist|${comments.replaceAll(' ', '|')})(?:[-_](?:area|list|section|wrap|wrapper|container|block|thread|form|body|content|text|box|inner|template|outer|app))*$`,
  'i',
);

/** What asks readers for their consent. */
export const consent = /(?:^|[\s_-])(?:cookies?|consent)(?:$|[\s_-])/i;

/** The column beside an article. */
export const sideColumn = /^(?:(?:right|left|main|primary)[-_])?side-?bar(?:[-_](?:right|left|primary|main))?$/i;

/** Lists of other articles, however long. */
export const alwaysAround =
  /(?:^|[_-])(?:related|recommend(?:ed|ations)?|outbrain|taboola|trending|newsletter|breadcrumbs?|jp-relatedposts)(?:$|[_-])/i;
