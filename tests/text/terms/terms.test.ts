import {describe, expect, test} from 'vitest';
import {loadLanguage} from '../../../src/language/index.js';
import {terms} from '../../../src/text/terms/terms.js';

describe('terms', () => {
  test('are stems of content words, in order, with repeats', async () => {
    const english = await loadLanguage('en');
    expect(terms('The runner runs, and running isn’t easy for the runner.', english)).toEqual([
      'runner',
      'run',
      'run',
      'easi',
      'runner',
    ]);
  });

  test('drop possessives, lone letters and digits, and split compounds but not names with numbers', async () => {
    const english = await loadLanguage('en');
    expect(terms("Europe's open-source GPT-5.3 has 7 parts: part B", english)).toEqual([
      'europ',
      'open',
      'sourc',
      'gpt-5.3',
      'part',
      'part',
    ]);
  });

  test('drop what is elided in front of a French or Italian word, and what follows a Turkish name', async () => {
    expect(terms('L’école d’Orléans', await loadLanguage('fr'))).toEqual(
      terms('école Orléans', await loadLanguage('fr')),
    );
    expect(terms("dell'arte", await loadLanguage('it'))).toEqual(terms('arte', await loadLanguage('it')));
    expect(terms("IĞDIR'IN İSTANBUL'A", await loadLanguage('tr'))).toEqual(
      terms('ığdır istanbul', await loadLanguage('tr')),
    );
  });

  test('are the same for composed and decomposed letters', async () => {
    const german = await loadLanguage('de');
    expect(terms('Häuser'.normalize('NFD'), german)).toEqual(terms('Häuser', german));
  });

  test('keep a Chinese word of one character', async () => {
    expect(terms('他喜欢茶', await loadLanguage('zh'))).toEqual(['喜欢', '茶']);
  });

  test('are the words as they stand in an unknown language', async () => {
    expect(terms('Talon seinät ovat PUUTA', await loadLanguage('fi'))).toEqual(['talon', 'seinät', 'ovat', 'puuta']);
  });
});
