import type {BlockContent, Blockquote, RootContent} from 'mdast';
import {loadLanguage} from '../../language/index.js';
import type {Language, Summary} from '../../types.js';
import {list, markdownOf, paragraph, strong, text} from '../markdown-text.js';
import {blockTitlesOf, shownTitle} from './headings.js';
import {noteOf, pageNotes} from './page-notes.js';

/**
 * A block for the top of a post or for a newsletter, in the language of its article; several articles have their titles
 * above their blocks.
 */
export async function reportMarkdown(summaries: readonly Summary[], {single}: {single: boolean}): Promise<string> {
  if (summaries.length === 0) return '';
  const languages = await Promise.all(summaries.map(({language}) => loadLanguage(language)));
  const children = summaries.flatMap((summary, index): RootContent[] => {
    const made = block(summary, languages[index]!);
    return single ? [made] : [{type: 'heading', depth: 2, children: [text(shownTitle(summary))]}, made];
  });
  return markdownOf({type: 'root', children});
}

/** A quotation, which every renderer sets apart from the text that follows. */
function block(summary: Summary, language: Language): Blockquote {
  const {keyPoints, whyItMatters, warnings} = summary;
  const titles = blockTitlesOf(language, keyPoints.length);
  const points = part(keyPoints, true, noteOf(warnings, pageNotes.points));
  const reasons = part(whyItMatters, false);
  return {
    type: 'blockquote',
    children: [
      paragraph(strong(titles.points), text(facts(summary, titles.minutes))),
      ...points,
      ...(reasons.length > 0 ? [paragraph(strong(titles.reasons))] : []),
      ...reasons,
    ],
  };
}

function facts({readingTime, topic}: Summary, minutes: string): string {
  return ` · ${readingTime.minutes} ${minutes}${topic.origin === 'none' ? '' : ` · ${topic.name}`}`;
}

function part(items: readonly {text: string}[], ordered: boolean, note?: string): BlockContent[] {
  const texts = items.map((item) => item.text);
  if (texts.length > 0) return [list(texts, ordered)];
  return note === undefined ? [] : [paragraph(text(note))];
}
