import {describeLanguage} from './hygiene.js';

describeLanguage({
  code: 'nl',
  inflections: ['boten', 'boot'],
  stopWord: 'niet',
  sentence: 'De haven is maandag weer opengegaan. De veerboten vervoeren nu twee keer zoveel mensen.',
});
