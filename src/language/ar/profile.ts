import type {LanguageProfile} from '../common/profile.js';

export const arabic: LanguageProfile = {
  functionWords: `في من على إلى أن إن هذا هذه التي الذي عن مع كان كانت لا ما لم قد أو كما بعد قبل بين كل غير حتى عند ذلك تلك هو
    هي هم نحن الآن و ثم لكن أيضا يمكن حيث منذ خلال يتم تم وقد`,
  letters: 'ةىأإؤئ',
  furtherReading: `اقرأ أيضا, اقرأ أيضًا, إقرأ أيضا`,
};
