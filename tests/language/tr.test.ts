import {describeLanguage} from './hygiene.js';

describeLanguage({
  code: 'tr',
  inflections: ['evlerinden', 'evler'],
  stopWord: 'için',
  sentence: 'Liman pazartesi günü yeniden açıldı. Feribotlar artık iki kat daha fazla yolcu taşıyor.',
});
