import {keyPosition} from '../read/index.js';
import {partitionPoint} from '../text/index.js';
import type {Article, Heading, Position, Sentence} from '../types.js';

/** Where a finding about the article as a whole points: at its title, else at its first words. */
export function titlePosition(article: Article): Position {
  const {title, titleOrigin, headings, sentences} = article;
  const stated = titleOrigin === 'front-matter' ? keyPosition(article, 'title') : undefined;
  const heading = headings.find(({text}) => text === title) ?? headings[0];
  return stated ?? heading?.position ?? sentences[0]?.position ?? start;
}

/** Where a finding about a key of the front matter points: at the key, else at the title. */
export function keyOrTitlePosition(article: Article, key: string): Position {
  return keyPosition(article, key) ?? titlePosition(article);
}

const start: Position = {line: 1, column: 1, endLine: 1, endColumn: 1, offset: 0, endOffset: 0};

/** From the beginning of the first sentence to the end of the last one. */
export function span(sentences: readonly [Sentence, ...Sentence[]]): Position {
  const {line, column, offset} = sentences[0].position;
  const {endLine, endColumn, endOffset} = sentences.at(-1)!.position;
  return {line, column, offset, endLine, endColumn, endOffset};
}

/** The heading of a section, or its first words where it stands above any heading. */
export function sectionPosition({headings, sections, sentences}: Article, index: number): Position {
  const {position, depth, first} = sections[index]!;
  const heading = depth > 0 ? headingFrom(headings, position.offset) : undefined;
  return (
    (heading?.position.offset === position.offset ? heading.position : undefined) ??
    sentences[first]?.position ??
    position
  );
}

/** The first heading that begins at an offset or below it. */
export function headingFrom(headings: Article['headings'], offset: number): Heading | undefined {
  return headings[partitionPoint(headings.length, (index) => headings[index]!.position.offset < offset)];
}
