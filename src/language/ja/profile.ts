import type {LanguageProfile} from '../common/profile.js';

export const japanese: LanguageProfile = {
  behindQuotation: {
    // "と言った", "は"; not "とても", "はい", "でも", which open a sentence.
    particle: /と(?!ても|ころ|き)|を|って|など|な[のら]|が(?!ん)|は(?![いじ])|に(?!ほ)|の|で(?![もは])|へ/y,
    // "彼女は聞いた": who it was, and at once the verb.
    saying: /[^\s、。！？「」『』]{1,12}[はが](?:言|云|聞|訊|尋|叫|答|話し|述べ|語|つぶや|ささや)/y,
  },
  furtherReading: `関連記事, あわせて読みたい, 関連リンク`,
  replies: 'コメント',
};
