import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {loadProgram} from '../../src/cli/load-program.js';

const folder = mkdtempSync(join(tmpdir(), 'brief-program-'));
afterAll(() => rmSync(folder, {recursive: true}));

/** A program of its own, long enough for its compiled form to be of use. */
function write(name: string, functions: number): string {
  const parts = Array.from({length: functions}, (_, at) => `sum += (function f${at}(a) { return a * ${at}; })(1);`);
  const own = mkdtempSync(join(folder, name));
  writeFileSync(join(own, 'program.cjs'), `let sum = 0;\n${parts.join('\n')}\nmodule.exports = {sum, at: __dirname};`);
  return own;
}

const kept = (own: string): string[] => readdirSync(own).filter((name) => name.endsWith('.v8'));
const load = (own: string) => loadProgram(own) as unknown as {program: {sum: number; at: string}; keep(): void};
const keepsItself = 'enableCompileCache' in (await import('node:module')).default;

describe('the program', () => {
  test('is loaded from its folder', () => {
    const own = write('plain', 3);
    expect(load(own).program).toEqual({sum: 3, at: own});
  });

  test.skipIf(keepsItself)('is kept compiled beside itself, and works when it comes from there', () => {
    const own = write('kept', 3000);
    load(own).keep();
    const [name] = kept(own);
    expect(name).toContain(process.version);
    const {mtimeNs} = statSync(join(own, name!), {bigint: true});
    const second = load(own);
    expect(second.program.sum).toBe((2999 * 3000) / 2);
    second.keep(); // there is nothing new to keep
    expect(statSync(join(own, name!), {bigint: true}).mtimeNs).toBe(mtimeNs);
    expect(readdirSync(own)).toHaveLength(2);
  });

  test.skipIf(keepsItself)('is compiled anew where what was kept is damaged, and that is replaced', () => {
    const own = write('damaged', 3000);
    load(own).keep();
    const path = join(own, kept(own)[0]!);
    writeFileSync(path, readFileSync(path).subarray(0, 5000));
    const {program, keep} = load(own);
    expect(program.sum).toBe((2999 * 3000) / 2);
    keep();
    expect(statSync(path).size).toBeGreaterThan(5000);
  });

  test.skipIf(keepsItself)('says nothing where its folder is gone or cannot be written', () => {
    const own = write('gone', 3);
    const {keep} = load(own);
    rmSync(own, {recursive: true});
    expect(keep).not.toThrow();
  });
});

test('the bundle is ASCII, so that its bytes are its characters', () => {
  const bundle = readFileSync(new URL('../../dist/cli/program.cjs', import.meta.url));
  expect(bundle.every((byte) => byte < 128)).toBe(true);
});
