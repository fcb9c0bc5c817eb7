import {describe, expect, it} from 'vitest';
import {ruleList, rulePage} from '../../../src/report/findings/rule-pages.js';
import {plain} from '../../../src/report/render-context.js';
import {rules} from '../../../src/rules/index.js';

const context = {style: plain, width: 60} as const;

describe('the rules in a terminal', () => {
  it('are listed with severity and what they find', () => {
    const list = ruleList(rules, context);
    expect(list).toContain('\nempty-section warning\n  headings with nothing below them\n');
    expect(list.match(/^\S/gm)).toHaveLength(Object.keys(rules).length);
  });

  it('have a page each', () => {
    expect(rulePage('long-section', rules['long-section'], context)).toBe(
      [
        'long-section warning',
        '',
        'Finds walls of text without a heading.',
        '',
        'Readers scan headings for the part that they need. Where',
        'there are none, they have to read it all or leave.',
        '',
        'Options',
        '  max (default 1000)',
        '    most words; of Chinese and Japanese, two and a half',
        '    times as many characters',
        '',
        'Switch it off',
        '  brief check --rule long-section=off',
        '  <!-- brief-disable-next-line long-section -->',
        '',
      ].join('\n'),
    );
  });

  it.each(Object.entries(rules))('fit into a narrow terminal: %s', (id, rule) => {
    for (const line of rulePage(id, rule, context).split('\n')) expect(line.length).toBeLessThanOrEqual(60);
  });
});
