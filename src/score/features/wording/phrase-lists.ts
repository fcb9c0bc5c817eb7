import type {Feature, PhraseList} from '../../../types.js';
import {measureEach} from '../../measure-each.js';

/**
 * What the phrases of a language's lists say that a sentence does. Sources: Edmundson 1969 (bonus and stigma words), Teufel
 * and Moens 2002 (rhetorical roles), Pitler and Nenkova 2009 (modals, connectives).
 */
const descriptions = {
  bonus: 'has a phrase that announces substance',
  stigma: 'has a phrase of asides, examples or calls to click',
  selfReferences: 'speaks of the article itself',
  benefit: 'a cue of benefit',
  change: 'a cue of change',
  conclusion: 'a cue of the author’s conclusion',
  consequence: 'a cue of consequence',
  future: 'a cue of the future',
  risk: 'a cue of risk or cost',
  scale: 'a cue of scale',
  significance: 'a cue of significance',
  who: 'names who is affected',
  ability: 'says what can be',
  advice: 'tells what the reader can do',
  comparison: 'compares',
  instruction: 'tells what to do',
  negation: 'denies something',
  others: 'opens with some of many',
  people: 'names people',
  stake: 'names what can be won or lost',
} satisfies Partial<Record<PhraseList, string>>;

/** One feature for each list, by its name: whether the sentence has a phrase of it. */
export const phraseLists = Object.fromEntries(
  Object.entries(descriptions).map(([list, description]) => [
    list,
    {
      description,
      measure: ({phrases}) => measureEach(phrases, (found) => (found.some((phrase) => phrase.list === list) ? 1 : 0)),
    } satisfies Feature,
  ]),
) as Readonly<Record<keyof typeof descriptions, Feature>>;
