import {describe, expect, test} from 'vitest';
import {checkFormats, digestFormats, formatOfFile, plain, summaryFormats} from '../../src/report/index.js';
import {article, finding, options, report} from './findings/reports.js';
import {librarySummary} from './library.js';

describe('reporters', () => {
  test.each(Object.entries(summaryFormats))(
    '%s returns a string that ends its last line',
    async (_, {load, extension}) => {
      const report = await load();
      expect(extension).toMatch(/^\.[a-z]+$/);
      const output = await report([librarySummary()], {style: plain, width: 80, single: false});
      expect(output).toContain('The library opens on Sundays');
      expect(output).toMatch(/[^\n]\n$/);
    },
  );
});

describe('the reporters of findings', () => {
  test.each(Object.entries(checkFormats))('%s gives a string that ends with its line', async (_, {load}) => {
    const reporter = await load();
    expect(reporter(report(article('a.md', finding())), options)).toMatch(/[^\n]\n$/);
    expect(reporter(report(), options)).toMatch(/^$|[^\n]\n$/);
  });
});

describe('the format of a file', () => {
  test.each([...Object.entries(summaryFormats), ...Object.entries(digestFormats), ...Object.entries(checkFormats)])(
    '%s is told by the extension or the name of its files, if it has one',
    (id, entry) => {
      const name = 'fileName' in entry ? entry.fileName : 'extension' in entry ? `Page${entry.extension}` : 'page.log';
      expect(formatOfFile(name)).toBe(name === 'page.log' ? undefined : id);
    },
  );
});
