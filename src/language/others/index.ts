import type {LanguageProfile} from '../common/profile.js';
import {arabic} from './arabic.js';
import {cyrillic} from './cyrillic.js';
import {devanagari} from './devanagari.js';
import {latin} from './latin.js';

/** Languages that have no lists of phrases, but must not be taken for one that has, or whose full stops are known. */
export const others: Readonly<Record<string, LanguageProfile>> = {
  ...latin,
  ...cyrillic,
  ...arabic,
  ...devanagari,
  el: {
    abbreviations: {prefix: 'κ κα κος π.χ δηλ βλ καθ αρ σελ λεωφ οδ', list: 'κ.λπ κ.ά κτλ κλπ'},
    semicolonAsks: true,
  },
};
