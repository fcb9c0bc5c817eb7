import type {LanguageProfile} from '../common/profile.js';

export const chinese: LanguageProfile = {
  notices: {
    disclosures: [/(?:联盟|聯盟|推广|返利)(?:链接|連結|鏈接)/],
  },
};
