// Lines of at most 60 columns, here and in the help of each command: nothing wraps the examples in a narrow terminal.
const examples = `Examples:
  brief article.md            three points and the reasons
  brief -n 5 article.md       five points
  brief docs/ 'posts/*.md'    a folder and a pattern
  curl -s $URL | brief        standard input
  brief --json article.md     for programs
  brief docs/ -o briefs.txt   into a file`;

/** Stands before everything else that `--help` prints: most people look for a line to copy. */
export const helpHead = `What an article says, why it matters, how long it takes.\n\n${examples}\n`;

/** For someone who typed nothing but the name. */
export const shortHelp = `${helpHead}\nbrief --help shows all options.\n`;
