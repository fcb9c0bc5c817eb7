import {readFileSync} from 'node:fs';

/** The schemas of the package by name, each a file in its folder `schema/`. */
export const schemaNames = ['summary', 'batch', 'check', 'digest', 'config'] as const;

/** The text of a schema; the command in dist/cli/ and its source lie equally deep. */
export function readSchema(name: (typeof schemaNames)[number]): string {
  return readFileSync(new URL(`../../schema/${name}.schema.json`, import.meta.url), 'utf8');
}
