import {isArticle} from './read/index.js';
import {entriesIn} from './score/index.js';
import type {Verdict} from './select/index.js';
import {sumOf} from './text/index.js';
import type {Analysis, Article, ExplainedSentence, Question, TextSection} from './types.js';

/** What each sentence scored for both questions and what became of it, in their order. */
export function explain(
  analysis: Analysis,
  verdicts: Readonly<Record<Question, readonly Verdict[]>>,
): ExplainedSentence[] {
  const {article} = analysis;
  const mayBeShown = isArticle(article);
  return article.sentences.map(({index, text, position: {line, column}}) => {
    const entries = entriesIn(index, analysis);
    const answer = (question: Question) => {
      const {score, selected, because} = verdicts[question][index]!;
      const shares = Object.fromEntries(Object.entries(score.shares).map(([id, share]) => [id, fourDecimals(share)]));
      return {
        // The sum of what is shown, so that a reader who adds up the shares finds the total.
        total: fourDecimals(sumOf(Object.values(shares), (share) => share)),
        shares,
        words: entries
          .toSorted((left, right) => Math.abs(right.entry[question]) - Math.abs(left.entry[question]))
          .slice(0, mostLexiconWords)
          .map(({start, end}) => text.slice(start, end)),
        picked: selected,
        because: mayBeShown ? because : 'the file is no article',
      };
    };
    return {text, line, column, ...answer('points'), reason: answer('reasons')};
  });
}

const mostLexiconWords = 3; // of the lexicon, beside its share

function fourDecimals(value: number): number {
  return Math.round(value * 10_000) / 10_000 || 0; // no -0
}

export function bestFirst(explained: readonly ExplainedSentence[]): ExplainedSentence[] {
  return explained.toSorted((left, right) => right.total - left.total);
}

/** All of an article's text, each sentence with what it scored. */
export function textSections({sections, blocks}: Article, explained: readonly ExplainedSentence[]): TextSection[] {
  const text = sections.map(({heading, depth}): TextSection => ({heading: heading || null, depth, blocks: []}));
  for (const {section, kind, label, first, count} of blocks) {
    text[section]!.blocks.push({kind, label, sentences: explained.slice(first, first + count)});
  }
  return text;
}
