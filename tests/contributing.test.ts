import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const {dependencies, devDependencies, scripts} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** First column of the table under this header. */
function rowsOf(header: string): string[] {
  const [, table = ''] = text.split(`| ${header} |`);
  const [rows = ''] = table.split('\n\n');
  return [...rows.matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name);
}

describe('CONTRIBUTING', () => {
  it('says of every dependency why it is there', () => {
    expect(rowsOf('Package | Why it earns its place')).toEqual(Object.keys(dependencies));
    expect(rowsOf('For development | Why it earns its place')).toEqual(Object.keys(devDependencies));
  });

  it('names scripts that exist, and all that a person runs', () => {
    const named = rowsOf('Command | What it does').map((command) => command.replace(/^npm (?:run )?/, ''));
    expect(named.sort()).toEqual(
      Object.keys(scripts)
        .filter((name) => name !== 'prepare')
        .sort(),
    );
  });

  it('knows every room of the house', () => {
    const rooms = readdirSync(join(root, 'src'), {withFileTypes: true});
    for (const room of rooms) expect(text).toContain(`\`${room.name}${room.isDirectory() ? '/' : ''}\``);
  });

  it('names files that exist', () => {
    for (const [, file = ''] of text.matchAll(/`((?:src|tests|bench|bin|fixtures|\.ci)\/[\w./-]*)`/g)) {
      expect(existsSync(join(root, file)), file).toBe(true);
    }
  });
});
