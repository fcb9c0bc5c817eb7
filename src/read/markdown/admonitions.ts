import {fenceAfter, instruction} from './shortcodes.js';

/** Directives of MyST whose content is prose. */
const proseDirectives =
  'admonition|attention|caution|danger|error|hint|important|note|seealso|tip|warning|topic|sidebar|margin|aside|dropdown|details|epigraph|highlights|pull-quote|card|grid|grid-item|grid-item-card|tab-set|tab-item|div|proof|theorem|definition|lemma|corollary|exercise|solution|example|remark|versionadded|versionchanged|deprecated';

const mystOpening = new RegExp(`^[ \\t>]*(?:[-*+][ \\t]+)?(\`{3,}|~{3,})\\{(?:${proseDirectives})\\}`);
const mystOption = /^[ \t>]*:[\w-]+:/;
const mkdocsOpening = /^([ \t]*)(?:!!!|\?\?\?\+?|===[+!]?)[ \t]+\S/;

/**
 * Makes text of what Markdown takes for code: the content of MyST's directives, which stands between fences, and that of
 * MkDocs' admonitions and tabs, which is indented. As long as what came in: the lines that open and close them become
 * instructions, those of MkDocs in an item of a list, to which what is indented belongs.
 * Source: https://mystmd.org/guide/admonitions and https://squidfunk.github.io/mkdocs-material/reference/admonitions/
 */
export function maskAdmonitions(text: string): string {
  if (!/(?:`{3}|~{3})\{|!!!|\?\?\?|^[ \t]*===/m.test(text)) return text;
  const open: string[] = [];
  let fence = '';
  let isOption = false;
  const lines = text.split(/(\r\n|\n|\r)/); // with the line ends, at odd places
  return lines
    .map((line, index) => {
      if (index % 2 === 1) return line;
      const [, mark] = (!fence && mystOpening.exec(line)) || [];
      if (mark) open.push(mark);
      if (mark || (isOption && mystOption.test(line))) {
        isOption = true;
        return masked(line);
      }
      isOption = false;
      if (!fence && closes(line, open.at(-1))) {
        open.pop();
        return masked(line);
      }
      const [, indent] = (!fence && mkdocsOpening.exec(line)) || [];
      if (indent !== undefined && isIndented(lines, index, indent)) {
        return `${indent}-   ${instruction(line.slice(indent.length + 4))}`;
      }
      fence = fenceAfter(line, fence);
      return line;
    })
    .join('');
}

function closes(line: string, mark: string | undefined): boolean {
  const run = line.replace(/^[ \t>]+/, '').trimEnd();
  return mark !== undefined && run.length >= mark.length && run === mark[0]!.repeat(run.length);
}

/** Marks of containers stay. */
function masked(line: string): string {
  const [containers = ''] = /^[ \t>]*(?:[-*+][ \t]+)?/.exec(line) ?? [];
  return containers + instruction(line.slice(containers.length));
}

/** Whether what follows is indented deeper than its opening line: in a list it could not go on otherwise. */
function isIndented(lines: readonly string[], index: number, indent: string): boolean {
  const next = lines.slice(index + 1, index + 9).find((line) => line.trim() !== '');
  return next?.startsWith(`${indent}    `) === true || next?.startsWith(`${indent}\t`) === true;
}
