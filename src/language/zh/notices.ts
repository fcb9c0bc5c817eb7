import type {Notices} from '../../types.js';

export const notices: Notices = {
  disclosures: [/(?:联盟|聯盟|推广|返利)(?:链接|連結|鏈接)/],
};
