import {describe, expect, test} from 'vitest';
import {findInlineMarks} from '../../../src/read/markdown/inline-marks.js';

describe('findInlineMarks', () => {
  function visible(text: string): string {
    let shown = '';
    let from = 0;
    for (const {start, end} of findInlineMarks(text)) {
      shown += text.slice(from, start);
      from = end;
    }
    return shown + text.slice(from);
  }

  test.each([
    ['Text.{: .lead #intro}', 'Text.'],
    ['Heading {#heading-id}', 'Heading '],
    ['Heading {.unlisted}', 'Heading '],
    ['[!NOTE] Text.', ' Text.'],
    ['[!INCLUDE a file] Text.', ' Text.'],
    ['Text {/* for us */} goes on.', 'Text  goes on.'],
    ['A claim.[^missing] Text^[a note].', 'A claim. Text.'],
    ['![[chart.png]] Text.', ' Text.'],
    ['!!! warning "Mind"\nText.', '\nText.'],
    ['Click :::image type="icon" source="a.png"::: here.', 'Click  here.'],
    ['{% raw %}{{{% endraw %} name }}', '{{ name }}'],
    ['A {{< term text="pod" id="pods" >}} runs.', 'A pod runs.'],
    ['The [[Old Quay]] and [[boats/Anna|the boat]].', 'The Old Quay and the boat.'],
    ['See [[#Money]]', 'See Money'],
    ['It is ==old and slow== but a == b and c == d.', 'It is old and slow but a == b and c == d.'],
    ['An ++inserted++ word in C++ and C++.', 'An inserted word in C++ and C++.'],
    ['Tea %%ask Anna%% is 100%% hot.', 'Tea  is 100%% hot.'],
    ['Tea is hot. ^quote-1', 'Tea is hot. '],
    ['It is x ^ 2 and ^up there.', 'It is x ^ 2 and ^up there.'],
    ['It is hot [@roe99, p. 3; see @doe].', 'It is hot .'],
    ['[Ask me]{.small} for :abbr[HTML]{title="H"}.', 'Ask me for HTML.'],
    ['Tea {==is==}{>>why?<<} {++very ++}hot{-- or not--}.', 'Tea is very hot.'],
    ['un\u00adder zero\u200bwidth\ufeff', 'under zerowidth'],
    ['{% hint %}Tea{% endhint %} {{< lead >}}is{{< /lead >}} hot.', 'Tea is hot.'],
    ['Read it at 10:30:15 or a:b:c.', 'Read it at 10:30:15 or a:b:c.'],
    ['Link{target="_blank"} and {a=1}', 'Link and {a=1}'],
    ['a[[1]] of R', 'a[[1]] of R'],
    ['{ a set } and [a list] and $x^{2}$', '{ a set } and [a list] and $x^{2}$'],
  ])('%j shows %j', (text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  test('tells what the page shows in its place', () => {
    const marks = '{{ site.name }} {{< /note >}} {% if a %} {% data b %} {% cup %} ![[a.png]] [[a|b]] :tea:';
    expect(findInlineMarks(marks).map(({shown}) => shown)).toEqual([
      ...['omission', 'nothing', 'nothing', 'omission', 'picture', 'picture', 'joined', 'joined', 'emoji'],
    ]);
  });
});
