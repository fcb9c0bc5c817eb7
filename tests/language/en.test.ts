import {describeLanguage} from './hygiene.js';

describeLanguage({
  code: 'en',
  inflections: ['connected', 'connection'],
  stopWord: 'the',
  sentence: 'The harbour reopened on Monday. Ferries will carry twice as many passengers as before.',
});
