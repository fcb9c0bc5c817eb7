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
  claim: 'calls something important',
  comparison: 'compares',
  condition: 'says when or without what',
  contrast: 'sets against',
  degree: 'says by how much',
  duty: 'says what should be or is wanted',
  effect: 'a verb of effect',
  example: 'gives an example',
  feeling: 'tells what the writer feels',
  gain: 'says what is more, easier or possible',
  ground: 'says because of what',
  help: 'says what helps',
  instruction: 'tells what to do',
  intent: 'tells what the writers mean to do',
  negation: 'denies something',
  occasion: 'opens with when',
  others: 'opens with some of many',
  ourselves: 'opens with we',
  parts: 'names parts of a program',
  past: 'tells what happened',
  people: 'names people',
  person: 'names one of them, as rules and procedures do',
  possibility: 'says what can or could be',
  reader: 'speaks to the reader',
  result: 'ends with what comes of it',
  stake: 'names what can be won or lost',
  supposition: 'supposes a case',
  telling: 'tells an order or a manner',
  vague: 'leaves open what it speaks of',
  wholes: 'names what people use: sites, services, software',
  writer: 'speaks of the writer',
  writers: 'speaks of the writers as we',
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
