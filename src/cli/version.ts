import {readFileSync} from 'node:fs';

/** The flags that print the version. */
export const versionFlags = ['-V', '--version'] as const;

/** The version of the package; the command in dist/cli/ and its source lie equally deep. */
export function version(): string {
  return JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;
}
