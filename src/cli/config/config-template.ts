import {stringify} from 'yaml';
import type {JsonSchema} from './json-schema.js';
import {settingSchemas} from './setting-schemas.js';

const head = `# Settings of brief for the articles in this folder and below it; options of the command line win over them.
# All are optional; as they stand here, commented out, they are the defaults or examples.
`;

const tail = `# Other settings for some of the articles. Patterns are relative to this folder; the last override that matches wins.
#overrides:
#  - files: 'posts/**'
#    points: 5
`;

/** A config file to begin with: every setting with what it is for, commented out. */
export function configTemplate(): string {
  const entries = Object.entries<JsonSchema>(settingSchemas).map(entry);
  return [head, ...entries, tail].join('\n');
}

function entry([key, schema]: [string, JsonSchema]): string {
  const yaml = stringify({[key]: sampleOf(schema)});
  return `# ${schema.description}\n${yaml.replace(/^(?=.)/gm, '#')}`;
}

function sampleOf({default: value, examples, properties = {}}: JsonSchema): unknown {
  const known = value ?? examples?.[0];
  return known ?? Object.fromEntries(Object.entries(properties).map(([key, schema]) => [key, sampleOf(schema)]));
}
