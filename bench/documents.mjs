// Documents for npm run fuzz: fixtures changed at random, runs of marks, and front matter, HTML and MDX made by their
// own grammar, with what people and programs get wrong in them.

const marks = [
  ...'*_[](){}<>`~#>-+=|\\&!:;"\'.,?0aZ \t\n\r',
  ...[
    '\r\n',
    '\n\n',
    '---\n',
    '```\n',
    '<!--',
    '-->',
    '</p>',
    '<div>',
    '](',
    '![',
    '[^1]',
    '[^1]: ',
    '{{',
    '{%',
    '&#0;',
  ],
  ...['- ', '1. ', '> ', '\u0000', '\u001b[31m', '\u202e', '\ufeff', '\ud83d', '😀', 'é', '漢字', 'ไทย', 'العربية'],
  ...[
    '\u2029',
    '$$',
    'import x\n',
    '<script>',
    '\n::error::x\n',
    '##[group]',
    '<!-- brief-disable -->',
    '<!-- brief -->',
  ],
];

const names = ['title', 'summary', 'description', 'date', 'lang', 'briefHash', 'tags', 'é', '"a b"', '? x', '<<', '0'];
const scalars = [
  ...[
    'A market',
    '"two\\nlines"',
    "'it''s'",
    '2025-03-14',
    '~',
    'true',
    '1e400',
    '0x1f',
    '|\n  a\n  b',
    '>-\n  folded\n  text',
  ],
  ...[
    '[a, b]',
    '{a: 1}',
    '&x y',
    '*x',
    '!!binary aGk=',
    '!tag x',
    '# nothing',
    '"open',
    "'open",
    '@',
    '`',
    '- a',
    '::error::x',
  ],
];
const tags = [
  ...[
    'p',
    'div',
    'article',
    'main',
    'section',
    'nav',
    'aside',
    'header',
    'footer',
    'h1',
    'h2',
    'h3',
    'ul',
    'li',
    'table',
  ],
  ...[
    'tr',
    'td',
    'pre',
    'code',
    'a',
    'b',
    'br',
    'img',
    'script',
    'style',
    'svg',
    'template',
    'textarea',
    'form',
    'details',
  ],
];
const attributes = [
  ...['', ' class="content"', ' id=main', ' role="navigation"', ' hidden', " title='a > b'", ' lang=de', ' dir=rtl'],
  ...[' style="display:none"', ' aria-hidden="true"', ' href="javascript:x"', ' a=', ' "', ' <', '/'],
];
const heads = [
  ...[
    '<title>Market</title>',
    '<meta charset="utf-8">',
    '<meta name="description" content="A market.">',
    '<base href="//x">',
  ],
  ...[
    '<script type="application/ld+json">{"headline": "Market"',
    '</script>',
    '<link rel=canonical href=x>',
    '<!doctype html>',
  ],
];
const components = ['Note', 'Tabs.Item', 'a:b', 'div', 'this', ''];
const properties = [
  '',
  ' a',
  ' a="b"',
  ' a={1}',
  ' {...props}',
  ' a={`${x}`}',
  ' a={{b: "}"}}',
  ' a={<b/>}',
  ' a={',
  ' a="',
];

/** Makes documents from the texts of fixtures; `random(n)` gives a whole number from 0 below n. */
export function createMaker(sources, random) {
  const pick = (list) => list[random(list.length)];
  const times = (count, piece) => Array.from({length: count}, piece).join('');
  const sentence = () => pick(sources).slice(random(2000)).slice(0, 200).replace(/\s+/g, ' ');

  function frontMatter() {
    const lines = (separator) => times(random(8), () => `${pick(names)}${separator}${value()}\n`);
    const value = () => (random(5) === 0 ? pick(marks).repeat(random(40)) : pick(scalars));
    const kind = random(8);
    if (kind === 0) return `+++\n${lines(' = ')}+++\n`;
    if (kind === 1) return `{\n${times(random(5), () => `"${pick(names)}": ${pick(scalars)},\n`)}}\n`;
    if (kind === 2) return `---\n${lines(': ')}`;
    return `---${pick(['', ' ', '\t', '-', ' yaml'])}${pick(['\n', '\r\n'])}${lines(': ')}${pick(['---', '...', '--- '])}\n`;
  }

  function element(depth) {
    if (depth === 0 || random(4) === 0) return random(6) === 0 ? pick(marks) : sentence();
    const name = pick(tags);
    const inside = times(random(4), () => element(depth - 1));
    return `<${name}${pick(attributes)}>${inside}${random(5) === 0 ? '' : `</${random(8) === 0 ? pick(tags) : name}>`}\n`;
  }

  function component(depth) {
    if (depth === 0 || random(4) === 0)
      return pick([
        sentence,
        () => `{${pick(marks)}}`,
        () => `{${pick(marks)}`,
        () => `\nexport const a = ${pick(marks)}\n\n`,
      ])();
    const name = pick(components);
    const inside = times(random(4), () => component(depth - 1));
    const end = random(6) === 0 ? '' : `</${name}>`;
    return `<${name}${pick(properties)}${random(6) === 0 ? '/' : ''}>${pick(['', '\n', '\n\n'])}${inside}${end}${pick(['', '\n\n'])}`;
  }

  function changed() {
    let text = pick(sources);
    for (let change = random(20); change >= 0; change--) {
      const at = random(text.length);
      const to = at + random(random(2) === 0 ? 3 : 400);
      const choice = random(3);
      const piece =
        choice === 0
          ? pick(marks).repeat(random(200))
          : choice === 1
            ? pick(marks)
            : text.slice(random(text.length)).slice(0, 300);
      text = text.slice(0, at) + piece + text.slice(to);
    }
    return text;
  }

  const kinds = [
    {make: () => times(random(400), () => pick(marks))},
    {make: () => times(random(3000), () => pick(marks.slice(random(marks.length))))},
    {make: () => (pick(marks) + pick(marks) + pick(marks)).repeat(random(3000))},
    {make: changed},
    {make: changed},
    {make: () => frontMatter() + changed(), format: 'markdown'},
    {make: () => frontMatter() + times(random(3), frontMatter) + sentence(), format: 'mdx'},
    {make: () => times(random(6), () => pick(heads)) + times(random(8), () => element(random(9))), format: 'html'},
    {make: () => times(random(8), () => component(random(7))) + changed().slice(0, random(3000)), format: 'mdx'},
    {make: () => times(random(4), () => component(random(40))), format: 'mdx'},
  ];
  return () => {
    const {make, format = pick(['markdown', 'mdx', 'html', 'text'])} = pick(kinds);
    return {text: make(), format};
  };
}
