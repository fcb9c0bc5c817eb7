import type {BlockContent, Blockquote, RootContent} from 'mdast';
import type {Summary} from '../../types.js';
import {list, markdownOf, paragraph, strong, text} from '../markdown-text.js';
import {pointsHeading, reasonsHeading} from './headings.js';
import {noteOf, pageNotes} from './page-notes.js';

/** A block for the top of a post or for a newsletter; several articles have their titles above their blocks. */
export function reportMarkdown(summaries: readonly Summary[], {single}: {single: boolean}): string {
  if (summaries.length === 0) return '';
  const children = summaries.flatMap((summary): RootContent[] =>
    single ? [block(summary)] : [title(summary), block(summary)],
  );
  return markdownOf({type: 'root', children});
}

function title({title, source}: Summary): RootContent {
  return {type: 'heading', depth: 2, children: [text(title || source.path || 'Standard input')]};
}

/** A quotation, which every renderer sets apart from the text that follows. */
function block(summary: Summary): Blockquote {
  const {keyPoints, whyItMatters, warnings} = summary;
  const points = part(keyPoints, true, noteOf(warnings, pageNotes.points));
  const reasons = part(whyItMatters, false);
  return {
    type: 'blockquote',
    children: [
      paragraph(strong(pointsHeading(keyPoints.length)), text(facts(summary))),
      ...points,
      ...(reasons.length > 0 ? [paragraph(strong(reasonsHeading))] : []),
      ...reasons,
    ],
  };
}

function facts({readingTime, topic}: Summary): string {
  return ` · ${readingTime.minutes} min read${topic.origin === 'none' ? '' : ` · ${topic.name}`}`;
}

function part(items: readonly {text: string}[], ordered: boolean, note?: string): BlockContent[] {
  const texts = items.map((item) => item.text);
  if (texts.length > 0) return [list(texts, ordered)];
  return note === undefined ? [] : [paragraph(text(note))];
}
