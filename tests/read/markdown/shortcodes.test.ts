import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {findShortcodes, maskBlocks, maskDestinations} from '../../../src/read/markdown/shortcodes.js';

/** What is left of a text, without the instructions and blank lines. */
function left(text: string): string[] {
  const masked = maskBlocks(text);
  expect(masked).toHaveLength(text.length);
  return masked
    .replace(/<\?>|<\?[\s\S]*?\?>/g, '')
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '');
}

describe('maskBlocks', () => {
  test.each([
    ['tags of Liquid', '{% include video.html id="x" %}\n{%- if page.math -%}\nText.\n{% endif %}'],
    ['tags of Hugo', '{{< figure src="a.png"\n  caption="A view" >}}\nText.\n  {{% /notice %}}'],
    ['objects in tags', '{% Video { src: "a.mp4", loop: true } %}\nText.'],
    ['comments of templates', '{# Not for readers. #}\nText.'],
    ['highlighted code', '{% highlight ruby %}\n# A comment\n\nputs 1\n{% endhighlight %}\nText.'],
    ['code between tags of Hugo', '{{< highlight go "linenos=table" >}}\nfunc main() {}\n{{< /highlight >}}\nText.'],
    ['comments between tags', '{% comment %}\nTo do: write.\n{% endcomment %}\nText.'],
    ['marks of containers', ':::note Mind the gap\nText.\n:::'],
    ['display math', '$$\na = b\n=\nc\n$$\nText.'],
    ['display math in one line', '$$ e = mc^2 $$\nText.'],
    ['display math in brackets', '\\[\na = b\n\\]\nText.'],
    ['an equation', '\\begin{align*}\na &= b\n\\end{align*}\nText.'],
    [
      'imports',
      "import Chart from '../../chart.js';\nimport {\n  One,\n  Two,\n} from \"two\"\nimport './style.css'\nText.",
    ],
    ['exports', "export const meta = {\n  title: 'It\\'s',\n\n  list: [1, 2],\n};\nText."],
    [
      'an exported component',
      "export default function Page({children}) {\n  // don't wrap\n  return <main>{children}</main>;\n}\nText.",
    ],
    ['a layout', 'export default Layout\nText.'],
    ['tags of components', '<Tabs\n  values={[\n    {label: "npm"},\n  ]}\n>\nText.\n</Tabs>'],
    ['CRLF', '{% highlight c %}\r\nint x;\r\n{% endhighlight %}\r\nText.'],
  ])('hides %s', (_, text) => {
    expect(left(text)).toEqual(['Text.']);
  });

  test.each([
    ['prose about modules', 'import and export of goods\nexport default settings to a file'],
    ['a tag within a line', 'Use {% raw %}this{% endraw %} here.'],
    ['a component within a line', '<Note>Text.</Note>'],
    ['upper-case HTML', '<BR>\n<TABLE>'],
    ['math that a blank line cuts', '$$\n\na\n$$'],
    ['a price', '$$ is slang for money.'],
    ['code that is never closed', '{{ highlight }}'],
  ])('leaves %s', (_, text) => {
    expect(maskBlocks(text)).toBe(text);
  });

  test('hides a tag in a list, whatever else there is', () => {
    expect(left('- <Tabs>\n- </Tabs>\n\nText.')).toEqual(['- ', '- ', 'Text.']);
  });

  test('leaves fenced code as it is', () => {
    const text = '```liquid\n{% highlight ruby %}\n:::\n```\n\nText.\n\n~~~~\n```\n{% endhighlight %}\n~~~~\n';
    expect(maskBlocks(text)).toBe(text);
  });

  test('keeps the marks of lists', () => {
    expect(maskBlocks('- {% include x.html %}\n1. {{< a >}}')).toMatch(/^- <\? +\?>\n1\. <\? +\?>$/);
  });

  test('keeps the marks of a quotation, so that the code does not leave it', () => {
    expect(maskBlocks('> {% highlight c %}\n> int x;\n> {% endhighlight %}\n')).toMatch(/^> <\? +\n> +\n> +\?>\n$/);
  });

  test('keeps length and line ends of any text', () => {
    const part = fc.constantFrom(
      '{% highlight x %}',
      '{% endhighlight %}',
      '{{< a',
      '>}}',
      ':::',
      '::::',
      '$$',
      '\\[',
      '\\]',
      '```',
      'import a from "b"',
      'export const a = {',
      '}',
      '<Tab a={',
      '/>',
      '> ',
      '- ',
      'text',
      ' ',
      '\n',
      '\r\n',
      '\r',
      "'",
    );
    fc.assert(
      fc.property(fc.array(part, {maxLength: 20}), (parts) => {
        const text = parts.join('');
        const masked = maskBlocks(text);
        expect(masked).toHaveLength(text.length);
        expect(maskBlocks(`A line.\n\n${text}`).startsWith('A line.\n\n')).toBe(true);
      }),
    );
  });
});

describe('findShortcodes', () => {
  function visible(text: string): string {
    let shown = '';
    let from = 0;
    for (const {start, end} of findShortcodes(text)) {
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
    ['{ a set } and [a list] and $x^{2}$', '{ a set } and [a list] and $x^{2}$'],
  ])('%j shows %j', (text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  test('tells what the page shows in its place', () => {
    expect(findShortcodes('{{ site.name }} {{< /note >}} {% if a %} {% data b %}').map(({shown}) => shown)).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
});

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
