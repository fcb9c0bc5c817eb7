import {describe, expect, it} from 'vitest';
import {checkReporters} from '../../../src/reporters/findings/index.js';
import {article, finding, options, report} from './reports.js';

describe('the reporters of findings', () => {
  it.each(Object.entries(checkReporters))('%s gives a string that ends with its line', async (_, load) => {
    const reporter = await load();
    expect(reporter(report(article('a.md', finding())), options)).toMatch(/[^\n]\n$/);
    expect(reporter(report(), options)).toMatch(/^$|[^\n]\n$/);
  });
});
