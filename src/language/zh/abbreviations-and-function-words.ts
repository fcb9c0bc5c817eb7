import type {LanguageProfile} from '../common/profile.js';

export const chinese: LanguageProfile = {
  furtherReading: `延伸阅读, 相关阅读, 相关文章, 延伸閱讀, 相關閱讀`,
};
