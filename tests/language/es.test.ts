import {describeLanguage} from './hygiene.js';

describeLanguage({
  code: 'es',
  inflections: ['puertos', 'puerto'],
  stopWord: 'para',
  sentence: 'El puerto volvió a abrir el lunes. Los barcos llevan ahora el doble de pasajeros que antes.',
});
