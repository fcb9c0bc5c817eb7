import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {html} from '../../../src/report/html/markup.js';
import {holds} from '../../holds.js';

describe('html', () => {
  test('writes text as text and markup as markup', () => {
    expect(
      html`<p title="${'"\''}">${'a < b & c > d'}${html`<b>${1}</b>`}${[html`<i></i>`, html`<u></u>`]}</p>`.source,
    ).toBe('<p title="&quot;&#39;">a &lt; b &amp; c &gt; d<b>1</b><i></i><u></u></p>');
  });

  test('lets no control character through, and no character that turns the direction of writing', () => {
    expect(html`${'a\u0000b\u001b[31m\u202ec\nd'}`.source).toBe('a\ufffdb\ufffd[31mc d');
  });

  test('lets no text close a tag or an attribute', () => {
    holds(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        expect(html`${text}`.source).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
      }),
    );
  });
});
