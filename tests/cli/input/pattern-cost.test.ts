import {describe, expect, test} from 'vitest';
import {refuseCostlyPatterns} from '../../../src/cli/input/pattern-cost.js';

const refused =
  (...patterns: string[]) =>
  () =>
    refuseCostlyPatterns(patterns, 'a.yaml');

describe('refuseCostlyPatterns', () => {
  test.each([
    '',
    'posts/*.md',
    '**/*.{md,mdx}',
    'packages/*/docs/**/*.{md,mdx}',
    '*-report-*.json*',
    '[Dd]ebug*/',
    'notes (draft).md',
    'c++/*.md',
  ])('lets pass what people write: %j', (pattern) => {
    expect(refused(pattern)).not.toThrow();
  });

  test.each([
    '*a*a*a*a*a*b',
    '**/a/**/a/**/a/**/a/b',
    '{a,aa}{a,aa}{a,aa}{a,aa}b',
    '(a+)+(a+)+b',
    '[a]+[a]+[a]+[a]+b',
    'a'.repeat(501),
  ])('refuses what can be matched in too many ways: %j', (pattern) => {
    expect(refused(pattern)).toThrow(
      expect.objectContaining({code: 'config', message: expect.stringMatching(/^a\.yaml: too many wildcards/)}),
    );
  });

  test('counts all patterns of a file together', () => {
    expect(refused(...Array.from({length: 20}, () => '*a*a*b'))).not.toThrow();
    expect(refused(...Array.from({length: 40}, () => '*a*a*b'))).toThrow('too many wildcards');
    expect(refused(...Array.from({length: 20_000}, (_, index) => `*.x${index}`))).not.toThrow();
  });
});
