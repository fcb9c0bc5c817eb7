import {expect, test} from 'vitest';
import {version, versionFlags} from '../../src/cli/version.js';
import {run} from './run.js';

test('the version is that of the package, and each flag prints it', async () => {
  expect(version()).toMatch(/^\d+\.\d+\.\d+/);
  for (const flag of versionFlags) {
    expect(await run([flag])).toEqual({status: 0, stdout: `${version()}\n`, stderr: ''});
  }
});
