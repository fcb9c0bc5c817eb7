import type {Digest, DigestEntry} from '../../types.js';
import type {RenderContext} from '../render-context.js';
import {escapeWorkflowCommands, sanitize} from '../sanitize.js';
import {wrap} from '../wrap.js';
import {digestFacts, entryFacts, topicHeading} from './facts.js';

const indent = '  ';

/** The page for a terminal: topics, and below each its articles with a line and where to find them. */
export function reportDigestText(digest: Digest, context: RenderContext): string {
  const {style, width} = context;
  const head = [...wrap(sanitize(digest.title), width).map((line) => style.bold(line)), style.dim(digestFacts(digest))];
  const blocks = digest.topics.flatMap(({name, entries}) => {
    const heading = topicHeading(digest, name);
    const title = heading === undefined ? [] : [wrap(sanitize(heading), width).map((line) => style.bold(line))];
    return [...title, ...entries.map((entry) => entryLines(entry, context))];
  });
  return escapeWorkflowCommands([head, ...blocks].map((lines) => `${lines.join('\n')}\n`).join('\n'));
}

function entryLines(entry: DigestEntry, {style, width}: RenderContext): string[] {
  const fold = (text: string): string[] => wrap(sanitize(text), width - indent.length).map((line) => indent + line);
  const dim = (text: string): string[] => fold(text).map((line) => style.dim(line));
  const place = entry.link ?? entry.path;
  return [
    ...fold(entry.title).map((line) => style.bold(line)),
    ...(entry.point === null ? [] : fold(entry.point)),
    ...dim([entryFacts(entry), ...(place === null ? [] : [place])].join(' · ')),
    ...entry.copies.flatMap(({title, link, path}) => dim(`also: ${[title, link ?? path].filter(Boolean).join(' · ')}`)),
  ];
}
