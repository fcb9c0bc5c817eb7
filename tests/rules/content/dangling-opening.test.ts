import {describe, expect, it} from 'vitest';
import {problems} from '../problems.js';

const section = (text: string): string => `Text.\n\n## Tickets\n\n${text}\n`;

describe('dangling-opening', () => {
  it.each(['This means a longer way.', 'That makes no difference.', 'These were the last ones.', 'This adds a stop.'])(
    'finds "%s" at the start of a section',
    async (text) => {
      const [opener] = /\w+/.exec(text)!;
      expect(await problems('dangling-opening', section(text))).toEqual([
        `5: Unexpected "${opener}" at the start of a section, expected what it stands for`,
      ]);
    },
  );

  it('finds it at the start of an article', async () => {
    expect(await problems('dangling-opening', '# Tickets\n\nThis means a longer way.\n')).toEqual([
      '3: Unexpected "This" at the start of the article, expected what it stands for',
    ]);
  });

  it.each([
    ['a noun beside it', 'This bus stops at the harbour.'],
    ['the article itself', 'This guide is for drivers.'],
    ['a time', 'This week has seven days.'],
    ['nothing', 'It is clear that buses are late.'],
    ['what follows', 'This is how the bus got here.'],
    ['a list that follows', 'These are new:\n\n- The stop.'],
    ['what the article leaves out', 'This covers some changes only.'],
  ])('lets pass what points at %s', async (_, text) => {
    expect(await problems('dangling-opening', section(text))).toEqual([]);
  });

  it.each([
    ['a heading that names it', '## Night buses\n\nThis adds a night bus to every line.', 0],
    ['code', '## Tickets\n\n```sh\nbuy --day\n```\n\nThis means a longer way.', 0],
    ['a picture', '## Tickets\n\n![A map](map.png)\n\nThis means a longer way.', 0],
    ['nothing but a comment', '## Tickets\n\n<!-- of the old site -->\n\nThis means a longer way.', 1],
    ['nothing, in a list', '## Tickets\n\n1. This means a longer way.', 1],
  ])('asks whether %s stands before it', async (_, text, count) => {
    expect(await problems('dangling-opening', `Text.\n\n${text}\n`)).toHaveLength(count);
  });

  it('looks at the first sentence only', async () => {
    expect(await problems('dangling-opening', section('The bus is late. This means a longer way.'))).toEqual([]);
  });

  it.each([
    ['de', 'Dies bedeutet einen Umweg.', 1],
    ['de', 'Diese Linie fährt nachts.', 0],
    ['es', 'Esto significa un desvío.', 1],
    ['fr', 'Cela signifie un détour.', 1],
    ['pt', 'Isso significa um desvio.', 1],
    ['ja', 'これは遠回りを意味します。', 1],
    ['ko', '이것은 우회를 의미합니다.', 0],
  ])('knows in %s what "%s" is', async (language, text, count) => {
    expect(await problems('dangling-opening', section(text), {}, {language})).toHaveLength(count);
  });
});
