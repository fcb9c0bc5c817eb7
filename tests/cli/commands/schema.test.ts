import {describe, expect, it} from 'vitest';
import {readSchema, schemaNames} from '../../../src/cli/published-schemas.js';
import {run} from '../run.js';

describe('brief schema', () => {
  it.each(schemaNames)('prints that of %s as it is', async (name) => {
    expect(await run(['schema', name])).toEqual({status: 0, stdout: readSchema(name), stderr: ''});
  });

  it.each([
    [['posters'], 'there is no schema "posters"; there are summary, batch, check, digest, config'],
    [
      ['sumary'],
      'there is no schema "sumary" (did you mean summary?); there are summary, batch, check, digest, config',
    ],
    [[], 'give the name of a schema; there are summary, batch, check, digest, config'],
  ])('says which there are for %j', async (names, message) => {
    expect(await run(['schema', ...names])).toEqual({status: 2, stdout: '', stderr: `brief: ${message}\n`});
  });
});
