import {analyze} from './analysis.js';
import {type Options, settingsOf} from './options.js';
import {
  type ActiveRule,
  activeRules,
  excerptOf,
  type RuleContext,
  type RuleFinding,
  type RuleSettings,
  rules,
  type Site,
  type StateOf,
  siteRules,
  suppress,
} from './rules/index.js';
import {isReason} from './select/index.js';
import {summarizeAnalysis} from './summarize.js';
import {hash64} from './text/index.js';
import type {Analysis, Article, CheckedArticle, Finding, Severity, Summary} from './types.js';
import {isMarkdown, placesOf, staleUnnamedKeys, type WriteSettings, writeDefaults} from './write.js';

/** How an article is read, summarized and checked; without anything, as it comes. */
export interface CheckOptions extends Options {
  /** Severities and options by rule; every other rule is as it comes. */
  rules?: RuleSettings | undefined;
  /** Where `brief write` puts what: it tells what is missing or stale. */
  write?: Partial<WriteSettings> | undefined;
  /** For the articles of one site the same object, a `new Site()`: each is then compared with those checked before. */
  site?: Site | undefined;
}

/**
 * Checks one article: whether it can be summarized, says its point early and why it matters, and can be read. Takes
 * bytes or text; the same input gives the same findings, everywhere. Rejects with a BriefError where the input is
 * empty, binary or not decodable, or an option cannot be meant.
 */
export async function check(
  input: string | Uint8Array,
  {rules, write, site, ...options}: CheckOptions = {},
): Promise<CheckedArticle> {
  // Alone, an article says nothing about rules of a site, nor do the comments that disable them.
  const active = activeRules(rules).filter(({id}) => site || !siteRules.includes(id));
  const {points} = settingsOf(options);
  const analysis = await analyze(input, options);
  const {article, language} = analysis;
  const summary = summarizeAnalysis(analysis, {...options, explain: active.some((rule) => rule.asksForScores)});
  const {places, unnamed} = await writtenIn(analysis, summary, {...writeDefaults, ...write}, options);
  const reasons = (summary.explanation ?? []).filter(({reason}) => isReason(reason));
  const {path} = summary.source;
  const context: RuleContext = {article, path, site, language, summary, reasons, points, places, unnamed};
  const found = run(active, context);
  const {kept, unused} = suppress(found, article, stateIn(active));
  return {
    source: summary.source,
    findings: findingsOf([...kept, ...unused], article, active),
    disabled: found.length - kept.length,
    warnings: [...article.warnings],
  };
}

/** Only into Markdown does brief write; elsewhere nothing is missing. */
async function writtenIn(
  analysis: Analysis,
  summary: Summary,
  settings: WriteSettings,
  options: Options,
): Promise<Pick<RuleContext, 'places' | 'unnamed'>> {
  if (!isMarkdown(analysis.article)) return {places: [], unnamed: []};
  const places = await placesOf(analysis, summary, settings);
  return {places, unnamed: staleUnnamedKeys(analysis, summary, settings, options)};
}

function run(active: readonly ActiveRule[], context: RuleContext): RuleFinding[] {
  return active.flatMap(({id, check}) => check(context).map((problem) => ({ruleId: id, problem})));
}

function stateIn(active: readonly ActiveRule[]): StateOf {
  return (id) => (active.some((rule) => rule.id === id) ? 'on' : Object.hasOwn(rules, id) ? 'off' : 'unknown');
}

/** In reading order, each with what tells it from the others. */
function findingsOf(found: readonly RuleFinding[], {source}: Article, active: readonly ActiveRule[]): Finding[] {
  const severities = new Map<string, Severity>(active.map(({id, severity}) => [id, severity]));
  const times = new Map<string, number>();
  // Sorting is stable: what two rules find at one place stays in the order of the table of rules.
  return found
    .toSorted((left, right) => left.problem.position.offset - right.problem.position.offset)
    .map(({ruleId, problem: {message, position}}) => {
      const {line, column, endLine, endColumn, offset, endOffset} = position;
      const words = source.slice(offset, endOffset).replace(/\s+/g, ' ');
      const name = hash64(`${ruleId}\n${words}`);
      const time = (times.get(name) ?? 0) + 1;
      times.set(name, time);
      return {
        ruleId,
        severity: severities.get(ruleId)!,
        message,
        line,
        column,
        endLine,
        endColumn,
        excerpt: excerptOf(source, position),
        fingerprint: `${name}:${time}`,
      };
    });
}
