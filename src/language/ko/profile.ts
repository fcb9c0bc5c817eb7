import type {LanguageProfile} from '../common/profile.js';

export const korean: LanguageProfile = {
  notices: {
    disclosures: [/파트너스 활동|제휴 (?:링크|마케팅)/],
  },
};
