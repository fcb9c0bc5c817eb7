import {describeLanguage} from './hygiene.js';

describeLanguage({
  code: 'ru',
  inflections: ['книгами', 'книга'],
  stopWord: 'не',
  sentence: 'Порт снова открылся в понедельник. Паромы теперь перевозят вдвое больше пассажиров.',
});
