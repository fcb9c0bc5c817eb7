import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {maskBlocks} from '../../../src/read/markdown/shortcodes.js';
import {holds} from '../../holds.js';

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
    holds(
      fc.property(fc.array(part, {maxLength: 20}), (parts) => {
        const text = parts.join('');
        const masked = maskBlocks(text);
        expect(masked).toHaveLength(text.length);
        expect(maskBlocks(`A line.\n\n${text}`).startsWith('A line.\n\n')).toBe(true);
      }),
    );
  });
});
