import {describe, expect, it} from 'vitest';
import * as library from '../src/index.js';

describe('the library', () => {
  it('has these doors and no others', () => {
    expect(Object.keys(library).sort()).toEqual([
      'BriefError',
      'Site',
      'check',
      'parseArticle',
      'readingTime',
      'splitSentences',
      'summarize',
      'summarizeLine',
    ]);
  });

  it('is what the package exports', async () => {
    const name: string = 'article-brief';
    expect(Object.keys(await import(/* @vite-ignore */ name)).sort()).toEqual(Object.keys(library).sort());
  });

  it('splits sentences into plain strings', () => {
    expect(library.splitSentences('Dr. Lee opened the library. It rained.', 'en')).toEqual([
      'Dr. Lee opened the library.',
      'It rained.',
    ]);
  });
});
