import type {LanguageProfile} from '../common/profile.js';

export const chinese: LanguageProfile = {
  behindQuotation: {
    particle: /的/y,
    // No more but what else is said: "他说。", "市长回答道，“", not "小说", "知道", "没人回答。", "他说，桥很旧。"
    saying:
      /(?![^，。！？]{0,3}[没沒无無])[^\s，。！？：；…“”「」『』《》]{0,10}?(?:(?<![小传据学游])[说說](?![明法服])|[问問](?![题題世卷])|(?<!知)道(?![路理德歉])|表示|(?<![名职])[称稱](?![为號号])|喊|回答|指出|强调|補充|补充|回应|告诉|写到)[^，。！？：:；“”「」]{0,10}(?:[。！？]|，[“「『]|$)/y,
    nextAct: /然后|然後|随后|隨後|转身|轉身|便(?![宜利是])|就(?![是算业業])|并(?![非不且])/y, // ！”然后离开了
  },
  furtherReading: `延伸阅读, 相关阅读, 相关文章, 延伸閱讀, 相關閱讀`,
  replies: '评论 評論',
};
