import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {run} from './cli/run.js';

const post = `---
title: Night bus
---

# Night bus

Every thirty minutes the night bus leaves the central station for the harbour. Tickets of the day stay valid until four.

Families benefit most and save money, because the last train leaves at eleven and a taxi costs thirty euros.
`;

it('an edit that leaves a summary behind fails the gate, writing it anew mends it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'brief-keeper-'));
  const file = join(folder, 'posts', 'night-bus.md');
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...words], {cwd: folder});
  const keep = async () => expect(await run(['write', 'posts'], {cwd: folder})).toMatchObject({status: 0});
  const gate = () => run(['check', 'posts', '--changed', 'main', '--rule', 'summary-missing=error'], {cwd: folder});

  mkdirSync(join(folder, 'posts'));
  writeFileSync(file, post);
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-qm', 'A post');
  expect(await gate()).toMatchObject({status: 0, stderr: 'brief: Checked no article\n'});

  git('switch', '-qc', 'timetable');
  writeFileSync(file, post.replace('Tickets', 'The stops are lit. Tickets'));
  const missing = await gate();
  expect(missing.stdout).toMatch(/^posts\/night-bus\.md:2:1 error summary-missing\n/);
  expect(missing.status).toBe(1);

  await keep();
  expect(await gate()).toMatchObject({status: 0, stderr: 'brief: Checked 1 article: nothing found\n'});

  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('\n\nEvery thirty minutes', '\n\nFrom May on every twenty minutes'),
  );
  const stale = await gate();
  expect(stale.stdout).toMatch(/^posts\/night-bus\.md:3:1 error summary-stale\n/);
  expect(stale.status).toBe(1);

  await keep();
  expect(await gate()).toMatchObject({status: 0, stderr: 'brief: Checked 1 article: nothing found\n'});
});
