import {expect, test} from 'vitest';
import {run} from '../run.js';

test('brief man prints a manual page', async () => {
  const {status, stdout, stderr} = await run(['man']);
  expect({status, stderr}).toEqual({status: 0, stderr: ''});
  expect(stdout).toMatch(/^\.TH BRIEF 1 /);
  expect(stdout).toContain('\\fB\\-\\-points\\fR');
});
