import type {LanguageProfile} from '../common/profile.js';

export const korean: LanguageProfile = {
  behindQuotation: {
    particle: /이?라[고는며면]|[고며]\s|하[고며]/y,
    saying: /[^.!?“”]{1,20}[이가은는] (?:말했|물었|외쳤|답했|대답했|소리쳤|속삭였)/y, // "그녀가 물었다"
  },
  furtherReading: `관련 기사, 관련기사, 함께 읽기`,
  replies: '댓글',
};
