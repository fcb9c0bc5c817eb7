import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {checkFormats, digestFormats, summaryFormats} from '../../src/report/index.js';
import {run} from '../cli/run.js';

const command = '::error file=a::b ##[group]c ##vso[task.complete]d';
const article = `---
title: "${command}"
tags: ["::warning::x"]
---

::add-mask::The library opens at ten from Tuesday to Saturday ##[endgroup].
::error::Books can be left in the box beside the door at any hour, and ##vso[task.setvariable]this is a secret.

## ::group::Hours

  ::set-output name=a::Families benefit most, because the reading room is open to them on Sundays ##teamcity[x].

## ::group::Hours
`;
const names = ['::error::a.md', '##[command]b.md', '::add-mask::##vso[x]c.md'];
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brief-log-'));
  for (const name of names) await writeFile(join(folder, name), article);
  await writeFile(join(folder, '::warning::empty.md'), '');
});

afterAll(async () => {
  await rm(folder, {recursive: true});
});

/** Lines that GitHub, Azure Pipelines or TeamCity take for a command. */
function commandsIn(printed: string): string[] {
  return printed.split(/[\r\n\u2028\u2029]/).filter((line) => /^\s*::|##\w*\[/.test(line));
}

const calls = [
  ...Object.keys(summaryFormats).flatMap((format) => [
    ['-f', format, '.'],
    ['-f', format, '--explain', '--sections', '.'],
  ]),
  ...Object.keys(checkFormats).map((format) => ['check', '-f', format, '.']),
  ...Object.keys(digestFormats).map((format) => ['digest', '-f', format, '--title', command, '.']),
  ['write', '--dry-run', '.'],
  ['write', '--dry-run', '.'],
  ['config', names[0]!],
  ['check', command],
  [command],
  ['--points', command],
  ['batch', command],
  ['--config', command, '.'],
];

describe('brief', () => {
  test('would be caught if it printed a command', () => {
    expect(commandsIn(`fine\n  ${command}\nalso ##[error]\n`)).toHaveLength(2);
  });

  test.each(calls.map((call) => [call]))('prints no command for a build log: %j', async (call) => {
    await writeFile(join(folder, 'brief.config.yaml'), `topics: {"::error::x": ["##[group]y"]}\n`);
    const {stdout, stderr} = await run(call, {cwd: folder});
    expect(stdout + stderr).not.toBe('');
    const own = call.includes('github') ? /^::(?:error|warning|notice) / : /(?!)/;
    expect(commandsIn(stdout + stderr).filter((line) => !own.test(line))).toEqual([]);
  });

  test('keeps what programs read as it is', async () => {
    const {stdout} = await run(['-f', 'json', names[1]!], {cwd: folder});
    expect(JSON.parse(stdout)).toMatchObject({title: command, source: {path: names[1]}});
    const lines = await run(['batch'], {stdin: `${JSON.stringify({id: command, content: article})}\n`});
    expect(commandsIn(lines.stdout)).toEqual([]);
    expect(JSON.parse(lines.stdout)).toMatchObject({id: command, title: command});
  });
});
