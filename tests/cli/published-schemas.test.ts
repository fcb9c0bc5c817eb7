import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {readSchema, schemaNames} from '../../src/cli/published-schemas.js';

const folder = fileURLToPath(new URL('../../schema', import.meta.url));

test('every schema of the package has its name, and is JSON', () => {
  expect(readdirSync(folder)).toEqual(schemaNames.map((name) => `${name}.schema.json`).sort());
  for (const name of schemaNames) {
    expect(JSON.parse(readSchema(name))).toHaveProperty('$schema', 'http://json-schema.org/draft-07/schema#');
  }
});
