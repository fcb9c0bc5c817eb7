import {describe, expect, it} from 'vitest';
import {rules} from '../../../src/rules/index.js';
import {run} from '../run.js';

describe('brief rules', () => {
  it('lists all', async () => {
    const {stdout, stderr, status} = await run(['rules']);
    expect({stderr, status}).toEqual({stderr: '', status: 0});
    expect(stdout.match(/^\S+/gm)).toEqual(Object.keys(rules));
  });

  it('tells of one', async () => {
    const {stdout, stderr, status} = await run(['rules', 'buried-lede']);
    expect({stderr, status}).toEqual({stderr: '', status: 0});
    expect(stdout).toMatch(/^buried-lede off\n\nFinds articles whose best point/);
  });

  it('knows what may have been meant', async () => {
    expect(await run(['rules', 'buried-lead'])).toEqual({
      stdout: '',
      stderr: 'brief: there is no rule "buried-lead" (did you mean buried-lede?); brief rules lists them\n',
      status: 2,
    });
  });
});
