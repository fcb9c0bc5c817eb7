const whiteSpace = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
const controls = /[\u0000-\u001f\u007f-\u009f]/gu;
const bidiOverrides = /[\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Text that is safe to print on one line of a terminal, whoever wrote it: an escape sequence would recolour the screen
 * or worse, and a bidi override shows words in an order in which they do not stand.
 */
export function sanitize(text: string): string {
  return text.replace(whiteSpace, ' ').replace(controls, '\ufffd').replace(bidiOverrides, '');
}

// "##[" is GitHub's, "##vso[" that of Azure Pipelines, "##teamcity[" that of TeamCity.
const commandMarks = /##(?=[a-z]*\[)/gi;

/**
 * A page that the log of a build does not obey: GitHub takes a line that begins with "::", whatever white space stands
 * before it, for a command, and it and others take "##[" and its like for one anywhere in a line.
 * Sources: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs and
 * https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands
 */
export function escapeWorkflowCommands(page: string): string {
  return withoutCommandMarks(page).replace(/^((?:[^\S\r\n\u2028\u2029]|\u0085)*):(?=:)/gm, '$1: ');
}

/** The same for text that stands somewhere in a line. */
export function withoutCommandMarks(text: string): string {
  return text.replace(commandMarks, '## ');
}

/** The same for data: `escaped` writes a character as the format does where it must not stand as it is. */
export function escapeCommandMarks(text: string, escaped: (character: string) => string): string {
  return text.replace(commandMarks, `#${escaped('#')}`);
}

/** A path for the beginning of a line: one that a log would obey has "./" before it, which leads to the same file. */
export function linePath(path: string): string {
  const name = withoutCommandMarks(sanitize(path));
  return name.startsWith(':') ? `./${name}` : name;
}

/** A character as HTML and XML write it where it must not stand as it is. */
export function characterReference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/** The same as JSON writes it; in double quotes YAML and TOML read it as well. */
export function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** A path percent-encoded, its slashes kept. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
