import {expect, test} from 'vitest';
import {paperOf} from '../../src/report/paper.js';

test('takes as much colour as its place can show', () => {
  expect(paperOf({color: 0, width: 60}).chalk.bold('oak')).toBe('oak');
  expect(paperOf({color: 1, width: 60}).chalk.bold('oak')).toBe('\u001b[1moak\u001b[22m');
});
