/**
 * Replaces template tags in the destinations of links by letters, as many: `[text]({{ site.url }}/a)` is a link for the
 * site generator, but not for Markdown, which allows no spaces there.
 */
export function maskDestinations(text: string): string {
  if (!/\{[{%]/.test(text)) return text;
  return text
    .replace(templatedDestination, (found) => `](${'x'.repeat(found.length - 3)})`)
    .replace(templatedDefinition, (_, label: string, url: string) => label + 'x'.repeat(url.length));
}

const tag = String.raw`(?:\{\{[^{}\r\n]{0,300}\}\}|\{%[^{}\r\n]{0,300}%\})`;
const templatedDestination = new RegExp(
  String.raw`\]\((?=[^()\r\n]{0,600}?${tag})(?:[^(){}\r\n]|${tag}){1,600}\)`,
  'g',
);
const templatedDefinition = new RegExp(
  String.raw`^( {0,3}\[[^\[\]\r\n]{1,200}\]:[ \t]*)([^\s{}]*${tag}(?:[^\s{}]|${tag})*)`,
  'gm',
);
