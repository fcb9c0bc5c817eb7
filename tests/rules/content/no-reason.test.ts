import {describe, expect, it} from 'vitest';
import {problems} from '../problems.js';

const plain = 'Oak shelves line three of its walls. Two windows look onto the yard.';

describe('no-reason', () => {
  it('finds an article that gives none', async () => {
    expect(await problems('no-reason', `# The room\n\n${plain}`)).toEqual([
      '1: Unexpected lack of a reason why it matters, expected one or more',
    ]);
  });

  it('is content with one', async () => {
    const reason = 'Families with small children benefit most, because they can stay until eight in the evening.';
    expect(await problems('no-reason', `${plain} ${reason}`)).toEqual([]);
  });

  it('says nothing where it has not been measured, or where there is nothing to read', async () => {
    expect(await problems('no-reason', '図書館は十時に開きます。', {}, {language: 'ja'})).toEqual([]);
    expect(await problems('no-reason', '# The room\n')).toEqual([]);
  });
});
