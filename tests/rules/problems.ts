import {check} from '../../src/check.js';
import type {Options} from '../../src/options.js';
import {type RuleId, type RuleSettings, rules} from '../../src/rules/index.js';

/** All rules off but one, so that what comes out is its own. */
export function only(id: RuleId, options: Readonly<Record<string, unknown>> = {}): RuleSettings {
  const off = Object.fromEntries((Object.keys(rules) as RuleId[]).map((other) => [other, 'off'] as const));
  return {...off, [id]: {severity: 'warning', ...options}};
}

/** What a rule finds in an English article: the line, and what it says. */
export async function problems(
  id: RuleId,
  markdown: string,
  options: Readonly<Record<string, unknown>> = {},
  article: Options = {},
): Promise<string[]> {
  const {findings} = await check(markdown, {language: 'en', ...article, rules: only(id, options)});
  return findings.map(({line, message}) => `${line}: ${message}`);
}

/** So many words, in sentences of ten. */
export function prose(words: number): string {
  const sentence = ['The', 'ferry', 'to', 'the', 'island', 'leaves', 'at', 'six', 'every', 'day.'];
  return Array.from({length: words}, (_, index) => sentence[index % 10])
    .join(' ')
    .replace(/(?<!\.)$/, '.');
}
