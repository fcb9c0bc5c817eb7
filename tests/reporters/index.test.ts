import {describe, expect, test} from 'vitest';
import {reporters} from '../../src/reporters/index.js';
import {librarySummary} from './library.js';

describe('reporters', () => {
  test.each(Object.entries(reporters))('%s returns a string that ends its last line', async (_, {load, extension}) => {
    const report = await load();
    expect(extension).toMatch(/^\.[a-z]+$/);
    const output = report([librarySummary()], {color: 0, width: 80, single: false});
    expect(output).toContain('The library opens on Sundays');
    expect(output).toMatch(/[^\n]\n$/);
  });
});
