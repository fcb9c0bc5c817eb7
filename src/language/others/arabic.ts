import type {LanguageProfile} from '../common/profile.js';

/** Languages of the Arabic script that have no lists of phrases here, and are told from Arabic. */
export const arabic: Readonly<Record<string, LanguageProfile>> = {
  ckb: {
    functionWords: `لە و بە بۆ کە ئەو ئەم لەگەڵ هەر دەکات ئەوەی یان هەروەها بوو نییە سەر دوای هەیە خۆی نێوان دوو ئێستا جارێکی
`,
    letters: 'پچژگکیەۆێڕڵڤ',
  },
  fa: {
    functionWords: `و در به از که این را با است برای آن یک خود تا کرد شد هم می بر بود نیز شده یا اما ما من دو باید هر او آنها پس
      دارد کند اکنون دوباره بیشتر هستند شود اگر بین روز سال چون اين كه يك مي براي كرد نيز بيشتر كند`,
    letters: 'پچژگکی',
  },
  ps: {
    functionWords: 'د په او چې کې له دا ته دی هم یو سره کړي شوي وو نه ده به یې پر دې خپل هغه کړ شو لپاره اوس بیا دوه',
    letters: 'پچژگکیټډړښږڅځۍېڼګ',
  },
  sd: {
    functionWords: 'جو ۽ جي ۾ کي آهي ته جا سان اهو هن نه کان هي به پر آهن ڪري ٿو ٿي هڪ ٻه وري',
    letters: 'پچگٻٿڄڪڻڏڙڳڱڀڇڃ',
  },
  ug: {
    functionWords: 'ۋە بۇ بىر بىلەن ئۈچۈن ئۇ دەپ كېيىن بولۇپ ئىدى ھەم كۆپ بولغان يەنە ھازىر',
    letters: 'پچژگەېىۇۆۈۋڭھ',
  },
  ur: {
    functionWords: `کے کی میں ہے اور سے کا کو اس نے پر کہ ہیں یہ بھی ایک تھا گیا کر نہیں تو جو وہ ان ہو ہی لیے تھے تھی ہوئے
      دوبارہ اب زیادہ`,
    letters: 'پچژگکیٹڈڑںےھہ',
  },
};
