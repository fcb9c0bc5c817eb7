import {describe, expect, it} from 'vitest';
import {summarize} from '../src/summarize.js';
import {library} from './library.js';

describe('the warnings of a summary', () => {
  it('tell what was asked for and is not there', async () => {
    const codes = async (text: string) => (await summarize(text)).warnings.map(({code}) => code);
    expect(await codes('The library is closed on Fridays in June.')).toEqual(['few-points', 'no-reason']);
    expect(await codes('```\nopen()\n```')).toContain('no-prose');
    expect(await codes('Who is there?')).toEqual(['no-points', 'no-reason']);
  });

  it('tell without blame that all are points already', async () => {
    const {whyItMatters, warnings} = await summarize(library, {points: 50});
    expect(whyItMatters).toEqual([]);
    expect(warnings.map(({message}) => message)).toContain('no sentence says why it matters');
  });

  it('tell of a language without word lists', async () => {
    const finnish = 'Vanha mylly paloi eilen illalla maan tasalle. Kaupunki rakentaa uuden myllyn ensi vuonna.';
    const {language, keyPoints, warnings} = await summarize(finnish, {language: 'fi'});
    expect(language).toBe('fi');
    expect(keyPoints).toHaveLength(2);
    expect(warnings).toContainEqual({code: 'language', message: expect.stringContaining('"fi"'), line: 1});
  });
});
