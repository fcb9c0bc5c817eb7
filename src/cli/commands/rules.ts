import type {Command} from 'commander';
import {BriefError} from '../../errors.js';
import {ruleReporters} from '../../report/index.js';
import {unknownRule} from '../help/suggestions.js';
import {renderContextFor} from '../output/terminal.js';

/** `brief rules [id]`, the documentation of what `brief check` looks for. */
export function addRules(program: Command): void {
  program
    .command('rules')
    .description('tell what brief check looks for')
    .argument('[rule]', 'its id; else all rules in short')
    .action(run);
}

async function run(id: string | undefined): Promise<void> {
  const [{rules}, {ruleList, rulePage}] = await Promise.all([import('../../rules/index.js'), ruleReporters()]);
  const context = await renderContextFor({});
  if (id === undefined) {
    process.stdout.write(ruleList(rules, context));
    return;
  }
  if (!Object.hasOwn(rules, id)) throw new BriefError('usage', unknownRule(id, Object.keys(rules)));
  process.stdout.write(rulePage(id, rules[id as keyof typeof rules], context));
}
