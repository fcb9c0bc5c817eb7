import type {LanguageProfile} from '../common/profile.js';

export const japanese: LanguageProfile = {
  notices: {
    disclosures: [/アフィリエイト(?:リンク|広告|プログラム)|本記事は.{0,12}(?:広告|プロモーション|PR)/i],
  },
};
