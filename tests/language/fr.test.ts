import {describeLanguage} from './hygiene.js';

describeLanguage({
  code: 'fr',
  inflections: ['nationales', 'nationaux'],
  stopWord: 'dans',
  sentence: 'Le port a rouvert lundi. Les ferries peuvent désormais transporter deux fois plus de passagers.',
});
