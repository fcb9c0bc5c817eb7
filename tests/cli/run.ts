import {spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';

/** The command as it is installed. */
export const bin = fileURLToPath(new URL('../../bin/brief.js', import.meta.url));

export interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs `brief` as a process of its own, in a bare environment, with its streams piped. */
export function run(
  args: readonly string[],
  {stdin = '', cwd, env = {}}: {stdin?: string | Uint8Array; cwd?: string; env?: Record<string, string>} = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, ...args], {cwd, env: {PATH: process.env.PATH, ...env}});
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    child.stdin.on('error', () => {}); // it may end without reading
    child.stdin.end(stdin);
    child.on('error', reject).on('close', (status) => resolve({status, stdout, stderr}));
  });
}
