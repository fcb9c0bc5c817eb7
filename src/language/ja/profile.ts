import type {LanguageProfile} from '../common/profile.js';

export const japanese: LanguageProfile = {
  furtherReading: `関連記事, あわせて読みたい, 関連リンク`,
  notices: {
    disclosures: [/アフィリエイト(?:リンク|広告|プログラム)|本記事は.{0,12}(?:広告|プロモーション|PR)/i],
  },
};
