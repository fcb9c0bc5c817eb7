import {Chalk} from 'chalk';
import {createTwoFilesPatch} from 'diff';
import {type PaperOptions, sanitize, withoutCommands} from '../../report/index.js';

/** How a diff is shown. */
interface DiffOptions {
  color: PaperOptions['color'];
  /** Whether a person sees it; a program gets every byte but commands for the log of a build, so that it can apply it. */
  terminal: boolean;
}

/** A unified diff of a file, as git prints it; '' when nothing changed. */
export function unifiedDiff(name: string, before: string, after: string, {color, terminal}: DiffOptions): string {
  if (before === after) return '';
  const chalk = new Chalk({level: color});
  const title = withoutCommands(sanitize(name));
  const patch = createTwoFilesPatch(`a/${title}`, `b/${title}`, before, after, undefined, undefined, {context: 3});
  // A rule of equal signs comes first.
  const [, from = '', to = '', ...lines] = patch.split('\n');
  const colored = lines.map((line) => {
    const shown = withoutCommands(terminal ? sanitize(line) : line);
    return line.startsWith('+') ? chalk.green(shown) : line.startsWith('-') ? chalk.red(shown) : shown;
  });
  return [chalk.bold(from), chalk.bold(to), ...colored].join('\n');
}
