import {englishNotices, generalNotices, phrases, seeTitle, wordsOfAll} from '../language/index.js';
import {firstPhrase, foldCase, letterTest, PhraseTable, perLanguage, tokenize} from '../text/index.js';
import type {FoundPhrase, Language, NoticeKind, NoticeSigns, Token} from '../types.js';

/** What a notice of each kind makes of a sentence, in words for a reader; the first one that fits is told. */
const becauseOfKind: Readonly<Record<NoticeKind, string>> = {
  timeStamps: 'is a time stamp',
  pictureCredits: 'is a credit of a picture',
  requests: 'asks to subscribe or share',
  pageNotices: 'is a notice of the page',
  pageHistory: 'speaks of the page, not of its subject',
  asides: 'is an aside in parentheses',
  pointers: 'points elsewhere',
  announcements: 'only announces what the article does',
  emptyEvents: 'says only that something happened',
  thanks: 'is a thank-you',
  commits: 'is a commit or a list of changes',
  addresses: 'is an address of a page',
  disclosures: 'discloses who pays for it',
  bylines: 'tells who speaks, not of what',
  offers: 'offers the article in another form',
};

/** What a sentence is known by as something that comes with the page. */
interface Notice {
  /** What it makes of the sentence, in words for a reader. */
  because: string;
  /** One of them must stand in the sentence, if there are any. */
  phrases: readonly string[];
  /** What the sentence must fit as well; true when a phrase is enough. */
  pattern: RegExp | true;
}

interface NoticeTable {
  notices: readonly Notice[];
  /** The few that no phrase announces: to go through all for each sentence costs a short run a tenth. */
  unannounced: readonly Notice[];
  announcing: PhraseTable<{phrase: string; notice: Notice}>;
  pageStigma: readonly string[];
}

/** The notices of an article in a language: a page has them in its own, and in English. */
export const noticesIn = perLanguage(({notices: own = {}, pageStigma = []}: Language): NoticeTable => {
  const kinds = Object.entries(becauseOfKind) as [NoticeKind, string][];
  const notices = [
    ...kinds.flatMap(([kind, because]) =>
      [generalNotices[kind], englishNotices[kind]].flatMap((signs) => noticesOf(because, signs)),
    ),
    ...kinds.flatMap(([kind, because]) => (own[kind] ? [{because, phrases: [], pattern: joined(own[kind])}] : [])),
  ];
  const announcing = notices.flatMap((notice) => notice.phrases.map((phrase) => ({phrase, notice})));
  const unannounced = notices.filter(isUnannounced);
  return {notices, unannounced, announcing: new PhraseTable(announcing), pageStigma};
});

function isUnannounced({phrases}: Notice): boolean {
  return phrases.length === 0;
}

function noticesOf(because: string, signs: NoticeSigns = {}): Notice[] {
  return Object.entries(signs).map(([listed, pattern]) => ({because, phrases: phrases(listed), pattern}));
}

/** One pattern for many: a sentence is read for all of them at once, which takes a third of the time. */
function joined(patterns: readonly RegExp[]): RegExp {
  const flags = [...new Set(patterns.flatMap((pattern) => [...pattern.flags]))].join('');
  return new RegExp(patterns.map(({source}) => `(?:${source})`).join('|'), flags);
}

// No "i" flag: with it \p{Lu} takes small letters too, and every "By the river …" were a by-line.
const isByLine = letterTest(
  String.raw`^(?:${wordsOfAll('byLineOpeners').join('|')})[.:]?\s+(?:\p{Lu}[\p{L}.'’-]+[\s,.]*(?:(?:${wordsOfAll('nameJoiner').join('|')}) )?){1,6}$`,
);

const leadsToTitle = letterTest(seeTitle);

/** What makes a sentence boilerplate, in words for a reader; undefined when it is none. `table` is that of its language. */
export function boilerplateOf(
  text: string,
  found: readonly FoundPhrase[],
  table: NoticeTable,
  tokens: readonly Token[] = tokenize(text),
): string | undefined {
  if (isByLine(text)) return 'is a by-line';
  if (leadsToTitle(text)) return 'points elsewhere';
  const notice = noticeIn(text, tokens, table);
  if (notice) return notice.because;
  const phrase = firstPhrase(found, 'stigma');
  return phrase && table.pageStigma.includes(phrase) ? `has "${phrase}"` : undefined;
}

/** The first notice of the table that a sentence is. */
function noticeIn(text: string, tokens: readonly Token[], table: NoticeTable): Notice | undefined {
  const announced = table.announcing.find(text, tokens).map(({entry}) => entry.notice);
  const possible =
    announced.length > 0
      ? table.notices.filter((notice) => isUnannounced(notice) || announced.includes(notice))
      : table.unannounced;
  const folded = foldCase(text);
  return possible.find(({pattern}) => pattern === true || pattern.test(folded));
}
