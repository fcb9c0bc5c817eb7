import {describe, expect, it} from 'vitest';
import {readSchema, schemaNames} from '../../../src/cli/schemas.js';
import {run} from '../run.js';

describe('brief schema', () => {
  it.each(schemaNames)('prints that of %s as it is', async (name) => {
    expect(await run(['schema', name])).toEqual({status: 0, stdout: readSchema(name), stderr: ''});
  });

  it('refuses a name that it does not know', async () => {
    const {stdout, stderr, status} = await run(['schema', 'digest']);
    expect({stdout, status}).toEqual({stdout: '', status: 2});
    expect(stderr).toContain('Allowed choices are summary, batch, check, config.');
  });
});
