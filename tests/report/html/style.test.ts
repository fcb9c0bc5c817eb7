import {describe, expect, test} from 'vitest';
import {style} from '../../../src/report/html/style.js';

describe('style', () => {
  test('loads nothing, and cannot end its element', () => {
    expect(style).not.toMatch(/url\(|@import|@font-face|</);
  });

  test('knows the dark, the printer and a reader who wants no motion', () => {
    expect(style).toContain('prefers-color-scheme:dark');
    expect(style).toContain('@media print');
    expect(style).toContain('prefers-reduced-motion:no-preference');
  });
});
