import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseArticle} from '../../src/read/read-article.js';
import type {ArticleFormat} from '../../src/types.js';
import {holds} from '../holds.js';

async function read(text: string, format: ArticleFormat = 'markdown') {
  const {sentences, blocks} = await parseArticle(text, {format});
  return sentences.map(({text, block}) => ({text, label: blocks[block]!.label}));
}

async function textsOf(text: string, format?: ArticleFormat): Promise<string[]> {
  return (await read(text, format)).map(({text}) => text);
}

describe('what stands there is what is read', () => {
  test.each([
    ['Der Umbau dauert 3~5 Wochen, der Ausbau 7~10 Wochen.', 'Der Umbau dauert 3~5 Wochen, der Ausbau 7~10 Wochen.'],
    ['수리에는 3~5일, 배송에는 7~10일이 걸립니다.', '수리에는 3~5일, 배송에는 7~10일이 걸립니다.'],
    ['工期は2~3週間、費用は4~5万円です。', '工期は2~3週間、費用は4~5万円です。'],
    ['Il coûte 10<sup>3</sup> euros depuis le 2<sup>e</sup> jour.', 'Il coûte 10^3 euros depuis le 2e jour.'],
    ['Die Fläche misst 5 m<sup>2</sup>, das CO<sub>2</sub> fehlt.', 'Die Fläche misst 5 m^2, das CO2 fehlt.'],
    ['Die Masse $m_{0}$ *wächst* mit $\\frac{1}{x}$.', 'Die Masse $m_{0}$ wächst mit $\\frac{1}{x}$.'],
    ['Die Masse \\(m_{0}\\) wächst.', 'Die Masse \\(m_{0}\\) wächst.'],
  ])('reads %j', async (text, expected) => {
    expect(await textsOf(text)).toEqual([expected]);
  });

  test.each([
    ['The wall has sunk.<sup>1</sup> The council knows.', ['The wall has sunk.', 'The council knows.']],
    ['Die Mauer sinkt.<sup>[2]</sup> Der Rat weiß es.', ['Die Mauer sinkt.', 'Der Rat weiß es.']],
    ['Le mur baisse<sup>3</sup>. Le conseil le sait.', ['Le mur baisse.', 'Le conseil le sait.']],
    [
      'The wall has sunk.1 The council knows.[2] It is 3.5 or v1.2',
      ['The wall has sunk.', 'The council knows.', 'It is 3.5 or v1.2'],
    ],
    ['桥下沉了。¹ 市政府知道。', ['桥下沉了。', '市政府知道。']],
    ['The wall has sunk [^1]. It is <b>old</b> .\n\n[^1]: Note.', ['The wall has sunk.', 'It is old .']],
    ['Walls sink <sup>[2](#n)</sup>, they say <!-- who? -->.', ['Walls sink, they say.']],
    ['El muro baja.[^1] El consejo lo sabe.\n\n[^1]: Nota.', ['El muro baja.', 'El consejo lo sabe.']],
  ])('reads no mark of a note in %j', async (text, expected) => {
    expect(await textsOf(text)).toEqual(expected);
  });

  test.each([
    'Si ![a](a.png) et ![b](b.png) pèsent, le mur tient.',
    'Das Boot kostet {{ preis }} Euro im Jahr.',
    '{{ preis }} Euro kostet das Boot im Jahr.',
    'El barco cuesta {% price 3 %} euros.',
    'Das Boot kostet {% if x %}fünf{% else %}sechs{% endif %} Euro.',
    'Seit <Version name="x" /> fährt das Boot.',
    `Die Summe $${'x_1 + '.repeat(9)}y$ wächst.`,
    'Die Summe <math><mi>x</mi></math> wächst.',
    'Siehe {ref}`der-plan` von gestern.',
    'Das Gewicht ist ![w](w.svg).',
  ])('leaves out a sentence with an omission, and no other: %j', async (text) => {
    expect(await textsOf(`Vorher war es warm. ${text} Nachher war es kalt.`)).toEqual([
      'Vorher war es warm.',
      'Nachher war es kalt.',
    ]);
  });

  test('never makes, loses or moves the figures of a number', async () => {
    const figures = fc.nat(9999).map(String);
    const piece = fc.oneof(
      figures,
      fc
        .tuple(
          fc.constantFrom(
            '',
            '**',
            '*',
            '~~',
            '~',
            '<sup>',
            '<sub>',
            '==',
            '`',
            '[',
            '$',
            '{{',
            '<!--',
            '%%',
            '<b>',
            '[[a|',
          ),
          figures,
        )
        .map(([open, number]) => open + number + (closings[open] ?? open)),
      fc.constantFrom(
        '~',
        ' ',
        ' ',
        ' to ',
        '. It ',
        ' is ',
        '-',
        '/',
        '\\~',
        '&shy;',
        '\u200b',
        '[^1]',
        '![a](b)',
        ',',
        '\n',
      ),
    );
    await holds(
      fc.asyncProperty(fc.array(piece, {minLength: 2, maxLength: 14}), async (pieces) => {
        const source = `It is ${pieces.join('')} so.`;
        const {sentences} = await parseArticle(source, {language: 'en'});
        for (const {text, position} of sentences)
          expectSameNumbers(text, source.slice(position.offset, position.endOffset));
      }),
      {numRuns: 1500},
    );
  });
});

