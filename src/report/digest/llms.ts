import type {Digest, DigestEntry} from '../../types.js';
import {linked, markdownOf, paragraph, text} from '../markdown-text.js';
import {topicHeading} from './facts.js';

/** How much of an article is listed. */
type Extent = 'whole' | 'title' | 'none';

/**
 * An llms.txt: the title of the site, and below the headings of its groups a link and a line for each article. Where that
 * has more than `maxCharacters`, the last articles lose their lines, and then the list its end.
 * Source: https://llmstxt.org
 */
export function reportDigestLlms(
  digest: Digest,
  {maxCharacters = Infinity}: {maxCharacters?: number | undefined},
): string {
  const entries = digest.topics.flatMap(({entries}) => entries);
  const extents = new Map<DigestEntry, Extent>(entries.map((entry) => [entry, 'whole']));
  let page = render(digest, extents);
  for (const less of ['title', 'none'] as const) {
    for (let excess = [...page].length - maxCharacters, last = entries.length - 1; excess > 0 && last >= 0; last--) {
      const entry = entries[last]!;
      excess -= sizeOf(entry, extents.get(entry)!) - sizeOf(entry, less);
      extents.set(entry, less);
    }
    page = render(digest, extents);
  }
  return page;
}

function render(digest: Digest, extents: ReadonlyMap<DigestEntry, Extent>): string {
  const groups = digest.topics.flatMap(({name, entries}) => {
    const lines = entries
      .filter((entry) => extents.get(entry) !== 'none')
      .map((entry) => item(entry, extents.get(entry)!));
    const title = topicHeading(digest, name);
    return lines.length === 0 ? [] : [...(title === undefined ? [] : [`## ${inline(title)}\n`]), lines.join('')];
  });
  return [`# ${inline(digest.title)}\n`, ...groups].join('\n');
}

function item({title, link, line}: DigestEntry, extent: Extent): string {
  if (extent === 'none') return '';
  const rest = line === null || extent === 'title' ? [] : [text(`: ${line}`)];
  return `- ${markdownOf({type: 'root', children: [{type: 'paragraph', children: [linked({title, link}), ...rest]}]})}`;
}

/** In code points, as a reader counts characters. */
function sizeOf(entry: DigestEntry, extent: Extent): number {
  return [...item(entry, extent)].length;
}

function inline(content: string): string {
  return markdownOf({type: 'root', children: [paragraph(text(content))]}).trim();
}
