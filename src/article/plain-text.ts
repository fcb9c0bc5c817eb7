import type {Paragraph, Root} from 'mdast';

/**
 * Text without markup as mdast: paragraphs between blank lines, each with its place in the text. Where the lines were
 * never wrapped, each line is a paragraph.
 */
export function parsePlainText(text: string): Root {
  const lines = [...text.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }));
  const unwrapped = lines.some(({start, end}) => end - start > longestWrappedLine);
  const children: Paragraph[] = [];
  let start = -1;
  for (const [index, line] of lines.entries()) {
    if (line.start === line.end) continue;
    if (start < 0) start = line.start;
    const next = lines[index + 1];
    if (!unwrapped && next && next.end > next.start) continue;
    children.push(paragraph(text.slice(start, line.end), start));
    start = -1;
  }
  return {type: 'root', children};
}

const longestWrappedLine = 200; // characters; an editor or mail program that wraps does so long before

function paragraph(value: string, offset: number): Paragraph {
  // Lines and columns are worked out from offsets by the reader of the tree, for every kind of input alike.
  const position = {start: {line: 0, column: 0, offset}, end: {line: 0, column: 0, offset: offset + value.length}};
  return {type: 'paragraph', children: [{type: 'text', value, position}], position};
}
