import type {LanguageProfile} from '../common/profile.js';

export const korean: LanguageProfile = {
  furtherReading: `관련 기사, 관련기사, 함께 읽기`,
};
