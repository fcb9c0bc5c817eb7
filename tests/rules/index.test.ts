import {describe, expect, it} from 'vitest';
import {BriefError} from '../../src/errors.js';
import {activeRules, type RuleId, type RuleSettings, rules} from '../../src/rules/index.js';

const ids = Object.keys(rules) as RuleId[];

describe('the table of rules', () => {
  it.each(Object.entries(rules))('%s is documented', (id, {description, why, options}) => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(description).toMatch(/^[a-z].*[^.]$/);
    expect(why).toMatch(/^[A-Z].*\.$/);
    for (const option of Object.values(options)) expect(option.description).not.toBe('');
  });
});

describe('activeRules', () => {
  const severityOf = (settings: RuleSettings, id: RuleId) =>
    activeRules(settings).find((rule) => rule.id === id)?.severity;

  it('are those that are not off, in the order of the table', () => {
    expect(activeRules().map(({id}) => id)).toEqual(ids.filter((id) => (rules[id].severity as string) !== 'off'));
  });

  it('take a severity by itself or beside options', () => {
    expect(severityOf({'no-reason': 'error'}, 'no-reason')).toBe('error');
    expect(severityOf({'long-sentence': {severity: 'error', max: 9}}, 'long-sentence')).toBe('error');
    expect(severityOf({'long-sentence': {max: 9}}, 'long-sentence')).toBe(rules['long-sentence'].severity);
    expect(severityOf({'no-reason': 'off'}, 'no-reason')).toBeUndefined();
  });

  it.each([
    [{'long-sentences': 'off'}, 'there is no rule "long-sentences"'],
    [{'long-sentence': 'fatal'}, 'long-sentence: expected error, warning, info or off, not "fatal"'],
    [{'long-sentence': {most: 9}}, 'long-sentence: there is no option "most"'],
    [{'long-sentence': {max: '9'}}, 'long-sentence.max: expected a number of at least 1, not "9"'],
    [{'long-sentence': {max: 0}}, 'long-sentence.max: expected a number of at least 1, not 0'],
    [{'heading-order': {severalTitles: 1}}, 'heading-order.severalTitles: expected true or false, not 1'],
  ])('refuse %j', (settings, message) => {
    expect(() => activeRules(settings as RuleSettings)).toThrow(new BriefError('usage', message));
  });
});
