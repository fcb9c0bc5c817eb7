import {type Rule, type RuleOption, rules, schemaOfOption} from '../../rules/index.js';
import {severities} from '../../types.js';
import type {JsonSchema} from './json-schema.js';
import {settingSchemas} from './setting-schemas.js';

const all: Readonly<Record<string, JsonSchema>> = {
  ...settingSchemas,
  rules: {
    ...settingSchemas.rules,
    properties: Object.fromEntries(Object.entries<Rule>(rules).map(([id, rule]) => [id, ruleSchema(rule)])),
    additionalProperties: false,
  },
};

/** A severity, or a mapping with it and the rule's options. */
function ruleSchema({description, severity, options}: Rule): JsonSchema {
  const level: JsonSchema = {enum: [...severities, 'off'], default: severity};
  return {
    description: `finds ${description}`,
    anyOf: [
      level,
      {
        type: 'object',
        properties: {
          severity: {description: 'how much it counts', ...level},
          ...Object.fromEntries(Object.entries(options).map(([name, option]) => [name, optionSchema(option)])),
        },
        additionalProperties: false,
      },
    ],
  };
}

function optionSchema(option: RuleOption): JsonSchema {
  return {description: option.description, ...schemaOfOption(option), default: option.default};
}

/** The schema of a whole file: the settings, and overrides of them by path. */
export const configSchema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Settings of brief',
  type: 'object',
  properties: {
    $schema: {description: 'where an editor finds this schema', type: 'string'},
    ...all,
    overrides: {
      description: 'other settings for some of the articles; the last one that matches wins',
      type: 'array',
      items: {
        type: 'object',
        required: ['files'],
        properties: {
          files: {
            description: 'patterns, relative to the folder of this file; one without a slash matches in any folder',
            anyOf: [{type: 'string'}, {type: 'array', items: {type: 'string'}, minItems: 1}],
          },
          ...all,
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};
