import {describeLanguage} from './hygiene.js';

describeLanguage({
  code: 'it',
  inflections: ['porti', 'porto'],
  stopWord: 'della',
  sentence: 'Il porto ha riaperto lunedì. I traghetti trasportano ora il doppio dei passeggeri di prima.',
});
