import {describe, expect, test} from 'vitest';
import {html} from '../../../src/report/html/markup.js';
import {page} from '../../../src/report/html/page.js';

describe('page', () => {
  const source = page('A & B </title><script>', html`<p>Text</p>`);

  test('has its title as text and its body as it is', () => {
    expect(source).toContain('<title>A &amp; B &lt;/title&gt;&lt;script&gt;</title>');
    expect(source).toContain('<body>\n<p>Text</p>\n</body>\n</html>\n');
  });

  test('forbids everything but its own styles, and asks for nothing else', () => {
    expect(source).toContain('content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;;');
    expect(source).not.toMatch(/\bsrc=|url\(|@import|<link|<script/);
  });
});
