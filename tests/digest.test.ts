import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type DigestItem, digest, readForDigest} from '../src/digest.js';
import {holds} from './holds.js';

const options = {title: 'This week', linkTo: ({path}: {path: string}) => `https://example.com/${path}`};

interface Post {
  path: string;
  title: string;
  date?: string;
  tag?: string;
  text: string;
}

function read({path, title, date, tag, text}: Post): Promise<DigestItem> {
  const lines = [`title: ${title}`, ...(date ? [`date: ${date}`] : []), ...(tag ? [`tags: [${tag}]`] : [])];
  return readForDigest(`---\n${lines.join('\n')}\n---\n\n${text}\n`, {path});
}

const ferry =
  'The ferry to Skarvik closes in May because its engine is worn out. The harbour council ordered a new engine in ' +
  'Rostock, which takes eleven weeks to build. Until it runs again, a bus drives around the fjord four times a day. ' +
  'Fishermen carry the mail in the meantime, and the school starts an hour later.';
const posts: Post[] = [
  {path: 'a.md', title: 'Ferry', date: '2025-03-01', tag: 'harbour', text: ferry},
  {path: 'b.md', title: 'Library', date: '2025-03-05', tag: 'town', text: 'The library opens on Sundays from March.'},
  {path: 'c.md', title: 'Undated', tag: 'town', text: 'The museum asks for old photographs of the town.'},
  {
    path: 'd.md',
    title: 'Cranes',
    date: '2025-03-02',
    tag: 'harbour',
    text: 'Two cranes arrive at the harbour in June.',
  },
  {path: 'e.md', title: 'Ferry again', date: '2025-03-03', tag: 'harbour', text: ferry.replace('eleven', 'twelve')},
];
const items = await Promise.all(posts.map(read));

describe('digest', () => {
  test('groups by topic, newest first, undated last, with near-duplicates folded into the newest', () => {
    const {topics, ...rest} = digest(items, options);
    expect(rest).toEqual({schemaVersion: 1, title: 'This week', articles: 4, minutes: 4});
    expect(topics.map(({name, entries}) => [name, ...entries.map(({title, date}) => `${title} ${date}`)])).toEqual([
      ['town', 'Library 2025-03-05', 'Undated null'],
      ['harbour', 'Ferry again 2025-03-03', 'Cranes 2025-03-02'],
    ]);
    expect(topics[1]!.entries[0]!.copies).toEqual([{title: 'Ferry', path: 'a.md', link: 'https://example.com/a.md'}]);
  });

  test('has each near-duplicate for itself where all shall stay', () => {
    const {articles, topics} = digest(items, {...options, keepCopies: true});
    expect(articles).toBe(5);
    expect(topics.flatMap(({entries}) => entries.flatMap(({copies}) => copies))).toEqual([]);
  });

  test('has a line and a link for each', () => {
    expect(digest(items, options).topics[0]!.entries[0]).toEqual({
      title: 'Library',
      path: 'b.md',
      link: 'https://example.com/b.md',
      language: 'en',
      date: '2025-03-05',
      minutes: 1,
      point: 'The library opens on Sundays from March.',
      line: 'The library opens on Sundays from March.',
      copies: [],
    });
  });

  test('keeps the newest when there are too many', () => {
    const {articles, topics} = digest(items, {...options, max: 2});
    expect(articles).toBe(2);
    expect(topics).toHaveLength(1);
    expect(topics[0]!.entries.map(({title}) => title)).toEqual(['Library', 'Ferry again']);
  });

  test('knows standard input by its title, and links nowhere', async () => {
    const untitled = await readForDigest('The library opens on Sundays from March.', {});
    const [topic] = digest([untitled], options).topics;
    expect(topic!.entries[0]).toMatchObject({title: 'Standard input', path: null, link: null});
  });

  test('is a page of nothing for no articles', () => {
    expect(digest([], options)).toEqual({
      schemaVersion: 1,
      title: 'This week',
      articles: 0,
      minutes: 0,
      topics: [],
    });
  });

  test('is the same whatever order the articles come in', () => {
    const expected = digest(items, options);
    holds(
      fc.property(fc.shuffledSubarray(items, {minLength: items.length}), (shuffled) => {
        expect(digest(shuffled, options)).toEqual(expected);
      }),
    );
  });
});
