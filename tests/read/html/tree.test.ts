import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {isElement, type PageNode, parseHtml} from '../../../src/read/html/tree.js';
import {holds} from '../../holds.js';

/** `p(b(One) two)` for `<p><b>One</b> two`. */
function shape(nodes: readonly PageNode[]): string {
  return nodes.map((node) => (isElement(node) ? `${node.name}(${shape(node.children)})` : node.value)).join('');
}

function shapeOf(html: string): string {
  return shape(parseHtml(html).root.children);
}

describe('parseHtml', () => {
  test.each([
    ['', ''],
    ['Text & more', 'Text & more'],
    ['<p>One<p>Two', 'p(One)p(Two)'],
    ['<p>One<div>Two</div>', 'p(One)div(Two)'],
    ['<p><b>One<p>Two</b></p>', 'p(b(One))p(Two)'],
    ['<ul><li>One<li>Two<ul><li>Three</ul></ul>', 'ul(li(One)li(Twoul(li(Three))))'],
    ['<dl><dt>One<dd>Two<dt>Three</dl>', 'dl(dt(One)dd(Two)dt(Three))'],
    ['<table><tr><td>One<td><p>Two<tr><td>Three</table>', 'table(tr(td(One)td(p(Two)))tr(td(Three)))'],
    ['<table><tr><td><div>One</section></td></table>', 'table(tr(td(div(One))))'],
    ['<section><table><td>One</section>Two</table></section>', 'section(table(td(OneTwo)))'],
    ['<b><div>One</b>Two</div>', 'b(div(OneTwo))'],
    ['<a href=/>One<a href=/>Two</a>', 'a(One)a(Two)'],
    ['</p></div>One<br>Two<img>', 'Onebr()Twoimg()'],
    ['<h2>One<h3>Two</h3>', 'h2(One)h3(Two)'],
    ['<script>if (a < b) "<p>"</script>Text', 'script(if (a < b) "<p>")Text'],
    ['<title>A &amp; <b></title>', 'title(A & <b>)'],
    ['<svg><path/><path/></svg>Text', 'svg(path()path())Text'],
    ['<DIV>One</Div>', 'div(One)'],
    ['<!doctype html><!-- no -->One<?php no ?>', 'One'],
  ])('%s', (html, expected) => {
    expect(shapeOf(html)).toBe(expected);
  });

  test('decodes references and tells their places', () => {
    const html = 'a&amp;b&copy c&NotEqualTilde;&#x1F600;';
    const {children} = parseHtml(html).root;
    expect(children.map((node) => [isElement(node) ? '' : node.value, html.slice(node.start, node.end)])).toEqual([
      ['a', 'a'],
      ['&', '&amp;'],
      ['b', 'b'],
      ['©', '&copy'],
      [' c', ' c'],
      ['≂̸', '&NotEqualTilde;'],
      ['😀', '&#x1F600;'],
    ]);
  });

  test('reads attributes, of equal names the first', () => {
    const [element] = parseHtml('<a HREF="/?a&amp;b" class=one class=two hidden>').root.children;
    expect(element).toMatchObject({attributes: {href: '/?a&b', class: 'one', hidden: ''}});
  });

  test('finds comments', () => {
    const html = 'One<!-- two -->three<!--<b>-->';
    expect(parseHtml(html).comments.map(({text, start, end}) => [text, html.slice(start, end)])).toEqual([
      ['two', '<!-- two -->'],
      ['<b>', '<!--<b>-->'],
    ]);
  });

  test('tells where elements begin and end', () => {
    const html = '<div><p class=a>One<p>Two</div>Three';
    const [div] = parseHtml(html).root.children;
    const elements = [div!, ...(isElement(div!) ? div.children : [])];
    expect(elements.map(({start, end}) => html.slice(start, end))).toEqual([
      '<div><p class=a>One<p>Two</div>',
      '<p class=a>One',
      '<p>Two',
    ]);
  });

  test('gets no deeper than browsers, in whatever order the text comes', () => {
    const html = `${'<div>'.repeat(100_000)}a<b>b<i>c</i>d</b>e`;
    let deepest = 0;
    const texts: string[] = [];
    const visit = (nodes: readonly PageNode[], depth: number): void => {
      deepest = Math.max(deepest, depth);
      for (const node of nodes) isElement(node) ? visit(node.children, depth + 1) : texts.push(node.value);
    };
    visit(parseHtml(html).root.children, 0);
    expect(deepest).toBeLessThan(520);
    expect(texts.join('')).toBe('abcde');
  });

  test('reads any string, and each text from its place', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<div',
      '>',
      '<table><tr>',
      '<td>',
      '</div>',
      '<b>',
      '</b>',
      '&amp;',
      'x',
    );
    const html = fc.array(fc.oneof(piece, fc.string()), {maxLength: 30}).map((pieces) => pieces.join(''));
    holds(
      fc.property(html, (source) => {
        const visit = (node: PageNode): void => {
          expect(node.start).toBeLessThanOrEqual(node.end);
          if (isElement(node)) node.children.forEach(visit);
          else if (!node.value.includes('&')) expect(source.slice(node.start, node.end)).toMatch(/^&|/);
          if (!isElement(node) && node.value.length === node.end - node.start) {
            expect(source.slice(node.start, node.end)).toBe(node.value);
          }
        };
        visit(parseHtml(source).root);
      }),
    );
  });
});
