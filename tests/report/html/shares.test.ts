import {describe, expect, test} from 'vitest';
import {scaleOf} from '../../../src/report/html/scale.js';
import {shares} from '../../../src/report/html/shares.js';
import {sentence} from './sentences.js';

/** The rows of a note as a reader sees them. */
function rowsOf(source: string): string[] {
  return [...source.matchAll(/--w:(\d+)%"><span>([^<]*)<\/span> <b>([^<]*)<\/b>/g)].map(
    ([, width, name, number]) => `${name} ${number} ${width}%`,
  );
}

function noteOf(one: ReturnType<typeof sentence>, role?: {shownAs: 'point' | 'reason'; index: number}): string {
  return shares(one, {id: 's1n', role, scale: scaleOf([one])}).source;
}

describe('shares', () => {
  test('are bars, widest first, the negative ones told apart', () => {
    const source = noteOf(sentence('a', 4, {total: 3.5, shares: {length: -0.5, 'key-terms': 4, names: 0.001}}));
    expect(rowsOf(source)).toEqual(['key terms +4.00 100%', 'length −0.50 13%']);
    expect(source.match(/class="share minus"/g)).toHaveLength(1);
    expect(source).toContain('<span class="score">+3.50</span> line 4<br>');
  });

  test('add up: what has no row of its own is in the last one', () => {
    const many = Object.fromEntries(Array.from({length: 10}, (_, index) => [`f${index}`, 10 - index]));
    const rows = rowsOf(noteOf(sentence('a', 1, {total: 55, shares: many})));
    expect(rows).toHaveLength(8);
    expect(rows.at(-1)).toBe('others +6.00 60%');
  });

  test('say what became of the sentence', () => {
    expect(noteOf(sentence('a', 1, {because: 'repeats "point" 1'}))).toContain(
      '>Not picked: repeats &quot;point&quot; 1<',
    );
    expect(noteOf(sentence('a', 1), {shownAs: 'point', index: 1})).toContain('>Point 2<');
    expect(noteOf(sentence('a', 1), {shownAs: 'reason', index: 0})).toContain('>Why it matters<');
  });
});
