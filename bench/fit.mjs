// Fitting the weights of the features, in three steps, all deterministic: by gradient ascent with Adam's steps, first on the
// gains of single sentences, then on whole summaries as they would be drawn; last, for a trait that few documents have, by
// line search on the figure itself.
//
// A document has: open (the candidates that may be drawn: {sentence, terms}), measures (a column of numbers for each
// feature), factors (1 and the article's traits), gains (of each open candidate alone), worth(indices) of a set of open
// candidates, and weight. Weights are one flat array, factors.length numbers for each feature.
import {overlap, repeats} from '../dist/select/similarity.js';

const size = 3; // points that are drawn

/** What each sentence of a document scores by the weights. */
export function totalsOf({measures, factors, article}, weights, used) {
  const totals = new Float64Array(article.sentences.length);
  for (const feature of used) {
    const weight = factors.reduce((sum, factor, at) => sum + factor * weights[feature * factors.length + at], 0);
    const column = measures[feature];
    for (let index = 0; index < totals.length; index++) totals[index] += weight * column[index];
  }
  return totals;
}

/** A softmax over each article's candidates: the expected gain of one sentence that it draws shall be greatest. */
export function fitSentences(documents, used, width) {
  const step = {rounds: 120, rate: 0.15, ridge: 0.012}; // ridges of 0.003 to 0.025 differ by chance alone
  return ascend(new Float64Array(width), documents, used, step, ({open, gains}, totals) => {
    const odds = softmax(open.map(({sentence}) => totals[sentence.index]));
    const expected = odds.reduce((sum, odd, index) => sum + odd * gains[index], 0);
    return odds.map((odd, index) => odd * (gains[index] - expected));
  });
}

/**
 * From there, the same for three sentences at once (Plackett and Luce's model; the gradient by likelihood ratios, Williams
 * 1992, REINFORCE): what a sentence adds depends on what else is drawn, which its gain alone does not know.
 */
export function fitSummaries(start, documents, used) {
  const random = generator();
  const step = {rounds: 30, rate: 0.05, ridge: 0.006};
  return ascend(start, documents, used, step, ({open, worth}, totals) => {
    const order = open.map((_, index) => index);
    order.sort((left, right) => totals[open[right].sentence.index] - totals[open[left].sentence.index]);
    const best = order.slice(0, 14); // further down next to nothing is drawn
    const own = best.map((index) => totals[open[index].sentence.index]);
    const draws = Array.from({length: 12}, () => draw(best, own, open, random));
    const worths = draws.map((drawn) => worth(drawn.map((at) => best[at])));
    const mean = worths.reduce((sum, value) => sum + value, 0) / worths.length;
    const slopes = new Array(open.length).fill(0);
    for (const [index, drawn] of draws.entries()) {
      const advantage = (worths[index] - mean) / (draws.length - 1);
      const left = own.map((_, at) => at);
      for (const at of drawn) {
        const odds = softmax(left.map((other) => own[other]));
        for (const [place, other] of left.entries()) slopes[best[other]] -= advantage * odds[place];
        slopes[best[at]] += advantage;
        left.splice(left.indexOf(at), 1);
      }
    }
    return slopes;
  });
}

/**
 * Moves the weights of one trait, one at a time, as long as the figure rises on both halves of the documents that have it
 * (Och 2003, minimum error rate training): what the gradient of a smooth stand-in misses where there are few documents,
 * without taking what only one half shows. `figureOf(document, values)` is what is to rise.
 */
export function sharpen(start, documents, used, trait, figureOf) {
  const rounds = 4;
  const least = 0.05; // points of the figure, on each half
  const having = documents.filter(({factors}) => factors[trait] > 0);
  const halves = [0, 1].map((half) => having.filter((_, index) => index % 2 === half));
  const figures = (values) => halves.map((half) => meanOf(half, (document) => figureOf(document, values)));
  let values = Float64Array.from(start);
  let before = figures(values);
  for (let round = 0; round < rounds; round++) {
    const width = documents[0].factors.length;
    const tries = used.flatMap((feature) =>
      [-1, -0.5, 0.5, 1].map((step) => {
        const moved = Float64Array.from(values);
        moved[feature * width + trait] += step;
        const after = figures(moved);
        return {moved, after, gains: after.map((figure, half) => figure - before[half])};
      }),
    );
    const both = tries.filter(({gains}) => gains.every((gain) => gain >= least));
    const best = both.sort((left, right) => right.gains[0] + right.gains[1] - left.gains[0] - left.gains[1])[0];
    if (!best) break;
    [values, before] = [best.moved, best.after];
  }
  return values;
}

function meanOf(documents, figureOf) {
  const all = documents.reduce((sum, {weight}) => sum + weight, 0);
  return documents.reduce((sum, document) => sum + (document.weight / all) * figureOf(document), 0);
}

/** Places in `best`, drawn one after the other by their odds, without repetitions. */
function draw(best, own, open, random) {
  const keys = own.map((total) => total - Math.log(-Math.log(random())));
  const order = own.map((_, at) => at).sort((left, right) => keys[right] - keys[left]);
  const drawn = [];
  for (const at of order) {
    const {sentence} = open[best[at]];
    if (drawn.length === size) break;
    if (drawn.every((other) => overlap(open[best[other]].sentence.terms, sentence.terms) <= repeats)) drawn.push(at);
  }
  return drawn;
}

/** `slopesOf` gives how much each open candidate's total should rise; L2 keeps the weights small. */
function ascend(start, documents, used, {rounds, rate, ridge}, slopesOf) {
  const values = Float64Array.from(start);
  const [mean, square] = [new Float64Array(values.length), new Float64Array(values.length)];
  const all = documents.reduce((sum, {weight}) => sum + weight, 0);
  for (let round = 1; round <= rounds; round++) {
    const gradient = new Float64Array(values.length);
    for (const document of documents) {
      if (document.open.length < size + 1) continue;
      const slopes = slopesOf(document, totalsOf(document, values, used));
      addGradient(gradient, document, slopes, used, document.weight / all);
    }
    const step = rate * (1 - (0.8 * round) / rounds);
    for (const index of gradient.keys()) {
      const slope = gradient[index] - ridge * values[index];
      mean[index] = 0.9 * mean[index] + 0.1 * slope;
      square[index] = 0.99 * square[index] + 0.01 * slope * slope;
      const [direction, scale] = [mean[index] / (1 - 0.9 ** round), square[index] / (1 - 0.99 ** round)];
      values[index] += (step * direction) / (Math.sqrt(scale) + 1e-8);
    }
  }
  return values;
}

function addGradient(gradient, {open, measures, factors}, slopes, used, share) {
  for (const feature of used) {
    const column = measures[feature];
    let sum = 0;
    for (const [index, slope] of slopes.entries()) sum += slope * column[open[index].sentence.index];
    for (const [at, factor] of factors.entries()) gradient[feature * factors.length + at] += share * sum * factor;
  }
}

function softmax(totals) {
  const most = Math.max(...totals);
  const odds = totals.map((total) => Math.exp(total - most));
  const sum = odds.reduce((left, right) => left + right, 0);
  return odds.map((odd) => odd / sum);
}

/** Numbers between 0 and 1, the same at every run (linear congruences, the constants of Numerical Recipes). */
function generator() {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
}
