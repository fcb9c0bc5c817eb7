import {describe, expect, test} from 'vitest';
import {loadLanguage} from '../../src/language/index.js';
import {standalone} from '../../src/select/standalone.js';

describe('standalone', () => {
  test.each([
    ['en', 'The mill burned.', 'The mill burned.', false, undefined],
    ['en', 'However, the mill burned.', 'The mill burned.', true, undefined],
    ['en', 'But the mill burned.', 'The mill burned.', true, undefined],
    ['en', 'But he left the mill.', 'He left the mill.', true, 'pronoun'],
    ['en', 'But then the mill burned.', 'But then the mill burned.', false, 'connective'],
    ['en', 'However the mill burned, nobody saw it.', 'However the mill burned, nobody saw it.', false, 'connective'],
    ['en', 'This week the mill burned.', 'This week the mill burned.', false, undefined],
    ['de', 'Aber die Mühle brannte.', 'Die Mühle brannte.', true, undefined],
    ['tr', 'Ama iklim değişti.', 'İklim değişti.', true, undefined],
  ])('%s: %s', async (code, given, text, repaired, opener) => {
    const shown = standalone({text: given}, await loadLanguage(code));
    expect(shown).toMatchObject({text, repaired});
    expect(shown.opener?.kind).toBe(opener);
  });
});
