import {describe, expect, test} from 'vitest';
import {parseArticle} from '../../../src/index.js';

const rest = 'Nobody on the quay knows when the ferry comes back from the island.';

async function read(paragraph: string): Promise<string[]> {
  const {sentences} = await parseArticle(`<html><main><p>${paragraph}</p><p>${rest}</p></main></html>`);
  expect(sentences.at(-1)?.text).toBe(rest);
  return sentences.slice(0, -1).map(({text}) => text);
}

const mathml = (content: string): string => `<math xmlns="http://www.w3.org/1998/Math/MathML">${content}</math>`;
const katex = (content: string, tex: string, shown: string): string =>
  `<span class="katex"><span class="katex-mathml">${mathml(
    `<semantics><mrow>${content}</mrow><annotation encoding="application/x-tex">${tex}</annotation></semantics>`,
  )}</span><span class="katex-html" aria-hidden="true">${shown}</span></span>`;
const power = '<msup><mi>x</mi><mn>2</mn></msup>';

describe('a formula in a sentence', () => {
  test.each([
    ['a name', `When ${mathml('<mi>F</mi>')} is large, the quay sinks.`, 'When F is large, the quay sinks.'],
    ['a line', `Let ${mathml('<mi>n</mi><mo>=</mo><mn>3</mn>')} be so.`, 'Let n=3 be so.'],
    ['a short source', String.raw`Let \(n = 3\) be so.`, String.raw`Let \(n = 3\) be so.`],
    ['KaTeX', `Let ${katex('<mi>n</mi><mo>&lt;</mo><mn>3</mn>', 'n<3', 'n3')} be so.`, 'Let n<3 be so.'],
    [
      'Wikipedia',
      `Let <span class="mwe-math-element"><span style="display:none">${mathml('<mi>k</mi>')}</span><img class="mwe-math-fallback-image-inline" alt="k"></span> be so.`,
      'Let k be so.',
    ],
    [
      'MathJax 3',
      `Let <mjx-container><mjx-math aria-hidden=true></mjx-math><mjx-assistive-mml>${mathml('<mi>k</mi>')}</mjx-assistive-mml></mjx-container> be so.`,
      'Let k be so.',
    ],
  ])('is its text, where a line can say it: %s', async (_, html, expected) => {
    expect(await read(html)).toEqual([expected]);
  });

  test.each([
    ['a power', `When ${mathml(power)} is large, the quay sinks.`],
    ['a fraction', `When ${mathml('<mfrac><mi>a</mi><mi>b</mi></mfrac>')} is large, the quay sinks.`],
    ['KaTeX', `Let ${katex(power, 'x^2', 'x2')} be so.`],
    [
      'MathJax 2',
      `Let <span class=MathJax_Preview>x2</span><span class=MathJax><nobr>x2</nobr></span><script type="math/tex">x^2</script> be so.`,
    ],
    ['a script', 'Let <script type="math/tex">x^2</script> be so.'],
    [
      'a picture',
      'If <img src="l.png" alt="A" class="latex"> is a load, then so is the sum <img class="latex" alt="A+B">.',
    ],
    ['a long line', `Let ${mathml(`<mi>${'x'.repeat(41)}</mi>`)} be so.`],
    ['a long source', String.raw`Let \(\frac{\alpha + \beta}{\gamma + \delta} = \epsilon\) be so.`],
    ['nothing', `Let ${mathml('')} be so.`],
  ])('leaves an omission, so that the sentence is left out: %s', async (_, html) => {
    expect(await read(html)).toEqual([]);
  });
});

describe('what is raised or lowered', () => {
  test.each([
    ['The bay holds 10<sup>6</sup> fish.', 'The bay holds 10^6 fish.'],
    ['The bay holds 10<sup>&minus;6</sup> of it.', 'The bay holds 10^−6 of it.'],
    ['It is made of H<sub>2</sub>O alone.', 'It is made of H2O alone.'],
    ['The sum of x<sub>i</sub> is small.', 'The sum of x_i is small.'],
    ['It was the 19<sup>th</sup> of May.', 'It was the 19th of May.'],
    ['The quay sank.<sup>1</sup>', 'The quay sank.'],
    ['The quay<sup><a href="#fn1">1</a></sup> sank.', 'The quay sank.'],
  ])('%s', async (html, expected) => {
    expect(await read(html)).toEqual([expected]);
  });

  test.each(['<sup>1</sup>', '<sup><a href="#fn1">1</a></sup>', '<a href="#fn1">[1]</a>'])(
    'a note between two sentences hides no end: %s',
    async (note) => {
      expect(await read(`The quay sank.${note}Nobody saw it.`)).toEqual(['The quay sank.', 'Nobody saw it.']);
      expect(await read(`The quay sank,${note} and nobody saw it.`)).toEqual(['The quay sank, and nobody saw it.']);
    },
  );

  test('a soft hyphen cuts no word', async () => {
    expect(await read('The har&shy;bour is old, and the fer\u00adry is new.')).toEqual([
      'The harbour is old, and the ferry is new.',
    ]);
  });
});
