import {describe, expect, it} from 'vitest';
import {defineRule} from '../../src/rules/rule.js';

describe('defineRule', () => {
  it('gives the rule back as it is', () => {
    const rule = {
      description: 'nothing',
      why: 'None.',
      severity: 'off',
      options: {max: {description: 'most', default: 1}},
      check: () => [],
    } as const;
    expect(defineRule(rule)).toBe(rule);
  });
});
