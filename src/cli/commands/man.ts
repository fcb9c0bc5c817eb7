import type {Command} from 'commander';
import {exitMeanings} from '../exit-codes.js';
import {commandWords} from '../help/command-words.js';

/** `brief man`: what the command tree says, for man. */
export function addMan(program: Command): void {
  program
    .command('man')
    .description('print the manual page; view it with: brief man | man -l -')
    .action(async () => {
      const {manPage} = await import('../help/man.js');
      const text = {name: program.name(), version: program.version() ?? '', summary, exitStatus: exitMeanings};
      process.stdout.write(manPage(text, commandWords(program)));
    });
}

const summary = 'what an article says, why it matters, how long it takes to read';
