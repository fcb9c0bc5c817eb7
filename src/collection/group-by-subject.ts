import {byCodeUnit} from '../text/index.js';
import type {Subject} from './subjects.js';

/** Items under one name; '' for those that have no subject in common with another. */
export interface Group<T> {
  name: string;
  items: T[];
}

const widestShare = 0.25; // of all items; what more of them are about tells none apart
const widestAnyway = 4; // items

/**
 * Files every item under one subject: first the one that says most about most items, then the same with what is left.
 * A subject has two items at least. Items keep their order.
 */
export function groupBySubject<T extends {subjects: readonly Subject[]}>(items: readonly T[]): Group<T>[] {
  const groups: Group<T>[] = [];
  const wide = tooWide(items);
  let left = items;
  for (;;) {
    const best = bestSubject(left, wide);
    if (best === undefined) break;
    groups.push({name: best.name, items: left.filter(({subjects}) => subjects.some(({key}) => key === best.key))});
    left = left.filter(({subjects}) => !subjects.some(({key}) => key === best.key));
  }
  return left.length > 0 ? [...groups, {name: '', items: [...left]}] : groups;
}

/** Subjects that too many items have, unless the authors gave them: of those, only what all items have. */
function tooWide(items: readonly {subjects: readonly Subject[]}[]): Set<string> {
  const counts = new Map<string, {all: number; given: number}>();
  for (const {subjects} of items) {
    for (const {key, given} of subjects) {
      const {all, given: byAuthors} = counts.get(key) ?? {all: 0, given: 0};
      counts.set(key, {all: all + 1, given: byAuthors + (given ? 1 : 0)});
    }
  }
  const most = Math.max(widestAnyway, widestShare * items.length);
  const isWide = ({all, given}: {all: number; given: number}): boolean =>
    2 * given > all ? all === items.length : all > most;
  return new Set([...counts].filter(([, count]) => isWide(count)).map(([key]) => key));
}

function bestSubject(
  items: readonly {subjects: readonly Subject[]}[],
  wide: ReadonlySet<string>,
): Pick<Subject, 'key' | 'name'> | undefined {
  const sums = new Map<string, {key: string; count: number; weight: number; names: Map<string, number>}>();
  for (const {key, name, weight} of items.flatMap(({subjects}) => subjects)) {
    if (wide.has(key)) continue;
    const sum = sums.get(key) ?? {key, count: 0, weight: 0, names: new Map<string, number>()};
    sums.set(key, sum);
    sum.names.set(name, (sum.names.get(name) ?? 0) + weight);
    sum.count++;
    sum.weight += weight;
  }
  const [best] = [...sums.values()]
    .filter(({count}) => count > 1)
    .sort((left, right) => right.weight - left.weight || byCodeUnit(left.key, right.key));
  if (best === undefined) return undefined;
  const [[name] = ['']] = [...best.names].sort(([left, a], [right, b]) => b - a || byCodeUnit(left, right));
  return {key: best.key, name};
}
