import type {Notices} from '../../types.js';

export const notices: Notices = {
  disclosures: [/파트너스 활동|제휴 (?:링크|마케팅)/],
};
