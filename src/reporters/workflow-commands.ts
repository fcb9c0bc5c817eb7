/**
 * A page that the log of a build does not obey: GitHub takes a line that begins with "::", whatever white space stands
 * before it, for a command, and "##[" anywhere in a line.
 * Source: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function withoutCommands(page: string): string {
  return page.replaceAll('##[', '## [').replace(/^([^\S\n]*):(?=:)/gm, '$1: ');
}
