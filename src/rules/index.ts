import {BriefError} from '../errors.js';
import {type Severity, severities} from '../types.js';
import {expected, matchesSchema} from '../value-schema.js';
import {buriedLede} from './content/buried-lede.js';
import {danglingOpening} from './content/dangling-opening.js';
import {descriptionDrift} from './content/description-drift.js';
import {noReason} from './content/no-reason.js';
import {repetition} from './content/repetition.js';
import {titlePromise} from './content/title-promise.js';
import {descriptionLength} from './length/description-length.js';
import {longParagraph} from './length/long-paragraph.js';
import {longSection} from './length/long-section.js';
import {longSentence} from './length/long-sentence.js';
import {readingTime} from './length/reading-time.js';
import {thinArticle} from './length/thin-article.js';
import {titleLength} from './length/title-length.js';
import {type OptionValues, type Problem, type Rule, type RuleContext, schemaOfOption} from './rule.js';
import {descriptionEcho} from './site/description-echo.js';
import {duplicateDescription} from './site/duplicate-description.js';
import {duplicateTitle} from './site/duplicate-title.js';
import {brokenFrontMatter} from './structure/broken-front-matter.js';
import {duplicateHeading} from './structure/duplicate-heading.js';
import {emptySection} from './structure/empty-section.js';
import {headingOrder} from './structure/heading-order.js';
import {summaryMissing} from './summary/summary-missing.js';
import {summaryStale} from './summary/summary-stale.js';
import {unusedDisable} from './unused-disable.js';

/** Every rule by its id. A new one is a file, a line here, and a fixture that passes and one that fails. */
export const rules = {
  'buried-lede': buriedLede,
  'no-reason': noReason,
  'thin-article': thinArticle,
  repetition,
  'summary-missing': summaryMissing,
  'summary-stale': summaryStale,
  'description-length': descriptionLength,
  'description-drift': descriptionDrift,
  'title-length': titleLength,
  'title-promise': titlePromise,
  'reading-time': readingTime,
  'long-sentence': longSentence,
  'long-paragraph': longParagraph,
  'long-section': longSection,
  'heading-order': headingOrder,
  'empty-section': emptySection,
  'broken-front-matter': brokenFrontMatter,
  'duplicate-heading': duplicateHeading,
  'dangling-opening': danglingOpening,
  'duplicate-title': duplicateTitle,
  'duplicate-description': duplicateDescription,
  'description-echo': descriptionEcho,
  'unused-disable': unusedDisable,
};

export type RuleId = keyof typeof rules;

/** Rules that say nothing of an article that is checked alone. */
export const siteRules: readonly RuleId[] = (Object.keys(rules) as RuleId[]).filter((id) => (rules[id] as Rule).ofSite);

/** How much a rule counts; with a mapping, other options of it too. */
type RuleSetting = Severity | 'off' | ({severity?: Severity | 'off'} & Readonly<Record<string, unknown>>);

export type RuleSettings = Readonly<Partial<Record<RuleId, RuleSetting>>>;

/** A rule that is to run, with the values of all its options. */
export interface ActiveRule {
  id: RuleId;
  severity: Severity;
  asksForScores: boolean;
  check(context: RuleContext): Problem[];
}

/** The rules that are not off, in the order of the table. Throws a BriefError 'usage' where a setting cannot be meant. */
export function activeRules(settings: RuleSettings = {}): ActiveRule[] {
  if (typeof settings !== 'object' || settings === null) {
    throw new BriefError('usage', 'rules must be an object, with a severity or options for each rule');
  }
  const unknown = Object.keys(settings).find((id) => !Object.hasOwn(rules, id));
  if (unknown !== undefined) throw new BriefError('usage', `there is no rule "${unknown}"`);
  return (Object.keys(rules) as RuleId[]).flatMap((id) => {
    const rule: Rule = rules[id];
    const setting = settings[id] ?? {};
    const {severity = rule.severity, ...given} = typeof setting === 'string' ? {severity: setting} : setting;
    refuseSeverity(id, severity);
    const options = optionsOf(id, rule, given);
    if (severity === 'off') return [];
    const {asksForScores = false} = rule;
    return [{id, severity, asksForScores, check: (context) => rule.check(context, options)}];
  });
}

function refuseSeverity(id: RuleId, severity: unknown): void {
  if (severity === 'off' || severities.some((known) => known === severity)) return;
  throw new BriefError('usage', `${id}: expected error, warning, info or off, not ${JSON.stringify(severity)}`);
}

function optionsOf(
  id: RuleId,
  {options}: Rule,
  given: Readonly<Record<string, unknown>>,
): OptionValues<Rule['options']> {
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(options, name));
  if (unknown !== undefined) throw new BriefError('usage', `${id}: there is no option "${unknown}"`);
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => {
      const value = given[name] ?? option.default;
      const schema = schemaOfOption(option);
      if (matchesSchema(schema, value)) return [name, value as number | boolean | string];
      throw new BriefError('usage', `${id}.${name}: expected ${expected(schema)}, not ${JSON.stringify(value)}`);
    }),
  );
}

export {excerptOf} from './excerpt.js';
export {type Rule, type RuleContext, type RuleOption, schemaOfOption} from './rule.js';
export {Site} from './site/site.js';
export {type RuleFinding, type StateOf, suppress} from './suppressions.js';
