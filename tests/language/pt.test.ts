import {describeLanguage} from './hygiene.js';

describeLanguage({
  code: 'pt',
  inflections: ['portos', 'porto'],
  stopWord: 'não',
  sentence: 'O porto voltou a abrir na segunda-feira. Os barcos levam agora o dobro dos passageiros.',
});
