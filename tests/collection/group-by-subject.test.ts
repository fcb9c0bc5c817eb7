import {describe, expect, test} from 'vitest';
import {groupBySubject} from '../../src/collection/group-by-subject.js';

/** "rail:1 buses:0.5 !ports:2" → subjects; an exclamation mark stands for the author's own. */
function item(name: string, subjects: string) {
  return {
    name,
    subjects: subjects
      .split(' ')
      .filter(Boolean)
      .map((label) => {
        const [key = '', weight] = label.replace('!', '').split(':');
        return {key: key.toLowerCase(), name: key, weight: Number(weight), given: label.startsWith('!')};
      }),
  };
}

function groupsOf(...items: ReturnType<typeof item>[]): string[] {
  return groupBySubject(items).map(({name, items}) => `${name}: ${items.map(({name}) => name).join(' ')}`);
}

describe('groupBySubject', () => {
  test('makes nothing of nothing', () => {
    expect(groupsOf()).toEqual([]);
  });

  test('files under the label that says most about most, then under what is left', () => {
    expect(
      groupsOf(item('a', 'rail:1 ports:0.9'), item('b', 'ports:0.5'), item('c', 'rail:0.8'), item('d', 'ports:0.5')),
    ).toEqual(['ports: a b d', ': c']);
    expect(
      groupsOf(item('a', 'rail:1 ports:0.4'), item('b', 'ports:0.5'), item('c', 'rail:0.8'), item('d', 'ports:0.5')),
    ).toEqual(['rail: a c', 'ports: b d']);
  });

  test('makes no heading for one article', () => {
    expect(groupsOf(item('a', 'rail:1'), item('b', '!ports:2'), item('c', ''))).toEqual([': a b c']);
  });

  test('calls the group as its articles mostly do', () => {
    expect(groupsOf(item('a', 'Rail:0.5'), item('b', 'rail:0.6'), item('c', 'Rail:0.4'))).toEqual(['Rail: a b c']);
  });

  test('makes no heading of what too many have in common, unless their authors made it one', () => {
    const many = (label: string, count: number) =>
      Array.from({length: count}, (_, index) => item(`${label}${index}`, label));
    const names = (groups: ReturnType<typeof groupBySubject>) =>
      groups.map(({name, items}) => `${name} ${items.length}`);
    expect(names(groupBySubject([...many('site:1', 8), ...many('other:1', 2)]))).toEqual(['other 2', ' 8']);
    expect(names(groupBySubject([...many('!site:2', 8), ...many('other:1', 2)]))).toEqual(['site 8', 'other 2']);
    expect(names(groupBySubject(many('!blog:2', 8)))).toEqual([' 8']);
  });
});
