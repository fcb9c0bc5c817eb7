import type {PhrasingContent, RootContent} from 'mdast';
import type {Digest, DigestEntry} from '../../types.js';
import {linked, markdownOf, paragraph, text} from '../markdown-text.js';
import {digestFacts, entryFacts, topicHeading} from './facts.js';

/** The page for a newsletter or a repository: headings with links, and a line below each. */
export function reportDigestMarkdown(digest: Digest): string {
  const children = digest.topics.flatMap(({name, entries}) => {
    const title = topicHeading(digest, name);
    return [...(title === undefined ? [] : [heading(2, [text(title)])]), ...entries.flatMap(entryNodes)];
  });
  return markdownOf({
    type: 'root',
    children: [heading(1, [text(digest.title)]), paragraph(text(digestFacts(digest))), ...children],
  });
}

function entryNodes(entry: DigestEntry): RootContent[] {
  const also = entry.copies.flatMap((copy, index) => [text(index === 0 ? ' · also: ' : ', '), linked(copy)]);
  return [
    heading(3, [linked(entry)]),
    ...(entry.point === null ? [] : [paragraph(text(entry.point))]),
    {type: 'paragraph', children: [{type: 'emphasis', children: [text(entryFacts(entry))]}, ...also]},
  ];
}

function heading(depth: 1 | 2 | 3, children: PhrasingContent[]): RootContent {
  return {type: 'heading', depth, children};
}
