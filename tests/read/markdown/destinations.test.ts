import {describe, expect, test} from 'vitest';
import {maskDestinations} from '../../../src/read/markdown/destinations.js';

describe('maskDestinations', () => {
  test('makes a link of one whose destination a site generator would fill in, and keeps its length', () => {
    const written = 'Read [how to prune]({{ site.baseurl }}/pruning.html) or [why]({% link why.md %}).';
    const masked = maskDestinations(written);
    expect(masked).toMatch(/^Read \[how to prune\]\(x+\) or \[why\]\(x+\)\.$/);
    expect(masked).toHaveLength(written.length);
  });

  test('leaves other destinations and other tags alone', () => {
    const written = '[a](b.md) and {{ c }} and [d](e_(f).md)';
    expect(maskDestinations(written)).toBe(written);
  });
});
