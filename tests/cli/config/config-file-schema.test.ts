import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {configSchema} from '../../../src/cli/config/config-file-schema.js';
import type {JsonSchema} from '../../../src/cli/config/json-schema.js';
import {rules} from '../../../src/rules/index.js';

const file = fileURLToPath(new URL('../../../schema/config.schema.json', import.meta.url));

describe('the schema of a config', () => {
  test('is published as it is used (else run UPDATE_README=1 npm test)', () => {
    const made = `${JSON.stringify(withReferences(configSchema), null, 2)}\n`;
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

/** The same schema, in which an override refers to the settings instead of telling them again. */
function withReferences(schema: JsonSchema) {
  const {overrides, $schema, ...settings} = schema.properties!;
  const {files} = overrides!.items!.properties!;
  const references = Object.fromEntries(Object.keys(settings).map((key) => [key, {$ref: `#/properties/${key}`}]));
  const items = {...overrides!.items, properties: {files, ...references}};
  return {...schema, properties: {$schema, ...settings, overrides: {...overrides, items}}};
}

describe('the schema of the rules', () => {
  const {rules: mapping} = configSchema.properties!;

  test('has every rule, and no other', () => {
    expect(Object.keys(mapping!.properties!)).toEqual(Object.keys(rules));
    expect(mapping!.additionalProperties).toBe(false);
  });

  test('takes a severity, or a mapping with it and the options', () => {
    expect(mapping!.properties!['long-sentence']!.anyOf).toEqual([
      {enum: ['error', 'warning', 'info', 'off'], default: 'warning'},
      {
        type: 'object',
        properties: {
          severity: {description: 'how much it counts', enum: ['error', 'warning', 'info', 'off'], default: 'warning'},
          max: {description: rules['long-sentence'].options.max.description, type: 'number', minimum: 1, default: 50},
        },
        additionalProperties: false,
      },
    ]);
  });
});
