import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {type Schema, Validator} from '@cfworker/json-schema';
import {describe, expect, it} from 'vitest';
import {check} from '../../../src/check.js';
import {reportCheckJson} from '../../../src/report/findings/json.js';
import {article, finding, hostile, report} from './reports.js';

const file = fileURLToPath(new URL('../../../schema/check.schema.json', import.meta.url));
const schema = JSON.parse(readFileSync(file, 'utf8')) as Schema;
const validator = new Validator(schema, '7', false);

describe('the JSON of a check', () => {
  it.each([
    ['nothing', report()],
    ['a clean article', report(article('a.md'))],
    ['findings', report(article('a.md', finding()), article(null, finding({message: hostile, severity: 'info'})))],
  ])('of %s follows its schema', (_, given) => {
    const data = JSON.parse(reportCheckJson(given));
    expect(validator.validate(data).errors).toEqual([]);
    expect(data).toEqual({schemaVersion: 1, ...given});
  });

  it('follows it for what the library gives', async () => {
    const articles = [await check('---\ntitle: [broken\n---\n\n# Bus\n\nThis means a detour.\n', {path: 'bus.md'})];
    const data = JSON.parse(reportCheckJson(report(...articles)));
    expect(validator.validate(data).errors).toEqual([]);
    expect(data.articles[0].findings.length).toBeGreaterThan(0);
  });

  it('has a schema that takes nothing else', () => {
    const data = JSON.parse(reportCheckJson(report(article('a.md', finding()))));
    expect(validator.validate({...data, other: 1}).valid).toBe(false);
    expect(validator.validate({...data, schemaVersion: 2}).valid).toBe(false);
    delete data.articles[0].findings[0].line;
    expect(validator.validate(data).valid).toBe(false);
  });

  it('says nothing to a terminal', () => {
    expect(reportCheckJson(report(article('a.md', finding({message: '\u009b31m\u202e'}))))).not.toMatch(
      /[\u009b\u202e]/,
    );
  });
});
