import {describeLanguage} from './hygiene.js';

describeLanguage({
  code: 'ar',
  inflections: ['الكتاب', 'كتاب'],
  stopWord: 'من',
  sentence: 'أعيد فتح الميناء يوم الاثنين. وتنقل العبارات الآن ضعف عدد الركاب.',
});
