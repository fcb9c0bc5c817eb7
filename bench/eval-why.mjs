// How good are the reasons? npm run eval:why -- SET.jsonl [SET.jsonl …]
// A set has {"why":[…]}, the sentences that the author labelled as why it matters; the label is not in the text.
// "brief" is the whole pipeline; "alone" is without the key points, which take their sentences first; "chance" is three
// sentences drawn blindly among those that are fit to be one.

import {analyze} from '../dist/analysis.js';
import {summarize} from '../dist/index.js';
import {reasonCandidates, whyItMatters} from '../dist/select/index.js';
import {unfitnessIn} from '../dist/select/statements.js';
import {countChance, countHits, matcherOf, reasonFigures} from './reasons.mjs';
import {inputOf, readSet} from './sets.mjs';

const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error('eval-why: name one or more sets: npm run eval:why -- SET.jsonl');
  process.exit(2);
}
for (const path of paths) {
  const {name, documents} = readSet(path);
  const rows = {brief: [], alone: [], chance: []};
  for (const document of documents) {
    const {content, options} = inputOf(document);
    const isReason = matcherOf(document.why);
    const flags = (bullets) => bullets.map(({text}) => isReason(text));
    const analysis = await analyze(content, options);
    const {article} = analysis;
    const unfitness = unfitnessIn(analysis);
    rows.brief.push(countHits(flags((await summarize(content, options)).whyItMatters)));
    rows.alone.push(
      countHits(flags(whyItMatters(article, reasonCandidates(analysis), {count: 3, points: []}).reasons)),
    );
    rows.chance.push(countChance(flags(article.sentences.filter((sentence) => !unfitness(sentence)))));
  }
  for (const [system, counts] of Object.entries(rows)) {
    const figures = Object.entries(reasonFigures(counts)).map(([figure, value]) => `${figure} ${value.padStart(5)}`);
    console.log(
      `${name.padEnd(10)} ${String(documents.length).padStart(4)} articles  ${system.padEnd(7)} ${figures.join('  ')}`,
    );
  }
}
