import type {Root} from 'mdast';
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote';
import {gfmStrikethroughFromMarkdown} from 'mdast-util-gfm-strikethrough';
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table';
import {gfmTaskListItemFromMarkdown} from 'mdast-util-gfm-task-list-item';
import {cjkFriendlyExtension} from 'micromark-extension-cjk-friendly';
import {gfmFootnote} from 'micromark-extension-gfm-footnote';
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough';
import {gfmTable} from 'micromark-extension-gfm-table';
import {gfmTaskListItem} from 'micromark-extension-gfm-task-list-item';
import remarkParse from 'remark-parse';
import {type Data, type Processor, unified} from 'unified';

/** Labels of link definitions and footnotes, without which `[a]` is no link and `[^1]` no footnote; in capitals. */
export interface DefinedLabels {
  definitions: Set<string>;
  footnotes: Set<string>;
}

/**
 * CommonMark with tables, footnotes, strikethrough and task lists as mdast. Bare-URL autolinks of GFM are left out:
 * they cost half of the parse again and a summary has no use for them. A single tilde strikes nothing out: "3~5" is a
 * range. Emphasis next to the punctuation of Chinese, Japanese and Korean is read as its author meant it. With `labels`
 * the text is a part of a longer one: the labels defined elsewhere count as if they stood here.
 * Source: https://spec.commonmark.org/0.31.2/ and https://github.github.com/gfm/
 */
export function parseMarkdown(text: string, labels?: DefinedLabels): Root {
  if (labels) return processorWith([...tablesIn(text), carrying(labels)]).parse(text);
  return (delimiter.test(text) ? processor : withoutTables).parse(text);
}

/** The same as far as blocks go: what stands in lines is left unread. */
export function parseBlocks(text: string): Root {
  return processorWith([...tablesIn(text), {disable: {null: inlineConstructs}}]).parse(text);
}

/** Comes to see the parser's own lists of labels when the first block begins, which is before any line is read for links. */
function carrying({definitions, footnotes}: DefinedLabels): Extension {
  let isDone = false;
  return {
    flow: {
      null: {
        name: 'labels',
        tokenize(_effects, _ok, nok) {
          if (isDone) return nok;
          isDone = true;
          this.parser.gfmFootnotes ??= [];
          for (const label of definitions) this.parser.defined.push(label);
          for (const label of footnotes) this.parser.gfmFootnotes.push(label);
          return nok;
        },
      },
    },
  };
}

function tablesIn(text: string): Extension[] {
  return delimiter.test(text) ? [gfmTable()] : [];
}

/** What stands in the row between the head of a table and its body; to look for one in every line costs a fifth of the parse. */
const delimiter = /[|:][ \t]*-|-[ \t]*[|:]/;

type Extension = NonNullable<Data['micromarkExtensions']>[number];

function processorWith(extensions: readonly Extension[] = []): Processor<Root> {
  return unified().use(remarkParse).use(constructs, extensions).freeze() as unknown as Processor<Root>;
}

function constructs(this: Processor, extensions: readonly Extension[]): void {
  const data = this.data();
  data.micromarkExtensions = [
    gfmFootnote(),
    gfmStrikethrough({singleTilde: false}),
    gfmTaskListItem(),
    cjkFriendlyExtension(),
    ...extensions,
  ];
  data.fromMarkdownExtensions = [
    gfmTableFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
  ];
}

/** What every kind of Markdown here is parsed with. */
export const processor = processorWith([gfmTable()]);

const withoutTables = processorWith();

const inlineConstructs = [
  'attention',
  'autolink',
  'characterEscape',
  'characterReference',
  'codeText',
  'hardBreakEscape',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
];
