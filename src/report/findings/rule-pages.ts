import type {Severity} from '../../types.js';
import type {RenderContext} from '../render-context.js';
import {wrap} from '../wrap.js';

/** What a rule says of itself. */
interface RuleDocumentation {
  description: string;
  why: string;
  severity: Severity | 'off';
  options: Readonly<Record<string, {description: string; default: unknown}>>;
}

/** All rules, each with its severity and what it finds. */
export function ruleList(rules: Readonly<Record<string, RuleDocumentation>>, {style, width}: RenderContext): string {
  const entries = Object.entries(rules).map(([id, {severity, description}]) => {
    const lines = wrap(description, width - indent.length).map((line) => indent + line);
    return [`${style.bold(id)} ${style.dim(severity)}`, ...lines].join('\n');
  });
  return `${entries.join('\n')}\n`;
}

const indent = '  ';

/** One rule: what it finds, why that matters, its options, and how to switch it off. */
export function rulePage(
  id: string,
  {description, why, severity, options}: RuleDocumentation,
  {style, width}: RenderContext,
): string {
  const optionLines = Object.entries(options).flatMap(([name, option]) => [
    `${indent}${style.bold(name)} ${style.dim(`(default ${JSON.stringify(option.default)})`)}`,
    ...wrap(option.description, width - 2 * indent.length).map((line) => indent + indent + line),
  ]);
  const blocks = [
    [`${style.bold(id)} ${style.dim(severity)}`],
    wrap(`Finds ${description}.`, width),
    wrap(why, width),
    ...(optionLines.length > 0 ? [[style.bold('Options'), ...optionLines]] : []),
    [
      style.bold('Switch it off'),
      `${indent}brief check --rule ${id}=off`,
      `${indent}<!-- brief-disable-next-line ${id} -->`,
    ],
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
