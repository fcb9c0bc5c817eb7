import {describe, expect, it} from 'vitest';
import {ruleSettings} from '../../../src/cli/check/rule-flags.js';
import {BriefError} from '../../../src/errors.js';

describe('ruleSettings', () => {
  it('reads severities and options, later ones first', () => {
    expect(ruleSettings([])).toEqual({});
    const flags = ['no-reason=off', 'long-sentence.max=30', 'no-reason=error', 'heading-order.severalTitles=true'];
    expect(ruleSettings([...flags, 'description-length.key=summary=1'])).toEqual({
      'rules.no-reason.severity': 'error',
      'rules.long-sentence.max': 30,
      'rules.heading-order.severalTitles': true,
      'rules.description-length.key': 'summary=1',
    });
    expect(ruleSettings(['heading-order.severalTitles=false'])).toEqual({'rules.heading-order.severalTitles': false});
  });

  it.each([
    ['long-sentence', 'expected rule=severity or rule.option=value'],
    ['long-sentense=off', 'there is no rule "long-sentense" (did you mean long-sentence?); brief rules lists them'],
    ['toString=off', 'there is no rule "toString"; brief rules lists them'],
    ['long-sentence=of', 'expected one of error, warning, info, off, not "of" (did you mean off?)'],
    ['long-sentence.mix=1', 'long-sentence has no option "mix" (did you mean max?)'],
    ['long-sentence.toString=1', 'long-sentence has no option "toString"'],
    ['long-sentence.max=', 'expected a number of at least 1'],
    ['long-sentence.max=0', 'expected a number of at least 1'],
    ['long-sentence.max=many', 'expected a number of at least 1'],
    ['heading-order.severalTitles=yes', 'expected true or false'],
  ])('refuses %s', (flag, message) => {
    expect(() => ruleSettings([flag])).toThrow(new BriefError('usage', `--rule ${flag}: ${message}`));
  });
});
