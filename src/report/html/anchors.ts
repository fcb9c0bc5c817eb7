import type {Place, Summary} from '../../types.js';

/** Where on the page the points, reasons and sentences of one article are, for the links between them. */
export interface Anchors {
  /** In front of every id of the article, so that several articles fit on a page. */
  prefix: string;
  /** Id of the sentence that begins at this place; undefined when the page does not show the text. */
  sentenceAt(place: SentenceStart): string | undefined;
  /** What a reader has been told about the sentence that begins at this place. */
  roleAt(place: SentenceStart): Role | undefined;
}

type SentenceStart = Pick<Place, 'line' | 'column'>;

export interface Role {
  shownAs: 'point' | 'reason';
  /** From 0. */
  index: number;
}

/** Ids of points, reasons and sentences by the places that they have in the file. */
export function anchorsOf({keyPoints, whyItMatters, text = []}: Summary, prefix = ''): Anchors {
  const sentences = text.flatMap(({blocks}) => blocks.flatMap((block) => block.sentences));
  const ids = new Map(sentences.map((sentence, index) => [keyOf(sentence), `${prefix}s${index + 1}`]));
  const roles = new Map<string, Role>();
  for (const [index, reason] of whyItMatters.entries()) roles.set(keyOf(reason), {shownAs: 'reason', index});
  for (const [index, point] of keyPoints.entries()) roles.set(keyOf(point), {shownAs: 'point', index});
  return {prefix, sentenceAt: (place) => ids.get(keyOf(place)), roleAt: (place) => roles.get(keyOf(place))};
}

/** Id of a point or reason in the card. */
export function idOf({prefix}: Anchors, shownAs: Role['shownAs'], index: number): string {
  return `${prefix}${shownAs}${index + 1}`;
}

function keyOf({line, column}: SentenceStart): string {
  return `${line}:${column}`;
}
