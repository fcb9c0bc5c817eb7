import {describe, expect, it} from 'vitest';
import {check} from '../../../src/index.js';
import {problems} from '../problems.js';

describe('broken-front-matter', () => {
  it('points at the line that cannot be read, and says what is wrong', async () => {
    const {findings} = await check(
      '---\r\ndate: 2025-03-14\r\ntitle: [Night bus\r\n---\r\n\r\nThe night bus leaves.\r\n',
    );
    expect(findings).toMatchObject([
      {
        ruleId: 'broken-front-matter',
        severity: 'warning',
        message: expect.stringMatching(/^Unexpected front matter: .*, expected data$/),
      },
    ]);
    const {line, column, endLine, endColumn} = findings[0]!;
    expect([line, column, endLine, endColumn]).toEqual([3, 1, 3, 18]);
  });

  it.each(['The night bus leaves.', '---\ntitle: Night bus\n---\n\nThe night bus leaves.'])(
    'lets pass %j',
    async (text) => {
      expect(await problems('broken-front-matter', text)).toEqual([]);
    },
  );
});
