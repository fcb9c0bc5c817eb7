import stringWidth from 'fast-string-width';
import {expect, test} from 'vitest';
import {helpHead, shortHelp} from '../../../src/cli/help/help.js';

test('the short help begins with examples and fits a terminal of 60 columns', () => {
  expect(shortHelp.startsWith(helpHead)).toBe(true);
  expect(shortHelp).toContain('brief --help');
  for (const line of shortHelp.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(60);
});
