import {Argument, type Command} from 'commander';
import {commandWords} from '../help/command-words.js';

const shells = ['bash', 'zsh', 'fish'] as const;

// Lines of at most 60 columns: nothing wraps them in a narrow terminal.
const help = `
Examples:
  source <(brief completion bash)        in ~/.bashrc
  brief completion zsh > "\${fpath[1]}/_brief"
  brief completion fish \\
    > ~/.config/fish/completions/brief.fish
`;

/** `brief completion <shell>` and `brief man`: what the command tree says, for shells and for man. */
export function addCompletion(program: Command): void {
  program
    .command('completion')
    .description('print a completion script for a shell')
    .addArgument(new Argument('<shell>', 'which one').choices(shells))
    .addHelpText('after', help)
    .action(async (shell: (typeof shells)[number]) => {
      const scripts = await import('../help/completion/index.js');
      process.stdout.write(scripts[shell](commandWords(program)));
    });
  program
    .command('man')
    .description('print the manual page; view it with: brief man | man -l -')
    .action(async () => {
      const {manPage} = await import('../help/man.js');
      const text = {name: program.name(), version: program.version() ?? '', summary, exitStatus};
      process.stdout.write(manPage(text, commandWords(program)));
    });
}

const summary = 'what an article says, why it matters, how long it takes to read';

const exitStatus = [
  [0, 'Everything came out.'],
  [1, 'The command ran and found something to report.'],
  [2, 'A wrong call, an article that could not be read, or an output that could not be written.'],
] as const;
