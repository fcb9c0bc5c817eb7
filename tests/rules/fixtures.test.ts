import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {check} from '../../src/check.js';
import {type RuleId, type RuleSettings, rules, Site} from '../../src/rules/index.js';
import type {Finding} from '../../src/types.js';

const folder = fileURLToPath(new URL('../../fixtures/rules', import.meta.url));
const ids = Object.keys(rules) as RuleId[];

/** What a rule as it comes, with the options of its fixture, finds in an article of its own. */
async function findingsIn(id: RuleId, name: string): Promise<Finding[]> {
  const options = join(folder, id, 'options.json');
  const given = existsSync(options) ? JSON.parse(readFileSync(options, 'utf8')) : {};
  const {severity} = rules[id];
  const settings: RuleSettings = {[id]: {severity: severity === 'off' ? 'warning' : severity, ...given}};
  const site = new Site();
  // What is compared with others is compared with what passes.
  if (name !== 'pass.md')
    await check(readFileSync(join(folder, id, 'pass.md')), {path: 'pass.md', rules: settings, site});
  const {findings} = await check(readFileSync(join(folder, id, name)), {path: name, rules: settings, site});
  return findings.filter(({ruleId}) => ruleId === id);
}

describe('the fixtures of the rules', () => {
  it('are there for every rule, and for nothing else', () => {
    expect(readdirSync(folder).sort()).toEqual([...ids].sort());
  });

  it.each(ids)('%s passes what it shall pass', async (id) => {
    expect(await findingsIn(id, 'pass.md')).toEqual([]);
  });

  it.each(ids)('%s finds what it shall find', async (id) => {
    const findings = await findingsIn(id, 'fail.md');
    expect(findings.length).toBeGreaterThan(0);
    for (const {message} of findings) expect(message).toMatch(/^Unexpected .+, expected .*[^.]$/);
  });
});
