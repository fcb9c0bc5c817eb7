import {appendTo, byCodeUnit} from '../text/index.js';
import type {Group} from './group-by-subject.js';

const mostGroups = 30; // more of them are no order

/**
 * Files items under the folders that their common folder holds, in the order of their names; undefined where there are
 * not several, or where they are years and months, which order nothing but time.
 */
export function groupByFolder<T>(items: readonly T[], pathOf: (item: T) => string): Group<T>[] | undefined {
  const folders = items.map((item) => pathOf(item).split('/').slice(0, -1));
  const [first = []] = folders;
  let depth = 0;
  while (depth < first.length && folders.every((names) => names[depth] === first[depth])) depth++;
  const groups = new Map<string, T[]>();
  for (const [index, item] of items.entries()) {
    appendTo(groups, folders[index]![depth] ?? '', item);
  }
  const names = [...groups.keys()].filter((name) => name !== '');
  if (groups.size < 2 || groups.size > mostGroups || names.every((name) => /^\d+$/.test(name))) return undefined;
  // Nearly every article with a folder of its own is one list.
  if (items.length > 3 && groups.size > items.length / 2) return undefined;
  return [...groups]
    .sort(([left], [right]) => byCodeUnit(left, right))
    .map(([name, items]) => ({name: name.replace(/^\d+[-_.]/, '').replace(/[-_]+/g, ' '), items}));
}
