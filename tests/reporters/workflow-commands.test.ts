import {expect, test} from 'vitest';
import {withoutCommands} from '../../src/reporters/workflow-commands.js';

test.each([
  ['', ''],
  ['std::sort sorts.\n  1. ::before is CSS.', 'std::sort sorts.\n  1. ::before is CSS.'],
  ['::error::no', ': :error::no'],
  ['A line\n     ::add-mask::a', 'A line\n     : :add-mask::a'],
  ['a ##[error]b', 'a ## [error]b'],
  [':::', ': ::'],
])('%j', (page, expected) => {
  expect(withoutCommands(page)).toBe(expected);
});
