import {describeLanguage} from './hygiene.js';

describeLanguage({
  code: 'ko',
  inflections: ['전문가는', '전문가'],
  stopWord: '그러나',
  sentence: '항구가 월요일에 다시 문을 열었다. 여객선은 이제 두 배 많은 승객을 나른다.',
});
