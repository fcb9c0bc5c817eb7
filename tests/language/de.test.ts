import {describeLanguage} from './hygiene.js';

describeLanguage({
  code: 'de',
  inflections: ['häusern', 'hauses'],
  stopWord: 'nicht',
  sentence: 'Der Hafen ist seit Montag wieder offen. Die Fähren können nun doppelt so viele Menschen befördern.',
});