const closings: Readonly<Record<string, string>> = {
  '<sup>': '</sup>',
  '<sub>': '</sub>',
  '[': '](u)',
  '[[a|': ']]',
  '{{': '}}',
  '<!--': '-->',
  '<b>': '</b>',
};

/** Each run of figures stands in the source in the same order, and is a whole run there. */
function expectSameNumbers(text: string, source: string): void {
  let from = 0;
  for (const [number] of text.matchAll(/\d+/g)) {
    const found = new RegExp(`(?<!\\d)${number}(?!\\d)`).exec(source.slice(from));
    expect(found, `${number} of ${text} in ${source}`).not.toBeNull();
    from += found!.index + number.length;
  }
}

describe('dialects', () => {
  test.each([
    ['> [!warning]- Zum Öffnen klicken\n> Das Boot ist alt.', 'Zum Öffnen klicken', 'Das Boot ist alt.'],
    ['> [!tip]+ **Why** this matters\n> The boat is old.', 'Why this matters', 'The boat is old.'],
    ['> [!info] Un titre\n>\n> Le bateau est vieux.', 'Un titre', 'Le bateau est vieux.'],
    ['> [!NOTE]\n> The boat is old.', '', 'The boat is old.'],
    ['> [!question] Is it late?\n> The boat is old.', '', 'The boat is old.'],
    ['> [!example] 標題\n> 船很旧了。', '標題', '船很旧了。'],
  ])('takes the title of a callout for a label: %j', async (text, label, sentence) => {
    expect(await read(text)).toEqual([{text: sentence, label}]);
  });

  test('reads nothing in a callout of a title alone', async () => {
    expect(await read('> [!info] A title with a full stop.\n\nThe boat is old.')).toEqual([
      {text: 'The boat is old.', label: ''},
    ]);
  });

  test.each([
    ['Das [[Altes Boot]] und die [[boote/Anna|Anna]] fahren.', 'Das Altes Boot und die Anna fahren.'],
    ['Le bateau est ==très vieux==, ++dit-on++.', 'Le bateau est très vieux, dit-on.'],
    ['The boat is old. %%ask the mayor%%', 'The boat is old.'],
    ['%%\nAsk the mayor.\n\nAnd the baker.\n%%\n\nThe boat is old.', 'The boat is old.'],
    ['The boat is old. ^quote-3', 'The boat is old.'],
    ['*[GRT]: Gross tonnage\n*[EU]: Union\n\nThe boat is old.', 'The boat is old.'],
    ['{::comment}\nAsk the mayor.\n{:/comment}\n\nThe boat is old.', 'The boat is old.'],
    ['The boat is old [@doe99, pp. 3-5; @roe].', 'The boat is old.'],
    ['Das Boot ist alt {cite:p}`doe99`.', 'Das Boot ist alt.'],
    ['The {doc}`plan <plan.md>` names the {term}`quay`.', 'The plan names the quay.'],
    ['::youtube[A film]{#x}\n\nThe boat is old.', 'The boat is old.'],
    ['The :abbr[EU]{title="Union"} pays.', 'The EU pays.'],
    [':warning: The boat is old.', 'The boat is old.'],
    ['Le bateau est vieux :tada:', 'Le bateau est vieux'],
    ['See [the list]({{ site.url }}{% post_url 2020-01-01-y %}) of boats.', 'See the list of boats.'],
    ['Siehe [die Liste][1] der Boote.\n\n[1]: {{ site.url }}/{% link a.md %}', 'Siehe die Liste der Boote.'],
    ['Das Boot ist wert&shy;los und alt&#8203;modisch.', 'Das Boot ist wertlos und altmodisch.'],
    ['Die Unter\u00adnehmen zahlen\u00a0nichts.', 'Die Unternehmen zahlen nichts.'],
    ['The infor-\nmation is old.', 'The information is old.'],
    ['rating:: 5\nThe boat (status:: sold) is old. [owner:: Anna]', 'The boat is old.'],
    ['- The boat is old.\n  id:: 64f0-12\n  collapsed:: true', 'The boat is old.'],
    ['Use std::vector for boats.', 'Use std::vector for boats.'],
    ['(the-boat)=\n\nThe boat is old.', 'The boat is old.'],
    ['--8<-- "abbr.md"\n\nThe boat is old.', 'The boat is old.'],
    ['<<< @/boat.js\n\nThe boat is old.', 'The boat is old.'],
    ['+++ {"a": 1}\n\nThe boat is old.', 'The boat is old.'],
    ['Press ++ctrl+alt+del++ to stop.', 'Press ctrl+alt+del to stop.'],
    ['The boat is ^^very old^^, 2^10^ years.', 'The boat is very old, 2^10^ years.'],
    ['The {::comment}ask the mayor{:/comment} boat is old.', 'The boat is old.'],
    ['The boat is old.\n{ .lead }', 'The boat is old.'],
    ['![Boat](a.png){ width=300 } The boat is old.', 'The boat is old.'],
    [':::{tip} Boats\n:class: dropdown\nThe boat is old.\n:::', 'The boat is old.'],
    [':::tip\n:tada: The boat is old.\n:::', 'The boat is old.'],
    ['The {% comment %}Ask the mayor.{% endcomment %} boat is old.', 'The boat is old.'],
    ['The {- new -}{+ very old +} boat is sold.', 'The very old boat is sold.'],
    ['The [[boat|]] and the [[docks/quay|quay]] are old.', 'The boat and the quay are old.'],
    ['The {% if x %}old{% endif %} boat is sold.', 'The old boat is sold.'],
    ['We :heart: the boat :tada:', 'We :heart: the boat'],
    ['Use :icon-boat: here.', 'Use :icon-boat: here.'],
    [':icon-boat: is our sign.', ':icon-boat: is our sign.'],
    ['- [-] Sell the boat today.', 'Sell the boat today.'],
    ['(@good) The boat is old.', 'The boat is old.'],
    ['| The boat is old\n| and worn.', 'The boat is old and worn.'],
    [':   The boat is old.', 'The boat is old.'],
    ['Created: May 3, 2024\nStatus: Done\n\nThe boat is old.', 'The boat is old.'],
    ['Status: The boat is old.', 'Status: The boat is old.'],
    ['3. Oktober 1990 war ein Feiertag.', '3. Oktober 1990 war ein Feiertag.'],
    ['1986. The boat sank.', '1986. The boat sank.'],
    ['2. Dünya Savaşı bitti.\n\nHerkes sevindi.', '2. Dünya Savaşı bitti.'],
    ['\\newpage\n\nThe boat is old.', 'The boat is old.'],
    ['これは**「重要」**な**決定。**だ', 'これは「重要」な決定。'],
    ['这是**“重要”**的决定。', '这是“重要”的决定。'],
    ['이것은 **"중요한"**결정이다.', '이것은 "중요한"결정이다.'],
  ])('reads %j as its author meant it', async (text, expected) => {
    expect((await textsOf(text))[0]).toBe(expected);
  });

  test('reads no numbers of items that are counted, with code between them, too', async () => {
    const items = ['1. Open the lid.', '2. Pour it in.', '3. Close the lid.'];
    const expected = ['Open the lid.', 'Pour it in.', 'Close the lid.'];
    expect(await textsOf(items.join('\n'))).toEqual(expected);
    expect(await textsOf(items.join('\n\n```\ncode\n```\n\n'))).toEqual(expected);
    expect(await textsOf('1. Open the lid.\n1. Pour it in.\n1. Close the lid.')).toEqual(expected);
  });

  test('takes the heading in a callout of Quarto for a label of what is in it alone', async () => {
    const text = '# Boats\n\n::: {.callout-tip}\n## Why it matters\nThe boat is old.\n:::\n\nIt was sold.';
    expect(await read(text)).toEqual([
      {text: 'The boat is old.', label: 'Why it matters'},
      {text: 'It was sold.', label: ''},
    ]);
  });

  test('takes bold text with a colon of Chinese for a label', async () => {
    expect(await read('**注意：**港口五月关闭。\n\n**경고:**부두가 닫힌다.')).toEqual([
      {text: '港口五月关闭。', label: '注意'},
      {text: '부두가 닫힌다.', label: '경고'},
    ]);
  });

  test.each<ArticleFormat>(['html', 'text', 'markdown'])(
    'joins what soft hyphens and empty spaces cut, in %s',
    async (format) => {
      expect(
        await textsOf(
          '<p>Die Unter\u00adnehmen zahlen null\u200bkommanichts.</p>'.replace(format === 'html' ? '' : /<.*?>/g, ''),
          format,
        ),
      ).toEqual(['Die Unternehmen zahlen nullkommanichts.']);
    },
  );
});
