import {Argument, type Command} from 'commander';
import {commandWords} from '../help/command-words.js';

const shells = ['bash', 'zsh', 'fish'] as const;

const help = `
Examples:
  source <(brief completion bash)        in ~/.bashrc
  brief completion zsh > "\${fpath[1]}/_brief"
  brief completion fish \\
    > ~/.config/fish/completions/brief.fish
`;

/** `brief completion <shell>`: what the command tree says, for a shell. */
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
}
