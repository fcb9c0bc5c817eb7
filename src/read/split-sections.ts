import {
  countWords,
  datelineLength,
  letterPattern,
  opensSmall,
  sentenceRanges,
  terms,
  wordsAndRuns,
} from '../text/index.js';
import type {Article, Block, Language, Section, Sentence} from '../types.js';
import type {Outline, ProseBlock} from './outline/sections.js';
import {hardBreak, omissionFiller} from './outline/unmarked.js';
import type {PositionOf} from './positions.js';
import {unwrap} from './unwrap.js';

type Parts = Pick<Article, 'sections' | 'blocks' | 'sentences'>;

/** The sections of an article, their blocks, and the sentences of these, each with its place in the file. */
export function splitSections(
  outlines: readonly Outline[],
  positionOf: PositionOf,
  language: Language,
  {source, isLowerCase}: {source: string; isLowerCase: boolean},
): Parts {
  const sections: Section[] = [];
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  for (const [index, {heading, depth, parent, offset, endOffset, blocks: prose}] of outlines.entries()) {
    const position = positionOf(offset, endOffset);
    const section: Section = {
      index,
      heading,
      depth,
      parent,
      first: sentences.length,
      count: 0,
      words: 0,
      characters: 0,
      position,
    };
    sections.push(section);
    for (const block of prose) {
      const first = sentences.length;
      const rangesOf = (text: string) => sentenceRanges(text, language.code, isLowerCase);
      splitBlock(block, rangesOf, sentences.length === 0, (written, offset, endOffset, whole) => {
        const text = unwrap(written, language, source);
        const found = wordsAndRuns(text);
        const {words, characters} = countWords(text, found);
        section.words += words;
        section.characters += characters;
        if (words + characters === 0 || !whole) return;
        sentences.push({
          index: sentences.length,
          text,
          terms: terms(text, language, found),
          wordCount: words + characters,
          section: index,
          block: blocks.length,
          position: positionOf(offset, endOffset),
        });
      });
      const count = sentences.length - first;
      if (count > 0) blocks.push({kind: block.kind, section: index, label: block.label, first, count});
    }
    section.count = sentences.length - section.first;
  }
  return {sections, blocks, sentences};
}

/** Takes a sentence and where it stands; `whole` is false when the page shows something in it that the file only names. */
type TakeSentence = (text: string, offset: number, endOffset: number, whole: boolean) => void;

function splitBlock(
  block: ProseBlock,
  rangesOf: (text: string) => [start: number, end: number][],
  opening: boolean,
  take: TakeSentence,
): void {
  const filled = withWords(block);
  let omission = 0;
  let skip = opening ? datelineLength(block.text.slice(block.from)) : 0;
  for (const line of lines(block.text, block.from)) {
    const from = line[0];
    for (const range of rangesOf(filled.slice(from, line[1]))) {
      const end = from + range[1] - noteAtEnd(filled.slice(from + range[0], from + range[1]));
      const start = Math.min(from + range[0] + skip, end - 1);
      skip = 0;
      const places = block.sourceRange(start, end);
      while (block.omissions[omission]! < start) omission++;
      const text = block.text.slice(start, end);
      // U+FFFD stands for bytes that could not be read.
      take(text, places[0], places[1], !(block.omissions[omission]! < end) && !text.includes('\uFFFD'));
    }
  }
}

const note = letterPattern(
  String.raw`(?<=\p{L}{3}[.!?…]["'”’»)]*)(?:\[\d{1,3}\]|[¹²³⁰⁴-⁹]+|\d{1,3})+$|(?<=[。！？][”’»）」』]*)(?:\[\d{1,3}\]|[¹²³⁰⁴-⁹]+)+$`,
);

/** The length of the marks of notes behind a sentence, which are not its words: "The wall has sunk.[2]" */
function noteAtEnd(sentence: string): number {
  return /[\d\]¹²³⁰-⁹]$/.test(sentence) ? (note(sentence).exec(sentence)?.[0].length ?? 0) : 0;
}

/** The text with a word in the place of each omission, which may begin or end a sentence as any other. */
function withWords({text, omissions}: ProseBlock): string {
  let filled = '';
  let from = 0;
  for (const omission of omissions) {
    filled += `${text.slice(from, omission)}Xxxx`;
    from = omission + omissionFiller.length;
  }
  return filled + text.slice(from);
}

/** The stretches between hard breaks; a break before a lower-case letter only wraps the line. */
function lines(text: string, from: number): [start: number, end: number][] {
  const found: [number, number][] = [];
  let start = from;
  for (let at = text.indexOf(hardBreak, from); at >= 0; at = text.indexOf(hardBreak, at + 1)) {
    const next = text.slice(at + 1, at + 80);
    if (opensSmall(next.trimStart())) continue;
    found.push([start, at]);
    start = at + 1;
  }
  found.push([start, text.length]);
  return found;
}
