import {describeLanguage} from './hygiene.js';

describeLanguage({
  code: 'zh',
  inflections: ['港口', '港口'],
  stopWord: '的',
  sentence: '港口周一重新开放。渡轮现在运送的乘客是以前的两倍。',
});
