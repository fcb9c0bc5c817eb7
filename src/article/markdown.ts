import type {Root} from 'mdast';
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote';
import {gfmStrikethroughFromMarkdown} from 'mdast-util-gfm-strikethrough';
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table';
import {gfmTaskListItemFromMarkdown} from 'mdast-util-gfm-task-list-item';
import {gfmFootnote} from 'micromark-extension-gfm-footnote';
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough';
import {gfmTable} from 'micromark-extension-gfm-table';
import {gfmTaskListItem} from 'micromark-extension-gfm-task-list-item';
import remarkParse from 'remark-parse';
import {type Processor, unified} from 'unified';

/**
 * CommonMark with tables, footnotes, strikethrough and task lists as mdast. Bare-URL autolinks of GFM are left out:
 * they cost half of the parse again and a summary has no use for them.
 * Source: https://spec.commonmark.org/0.31.2/ and https://github.github.com/gfm/
 */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}

const processor = unified().use(remarkParse).use(constructs).freeze();

function constructs(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [gfmTable(), gfmFootnote(), gfmStrikethrough(), gfmTaskListItem()];
  data.fromMarkdownExtensions = [
    gfmTableFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
  ];
}
