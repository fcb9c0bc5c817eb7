import {describe, expect, test} from 'vitest';
import {run} from '../run.js';

describe('brief completion', () => {
  test.each(['bash', 'zsh', 'fish'])('knows every command in %s', async (shell) => {
    const {status, stdout, stderr} = await run(['completion', shell]);
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
    for (const command of ['summarize', 'batch', 'completion']) expect(stdout).toContain(command);
  });

  test('refuses a shell that it does not know', async () => {
    const {status, stderr} = await run(['completion', 'tcsh']);
    expect(status).toBe(2);
    expect(stderr).toBe(
      "brief: command-argument value 'tcsh' is invalid for argument 'shell'. Allowed choices are bash, zsh, fish.\n",
    );
  });
});
