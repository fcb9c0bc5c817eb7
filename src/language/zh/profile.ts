import type {LanguageProfile} from '../common/profile.js';

export const chinese: LanguageProfile = {
  furtherReading: `延伸阅读, 相关阅读, 相关文章, 延伸閱讀, 相關閱讀`,
  notices: {
    disclosures: [/(?:联盟|聯盟|推广|返利)(?:链接|連結|鏈接)/],
  },
};
