import {closersBehind, countEach, endsSentence} from '../text/index.js';
import type {Analysis, Article, Language, Sentence} from '../types.js';
import {boilerplateOf, noticesIn} from './boilerplate.js';

const shortestStatement = 5; // words; below this a sentence is a label (Kupiec et al. 1995)
const shortestUnspaced = 10; // characters, for scripts that do not put spaces between words

const longestStatement = 1500; // characters; no reader takes in more as one point, and what is longer is seldom a sentence

const questionMark = new RegExp(`[?？؟]${closersBehind}$`);
const introduction = new RegExp(`[:：]${closersBehind}$`);
const cutOff = /^(?:…|\.{2,})/; // the rest of a sentence that began above a block of code

const notWhole = 'is not a whole sentence';

/** What tells why a sentence cannot be a point or a reason at all, in words for a reader; undefined when it can. */
export function unfitnessIn({
  article,
  language,
  phrases,
  tokens,
}: Analysis): (sentence: Sentence) => string | undefined {
  const marked = marksEnds(article);
  const notices = noticesIn(language);
  const repeated = repeatedIn(article);
  return (sentence) => {
    const {text, index} = sentence;
    if (isShort(sentence, language)) return 'is too short to say something';
    if (text.length > longestStatement) return 'is too long to be taken in';
    if (questionMark.test(text)) return 'is a question';
    if (introduction.test(text)) return 'introduces what follows';
    if (repeated.has(text)) return 'stands in the article again and again';
    if (cutOff.test(text) || (marked && !endsSentence(text))) return notWhole;
    return boilerplateOf(text, phrases[index]!, notices, tokens[index]);
  };
}

const often = 3; // times, word for word; an author says the same twice at most, a template below every picture
const longestNote = 12; // words; a template says little

function repeatedIn({sentences}: Article): ReadonlySet<string> {
  const notes = sentences.filter(({wordCount}) => wordCount <= longestNote).map(({text}) => text);
  return new Set([...countEach(notes)].filter(([, count]) => count >= often).map(([text]) => text));
}

/** Whether a sentence, unfit, falls short of a statement only in lacking its final mark. */
export function isFragment(
  {text, index}: Sentence,
  because: string | undefined,
  {language, phrases, tokens}: Analysis,
): boolean {
  return because === notWhole && !boilerplateOf(text, phrases[index]!, noticesIn(language), tokens[index]);
}

function isShort({wordCount}: Sentence, {countedByCharacter}: Language): boolean {
  return wordCount < (countedByCharacter ? shortestUnspaced : shortestStatement);
}

// Thai, and lists of bare phrases, do not mark the ends of sentences; there a missing mark tells nothing.
function marksEnds({sentences}: Article): boolean {
  return sentences.some(
    ({text, wordCount}) => wordCount >= shortestStatement && endsSentence(text) && !questionMark.test(text),
  );
}
