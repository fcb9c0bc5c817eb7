import {describe, expect, test} from 'vitest';
import {loadLanguage} from '../../../src/language/index.js';
import {openerOf} from '../../../src/text/phrases/openers.js';

describe('openerOf', () => {
  test.each([
    ['en', 'The mill burned.', undefined],
    ['en', 'However, the mill burned.', {kind: 'connective', text: 'However', drop: 9}],
    ['en', 'However the mill burned, it stood.', {kind: 'connective', text: 'However', drop: 0}],
    ['en', 'And the mill burned.', {kind: 'connective', text: 'And', drop: 4}],
    ['en', '“But the mill burned.”', {kind: 'connective', text: 'But', drop: 0}],
    ['en', 'As a result of this, the mill burned.', {kind: 'connective', text: 'As a result of this', drop: 21}],
    ['en', 'For example, the roof burned.', {kind: 'connective', text: 'For example', drop: 0}],
    ['en', 'What’s more, the mill burned.', {kind: 'connective', text: 'What’s more', drop: 13}],
    ['en', 'Last spring the mill burned.', undefined],
    ['en', 'Last, the mill burned.', {kind: 'connective', text: 'Last', drop: 0}],
    ['en', 'Second mills of ours burned.', undefined],
    ['en', 'Here in Leeds the mill burned.', undefined],
    ['en', 'Instead of a bridge, the town built a mill.', undefined],
    ['en', 'Instead, the town built a mill.', {kind: 'connective', text: 'Instead', drop: 0}],
    ['en', 'As a result of the fire, the mill closed.', undefined],
    ['en', 'It burned.', {kind: 'pronoun', text: 'It', drop: 0}],
    ['en', 'Its roof burned.', {kind: 'pronoun', text: 'Its', drop: 0}],
    ['en', 'Items burned.', undefined],
    ['en', 'This guide lists mills.', undefined],
    ['en', 'This mill burned.', {kind: 'pronoun', text: 'This', drop: 0}],
    ['de', 'Sie können Brot backen.', undefined],
    ['de', 'Dieser Ofen ist alt.', {kind: 'pronoun', text: 'Dieser', drop: 0}],
    ['de', 'Dieser Leitfaden nennt Öfen.', undefined],
    ['de', 'Dieser Backofenleitfaden nennt Öfen.', undefined],
    ['de', 'Diese Erfolge blieben.', {kind: 'pronoun', text: 'Diese', drop: 0}],
    ['zh', '但是磨坊烧毁了。', {kind: 'connective', text: '但是', drop: 0}],
    ['zh', '但是，磨坊烧毁了。', {kind: 'connective', text: '但是', drop: 3}],
    ['tr', 'İlk olarak, değirmen yandı.', {kind: 'connective', text: 'İlk olarak', drop: 12}],
    ['tr', 'İklim değişti.', undefined],
  ])('%s: %s', async (code, sentence, expected) => {
    expect(openerOf(sentence, await loadLanguage(code))).toEqual(expected);
  });

  test('takes the longest connective, wherever it stands in the list', async () => {
    const english = await loadLanguage('en');
    const backwards = {...english, connectives: [...english.connectives].reverse()};
    expect(openerOf('As a result of this, the mill burned.', backwards)?.text).toBe('As a result of this');
  });
});
