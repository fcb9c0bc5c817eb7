import type {NoticeKind, NoticeSigns} from '../../types.js';

/** What comes with a page of any language and is told by its form: "14:11 EST, 25 October 2013", "fix: ", an address. */
export const generalNotices: Readonly<Partial<Record<NoticeKind, NoticeSigns>>> = {
  timeStamps: {'': /^\W*\d{1,2}:\d{2}\s*(?:am|pm|a\.m\.|p\.m\.)?\b.{0,40}\b(?:19|20)\d\d\W*$/},
  asides: {'': /^[(（][^()（）]*[)）][.!]?$/},
  commits: {
    '': /^(?:[\da-f]{7,40}\b|\(?#\d+\)?\s|v?\d+\.\d+\.\d+\b\s*[-–:(])|^(?:feat|fix|chore|docs|refactor|test|perf|build|ci)(?:\([^)]*\))?!?:\s/,
  },
  addresses: {'': /^(?:https?:|www\.)\S+$/},
};
