import {describe, expect, test} from 'vitest';
import {formatByContent, formatByName} from '../../../src/read/input/formats.js';

describe('formatByName', () => {
  test.each([
    ['post.md', 'markdown'],
    ['a/POST.Markdown', 'markdown'],
    ['guide.mdx', 'mdx'],
    ['page.htm', 'html'],
    ['page.xhtml', 'html'],
    ['mail.txt', 'text'],
    ['data.json.md', 'markdown'],
    ['2024.01/LICENSE', undefined],
    ['.md', undefined],
    ['.html.d/constructor', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s', (path, format) => {
    expect(formatByName(path)).toBe(format);
  });

  test.each(['package.json', 'C:\\data\\table.CSV', 'src/index.ts'])('refuses %s', (path) => {
    expect(() => formatByName(path)).toThrow(/file holds data or code, not an article/);
  });
});

describe('formatByName, of other markup', () => {
  test.each([
    ['notes.rst', 'this is reStructuredText, and brief reads Markdown; convert it (pandoc -f rst '],
    ['docs/Guide.ADOC', 'this is AsciiDoc, and brief reads Markdown; convert it (asciidoctor -b docbook '],
    ['a.asciidoc', 'this is AsciiDoc'],
    ['Minutes.docx', 'this is a Word document, and brief reads Markdown; convert it (pandoc -f docx '],
    ['notes.org', 'this is Org'],
  ])('names what makes Markdown of %s', (path, message) => {
    expect(() => formatByName(path)).toThrow(message);
  });
});

describe('formatByContent', () => {
  test.each([
    '<!DOCTYPE html><p>Text',
    '\uFEFF\n<html lang="en">',
    '<?xml version="1.0"?>\n<!-- saved from a site --><html>',
    '<head><title>Tea</title>',
  ])('takes %j for a page', (text) => {
    expect(formatByContent(text)).toBe('html');
  });

  test.each([
    '# Tea',
    '<!-- lint off -->\n# Tea\n<html>',
    '<div align="center">\n\n# Tea',
    '<header>\n',
    '<!-- never closed <html>',
    'Write `<!doctype html>` first.',
    '[link](/) and more]',
    '{"title": "Tea"}\n\nText.',
  ])('takes %j for Markdown', (text) => {
    expect(formatByContent(text)).toBe('markdown');
  });

  test.each(['{"name": "tea"}', ' [1, 2]\n'])('refuses %j', (text) => {
    expect(() => formatByContent(text)).toThrow('this is a JSON document, not an article');
  });
});
