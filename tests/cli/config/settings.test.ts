import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {configSchema, summaryOptions} from '../../../src/cli/config/settings.js';

const file = fileURLToPath(new URL('../../../schema/config.schema.json', import.meta.url));

describe('the schema of a config', () => {
  test('is published as it is used (else run UPDATE_README=1 npm test)', () => {
    const made = `${JSON.stringify(configSchema, null, 2)}\n`;
    if (process.env.UPDATE_README !== undefined) writeFileSync(file, made);
    expect(readFileSync(file, 'utf8')).toBe(made);
  });

  test('lets an override set what the file can set, save overrides', () => {
    const {overrides, $schema, ...settings} = configSchema.properties!;
    const {files, ...overridden} = overrides!.items!.properties!;
    expect(overridden).toEqual(settings);
    expect([$schema, files]).not.toContain(undefined);
  });
});

describe('summaryOptions', () => {
  test('takes what shapes a summary', () => {
    expect(summaryOptions({points: 1, why: 2, wordsPerMinute: 200})).toEqual({
      points: 1,
      why: 2,
      wordsPerMinute: 200,
      language: undefined,
      encoding: undefined,
      topics: undefined,
    });
  });
});
