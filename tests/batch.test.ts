import {afterEach, describe, expect, it, vi} from 'vitest';
import {summarizeLine} from '../src/batch.js';
import * as pipeline from '../src/summarize.js';

const content = `# The library opens on Sundays

The town library will open on Sundays from March. The county pays 40,000 euros a year for staff and heating.
`;

afterEach(() => {
  vi.restoreAllMocks();
});

describe('summarizeLine', () => {
  it('puts the id in front of the summary', async () => {
    const result = await summarizeLine(JSON.stringify({id: 'a-7', content}), 1);
    expect(Object.keys(result)[0]).toBe('id');
    expect(result).toEqual({id: 'a-7', ...(await pipeline.summarize(content))});
  });

  it('takes a document without an id, and fields that are null or empty', async () => {
    const line = JSON.stringify({id: null, content, format: null, title: '', lang: null});
    expect(await summarizeLine(line, 1)).toEqual({id: null, ...(await pipeline.summarize(content))});
  });

  it('takes bytes, and a byte-order mark before them', async () => {
    const line = `\uFEFF${JSON.stringify({id: 1, content})}`;
    expect(await summarizeLine(new TextEncoder().encode(line), 1)).toEqual(await summarizeLine(line, 1));
    expect(await summarizeLine(line, 1)).toMatchObject({id: 1, title: 'The library opens on Sundays'});
  });

  it('lets a document say what it is; the options hold for those that do not', async () => {
    const options = {language: 'de', points: 1};
    const own = JSON.stringify({content, format: 'text', title: 'Sundays', lang: 'en'});
    expect(await summarizeLine(own, 1, options)).toMatchObject({
      source: {format: 'text'},
      title: 'Sundays',
      language: 'en',
      keyPoints: [{}],
    });
    expect(await summarizeLine(JSON.stringify({content}), 1, options)).toMatchObject({language: 'de'});
  });

  it.each([
    ['{"content": "The library', 'invalid-document', 'not valid JSON; write one document a line'],
    ['["The library"]', 'invalid-document', 'expected a JSON object with a "content"'],
    ['null', 'invalid-document', 'expected a JSON object with a "content"'],
    ['{"id": 3}', 'invalid-document', 'expected "content" to be a string'],
    ['{"id": 3, "content": ["The library"]}', 'invalid-document', 'expected "content" to be a string'],
    [
      '{"id": 3, "content": "x", "format": "pdf"}',
      'invalid-document',
      'expected "format" to be one of "markdown", "mdx", "html", "text"',
    ],
    ['{"id": 3, "content": "x", "title": 5}', 'invalid-document', 'expected "title" to be a string'],
    ['{"id": 3, "content": "x", "lang": {}}', 'invalid-document', 'expected "lang" to be a string'],
    ['{"id": 3, "content": " \\n"}', 'empty', 'the article is empty; there is nothing to summarize'],
  ])('answers %s with an error that names the line', async (line, code, message) => {
    const id = line.includes('"id": 3') ? 3 : null;
    expect(await summarizeLine(line, 12)).toEqual({id, error: {code, message: `line 12: ${message}`, line: 12}});
  });

  it('refuses an id that is no name', async () => {
    const result = await summarizeLine(JSON.stringify({id: {}, content}), 2);
    expect(result).toMatchObject({id: null, error: {message: 'line 2: expected "id" to be a string or a number'}});
  });

  it('refuses bytes that are no UTF-8', async () => {
    const result = await summarizeLine(new Uint8Array([0x22, 0xff, 0x22]), 4);
    expect(result).toMatchObject({id: null, error: {code: 'encoding'}});
  });

  it('answers a bug with an error too, under the id of the document that shows it', async () => {
    vi.spyOn(pipeline, 'summarize').mockRejectedValue(new TypeError('x is not a function'));
    expect(await summarizeLine(JSON.stringify({id: 5, content}), 9)).toEqual({
      id: 5,
      error: {code: 'internal', message: 'line 9: internal error: x is not a function', line: 9},
    });
  });
});
