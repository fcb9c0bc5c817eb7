// Softmax regression over the sentences of an article: the probability that the weights give a sentence should follow its
// share of the article's grades. Source: Cao and others 2007, Learning to rank: from pairwise to listwise approach (ListNet).
// Minimized by L-BFGS (Liu and Nocedal 1989); nothing is drawn by chance.

/**
 * Rows of a sparse matrix: row i has `columns[at]` and `values[at]` for `starts[i] <= at < starts[i + 1]`; the rows of
 * list k are `lists[k]` to `lists[k + 1]`.
 */
export class Lists {
  constructor(width) {
    this.width = width;
    this.starts = [0];
    this.columns = [];
    this.values = [];
    this.lists = [0];
    this.targets = [];
    this.weights = [];
  }

  /** Adds the rows of an article, each as [[column, value], …], with what each is worth. */
  add(rows, gains, weight) {
    const sum = gains.reduce((all, gain) => all + gain, 0);
    if (sum === 0) return;
    for (const [index, row] of rows.entries()) {
      for (const [column, value] of row) {
        this.columns.push(column);
        this.values.push(value);
      }
      this.starts.push(this.columns.length);
      this.targets.push(gains[index] / sum);
    }
    this.lists.push(this.targets.length);
    this.weights.push(weight);
  }
}

/** The weights that explain the targets best; `pulls` draw each of them to that of `from`. */
export function fit(lists, pulls, steps, from = new Float64Array(lists.width)) {
  const {width} = lists;
  const starts = Int32Array.from(lists.starts);
  const columns = Int32Array.from(lists.columns);
  const values = Float64Array.from(lists.values);
  const scores = new Float64Array(lists.targets.length);
  const lossAt = (weights, slope) => {
    let loss = 0;
    for (let column = 0; column < width; column++) {
      const moved = weights[column] - from[column];
      loss += 0.5 * pulls[column] * moved ** 2;
      slope[column] = pulls[column] * moved;
    }
    for (let row = 0; row < scores.length; row++) {
      let score = 0;
      for (let at = starts[row]; at < starts[row + 1]; at++) score += values[at] * weights[columns[at]];
      scores[row] = score;
    }
    for (let list = 0; list + 1 < lists.lists.length; list++) {
      const [first, end] = [lists.lists[list], lists.lists[list + 1]];
      let most = Number.NEGATIVE_INFINITY;
      for (let row = first; row < end; row++) most = Math.max(most, scores[row]);
      let sum = 0;
      for (let row = first; row < end; row++) sum += Math.exp(scores[row] - most);
      const log = most + Math.log(sum);
      for (let row = first; row < end; row++) {
        const target = lists.targets[row];
        loss -= lists.weights[list] * target * (scores[row] - log);
        const error = lists.weights[list] * (Math.exp(scores[row] - log) - target);
        for (let at = starts[row]; at < starts[row + 1]; at++) slope[columns[at]] += error * values[at];
      }
    }
    return loss;
  };
  return minimize(lossAt, Float64Array.from(from), steps);
}

const memory = 8; // steps whose curvature is kept

function minimize(lossAt, start, steps) {
  let weights = start;
  let slope = new Float64Array(start.length);
  let loss = lossAt(weights, slope);
  const kept = [];
  for (let step = 0; step < steps; step++) {
    const direction = directionOf(slope, kept);
    const descent = dot(direction, slope);
    let length = step === 0 ? 1 / Math.max(1, Math.sqrt(dot(slope, slope))) : 1;
    let next;
    let nextSlope;
    let nextLoss;
    for (let tries = 0; tries < 20; tries++, length /= 2) {
      next = weights.map((value, at) => value + length * direction[at]);
      nextSlope = new Float64Array(start.length);
      nextLoss = lossAt(next, nextSlope);
      if (nextLoss <= loss + 1e-4 * length * descent) break;
    }
    if (!(nextLoss < loss)) break;
    const moved = next.map((value, at) => value - weights[at]);
    const turned = nextSlope.map((value, at) => value - slope[at]);
    const curvature = dot(moved, turned);
    if (curvature > 1e-10) kept.push({moved, turned, curvature});
    if (kept.length > memory) kept.shift();
    const gained = loss - nextLoss;
    [weights, slope, loss] = [next, nextSlope, nextLoss];
    if (gained < 1e-7 * loss) break;
  }
  return weights;
}

function directionOf(slope, kept) {
  const direction = slope.map((value) => -value);
  const shares = [];
  for (const {moved, turned, curvature} of kept.toReversed()) {
    const share = dot(moved, direction) / curvature;
    shares.push(share);
    for (let at = 0; at < direction.length; at++) direction[at] -= share * turned[at];
  }
  const last = kept.at(-1);
  if (last) {
    const scale = last.curvature / dot(last.turned, last.turned);
    for (let at = 0; at < direction.length; at++) direction[at] *= scale;
  }
  for (const {moved, turned, curvature} of kept) {
    const share = shares.pop() - dot(turned, direction) / curvature;
    for (let at = 0; at < direction.length; at++) direction[at] += share * moved[at];
  }
  return direction;
}

function dot(left, right) {
  let sum = 0;
  for (let at = 0; at < left.length; at++) sum += left[at] * right[at];
  return sum;
}
