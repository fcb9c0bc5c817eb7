import {describeLanguage} from './hygiene.js';

describeLanguage({
  code: 'ja',
  inflections: ['港', '港'],
  stopWord: 'です',
  sentence: '港は月曜日に再開した。フェリーは以前の二倍の乗客を運んでいる。',
});
