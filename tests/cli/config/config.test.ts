import {describe, expect, test} from 'vitest';
import {summaryOptions, writeSettings} from '../../../src/cli/config/config.js';
import {settingSchemas} from '../../../src/cli/config/setting-schemas.js';

const write = {block: [], insertBlock: false, descriptionLength: 160};

describe('summaryOptions', () => {
  test('takes what shapes a summary', () => {
    expect(summaryOptions({points: 1, why: 2, wordsPerMinute: 200, write})).toEqual({
      points: 1,
      why: 2,
      maxWords: undefined,
      maxCharacters: undefined,
      wordsPerMinute: 200,
      language: undefined,
      encoding: undefined,
      topics: undefined,
    });
  });
});

describe('writeSettings', () => {
  const config = {points: 3, why: 3, wordsPerMinute: 238};

  test('leaves keys that nobody asked for to the article', () => {
    const asDefault = {...write, keys: settingSchemas.write!.properties!.keys!.default as Record<string, string>};
    expect(writeSettings({...config, write: asDefault}, true)).toEqual({...write, keys: undefined, force: true});
    const asked = {...write, keys: {summary: 'summary'}};
    expect(writeSettings({...config, write: asked}, false)).toEqual({...asked, force: false});
  });
});
