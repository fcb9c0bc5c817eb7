import type {LanguageProfile} from '../common/profile.js';

export const japanese: LanguageProfile = {
  furtherReading: `関連記事, あわせて読みたい, 関連リンク`,
};
