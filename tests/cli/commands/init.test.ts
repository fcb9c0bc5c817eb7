import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {configTemplate} from '../../../src/cli/config/config-template.js';
import {run} from '../run.js';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brief-init-'));
});

afterEach(async () => {
  await rm(folder, {recursive: true});
});

describe('brief init', () => {
  test('writes a config to begin with', async () => {
    const {status, stdout} = await run(['init'], {cwd: folder});
    expect({status, stdout}).toEqual({status: 0, stdout: ''});
    expect(await readFile(join(folder, 'brief.config.yaml'), 'utf8')).toBe(configTemplate());
  });

  test.each(['brief.config.yaml', 'brief.config.json'])('never writes beside or over %s', async (name) => {
    await writeFile(join(folder, name), '{"points": 1}');
    const {status, stderr} = await run(['init'], {cwd: folder});
    expect({status, stderr}).toEqual({status: 2, stderr: `brief: ${name}: is here already; edit it\n`});
    expect(await readFile(join(folder, name), 'utf8')).toBe('{"points": 1}');
  });
});
