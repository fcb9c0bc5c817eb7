import {createTwoFilesPatch} from 'diff';
import {escapeWorkflowCommands, type Style, sanitize} from '../../report/index.js';

/** How a diff is shown. */
interface DiffOptions {
  style: Style;
  /** Whether a person sees it; a program gets every byte but commands for the log of a build, so that it can apply it. */
  terminal: boolean;
}

/** A unified diff of a file, as git prints it; '' when nothing changed. */
export function unifiedDiff(name: string, before: string, after: string, {style, terminal}: DiffOptions): string {
  if (before === after) return '';
  const title = escapeWorkflowCommands(sanitize(name));
  const patch = createTwoFilesPatch(`a/${title}`, `b/${title}`, before, after, undefined, undefined, {context: 3});
  // A rule of equal signs comes first.
  const [, from = '', to = '', ...lines] = patch.split('\n');
  const colored = lines.map((line) => {
    const shown = escapeWorkflowCommands(terminal ? sanitize(line) : line);
    return line.startsWith('+') ? style.green(shown) : line.startsWith('-') ? style.red(shown) : shown;
  });
  return [style.bold(from), style.bold(to), ...colored].join('\n');
}
