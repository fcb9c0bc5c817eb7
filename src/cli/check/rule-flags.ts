import {BriefError} from '../../errors.js';
import {type Rule, type RuleId, rules, schemaOfOption} from '../../rules/index.js';
import {severities} from '../../types.js';
import {expected, matchesSchema} from '../../value-schema.js';
import {suggest, unknownRule} from '../help/suggestions.js';

/**
 * Reads "long-sentence=error" and "long-sentence.max=30" into settings as a config names them, "rules.long-sentence.max";
 * later ones win. Throws a BriefError 'usage' that names what is wrong.
 */
export function ruleSettings(flags: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(flags.map(settingOf));
}

function settingOf(flag: string): [name: string, value: unknown] {
  const [, id = '', option, value = ''] =
    /^([^.=]+)(?:\.([^=]+))?=(.*)$/s.exec(flag) ?? refuse(flag, 'expected rule=severity or rule.option=value');
  if (!Object.hasOwn(rules, id)) refuse(flag, unknownRule(id, Object.keys(rules)));
  return option === undefined
    ? [`rules.${id}.severity`, severityOf(flag, value)]
    : [`rules.${id}.${option}`, valueFrom(flag, id as RuleId, option, value)];
}

function severityOf(flag: string, value: string): string {
  const known = [...severities, 'off'];
  if (known.includes(value)) return value;
  return refuse(flag, `expected one of ${known.join(', ')}, not "${value}"${suggest(value, known)}`);
}

function valueFrom(flag: string, id: RuleId, option: string, value: string): unknown {
  const {options}: Rule = rules[id];
  const known = Object.hasOwn(options, option) ? options[option] : undefined;
  if (!known) return refuse(flag, `${id} has no option "${option}"${suggest(option, Object.keys(options))}`);
  const schema = schemaOfOption(known);
  const read = readers[schema.type as keyof typeof readers](value);
  return matchesSchema(schema, read) ? read : refuse(flag, `expected ${expected(schema)}`);
}

const readers = {
  string: (word: string) => word,
  boolean: (word: string) => (word === 'true' || word === 'false' ? word === 'true' : undefined),
  number: (word: string) => (word.trim() === '' ? Number.NaN : Number(word)),
};

function refuse(flag: string, message: string): never {
  throw new BriefError('usage', `--rule ${flag}: ${message}`);
}
