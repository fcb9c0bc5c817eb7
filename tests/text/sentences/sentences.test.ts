import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {sentenceRanges, splitSentences} from '../../../src/text/sentences/sentences.js';

/** Cases are written with a bar at each boundary; white space stands behind the bar where the text has it. */
function expectBoundaries(marked: string, language: string): void {
  const text = marked.replaceAll('|', '');
  expect(sentenceRanges(text, language).map(([start, end]) => text.slice(start, end))).toEqual(
    marked.split('|').map((sentence) => sentence.trim()),
  );
}

const cases = {
  'ends and white space': [
    'The ferry is late.| We wait.',
    'Is it open?| It is!| Come in.',
    'What?!| No way!!| Really?| Yes',
    'The ferry\nis late.|\nWe wait.',
    'One sentence without an end',
    'The ferry is late: no; it is early.',
    'It opens at 9.| 14 people wait.',
  ],
  'small letters go on': [
    'The band played Wham! in the old hall.',
    'He asked why? and left.',
    'It grew by approx. a third.',
    'The phone arrived.| iPhone owners were glad.',
    'Install the package.| npm writes a lock file.',
    'The file is hidden.| .gitignore hides it.',
  ],
  titles: [
    'We met Dr. Lang and Prof. Okafor.| They agreed.',
    'Maj. Gen. Ruth Hale spoke first.',
    'The novel by Philipp.| Just read it.',
    'Ask the Rev. Thomas Hill.',
  ],
  'references and figures': [
    'See Fig. 3 and pp. 12 f. of the annex.',
    'The bus No. 5 is late.| He said no.| She said yes.',
    'Many tools (e.g. Make) do this, i.e. all of them.',
    'She ran 3.5 km in v2.3.1 of the app.| It cost $4.20.| Nobody paid.',
    'The model GPT-5.3-Codex runs on Node.js.| It is slow.',
    'The meeting is on Jan. 3 or Sat. 5 May.',
    'The reef shrank (see Table 4).| It may recover.',
    'Figure 4. The harbour at dawn.',
  ],
  'behind a name': [
    'She left Acme Inc. last year.| They paid little.',
    'He works for the U.S. Government.| I live in the U.S.| The rent is high.',
    'Come at 5 p.m. Monday.| She left at 6 p.m.| The door was open.',
    'At 5 a.m. Mr. Hill woke up.',
    'Pens, ink, etc. are free.| Pens, ink, etc.| Everything is free.',
    'The study of Hill et al. (2019) was large.',
  ],
  initials: [
    'Ada K. Lang and J. R. Moss wrote it.',
    'J.K. Moss wrote it.',
    'It was you and I.| Did you hear Albert I. Stone?',
    'We need vitamin C.| It helps.',
  ],
  'quotations and brackets': [
    '"It is late."| She yawned.',
    '"It is late." she said.',
    "'It is late!' he said.| “Go home.”| So they went.",
    'He said, “Stay.| You must.”| She stayed.',
    'The hall (Who built it?) is old.',
    'The hall (It was built in 1900. Nobody knows why.) is old.',
    'She left.| (It was late.)| He stayed.',
    '“The tide turns at noon.” (Lang 55).| The boats wait.',
    'It was a long day (approx. 12 hours, etc.).| We slept.',
    'The tide turns at noon.[3]| The boats wait.[4, 5]| We sail.',
    'It has many errors.3| We fixed them.',
    '“Make it simple.” — Ada Lang, librarian',
    'He left.| — Where to?',
  ],
  ellipses: [
    'Well... maybe.',
    'We waited and waited...| Then the boat came.',
    'We waited … then left.',
    'We waited . . . I was cold.',
    'They all left....| She stayed.',
    'They all left . . . .| She stayed.',
    'They all left.| . . . The lamp burned on.',
    'The text [...] Ends here.',
  ],
  'addresses and names of files': [
    'Write to ada.lang@example.org.| She answers.',
    'Open https://example.org/a.b?c=D!e.html.| Then read README.md and index.html first.',
    'It is on Yahoo! Finance.',
    'Hello world.Today is fine.',
  ],
  'numbers of items': ['1. The harbour is old.', 'b. The harbour is old.', 'It is old.| 2. The harbour is deep.'],
  'news lines': [
    'LONDON (CNN) — The ferry is late.| Nobody knows why.',
    'By.| Harbour News.| PUBLISHED:.| 14:11 EST, 6 May 2012. .| The ferry is late .| It came.',
    'WARSAW (AP)U.S. Senators arrived.',
  ],
} satisfies Record<string, string[]>;

describe.each(Object.entries(cases))('sentenceRanges of English: %s', (_, texts) => {
  test.each(texts)('%s', (marked) => expectBoundaries(marked, 'en'));
});

test.each([
  ['de', 'Am 12. Oktober begann das 3. Kapitel.| Friedrich II. kam um 9.| Die Stadt schlief.'],
  ['de', 'Es kostet ca. 600 Millionen, z. B. in Bonn bzw. Köln.| Das ist viel usw.| Er ging.'],
  ['de', '»Es ist spät.«| Sie ging.| „Bleib!“, rief er.| „Nein.“| Er blieb.'],
  ['da', 'Mødet er den 12. oktober kl. 9.| Alle kommer.'],
  ['nl', 'Het is 12. oktober, d.w.z. bijv. Morgen.| Dhr. Bakker komt.'],
  ['fr', 'M. Morel arrive.| « Il est tard. »| Elle part, p. ex. demain.| Où va-t-elle ?| Loin !'],
  ['es', 'La Sra. Ruiz vive en EE. UU. desde 2010.| ¿Qué hace?| ¡Canta!| Nadie lo sabe.'],
  ['pt', 'O Sr. Lima mora na Av. Central.| Ele canta, dança etc.| Ninguém sabe.'],
  ['it', 'Il sig. Conti abita a pag. 5.| Canta, balla ecc.| Nessuno lo sa.'],
  ['tr', 'Doç. Dr. Kaya 3. Kolordu hakkında yazdı.| Kitap, kalem vb.| Hepsi pahalı.'],
  ['ru', 'В 1999 г. Москва росла, т. е. строилась.| Улицы, дома и т. д.| Потом А. С. Белов уехал.'],
  ['ru', '— Идёшь? — спросил он.| — Иду.| Он ушёл.'],
  ['el', 'Πού πας;| Πάω σπίτι.'],
  ['ar', 'هل وصلت السفينة؟| نعم وصلت.| كان د. سامي هناك.'],
  ['ur', 'جہاز آ گیا ہے۔| ہم جا رہے ہیں۔'],
  ['hi', 'जहाज़ आ गया है।| डॉ. शर्मा वहाँ हैं।'],
  ['hy', 'Նավը եկավ։| Մենք գնում ենք։'],
  ['am', 'መርከቡ መጣ።| እንሄዳለን።'],
  ['ka', 'გემი მოვიდა.| ჩვენ მივდივართ.'],
  ['th', 'เรือมาแล้ว เราไปกันเถอะ'],
  ['ko', '배가 왔다.| npm을 설치했다.| “가자.”라고 말했다.'],
  ['zh', '船来了。|我们走吧！|他说：“好。”|然后呢？|《谁在那里？》是一本书。|价格是3.5元。'],
  ['zh', '你是谁?|我不知道。'],
  ['zh', '他走了。|“你去哪里？”|她问。|（他没有回答。）'],
  ['ja', '船が来た。|「行こう。」と彼は言った。|次のYahoo!ニュースです。|（終わり。）'],
  ['ja', '「ありがとう。」|でも彼は行った。'],
  ['ja', '設定を修正しました。 (1323286)|次の項目です。'],
])('sentenceRanges of %s: %s', (language, marked) => expectBoundaries(marked, language));

const pieces = fc.constantFrom(
  ...'.!?…。！？,;:"”»«)(（）[]— \n\u2029aBЖ你あ한ا1İ\ud800\u0000'.split(''),
  'Mr',
  'z. B',
  '. . .',
  '[1]',
);
const texts = fc.oneof(
  fc.string({unit: 'binary'}),
  fc.array(pieces, {maxLength: 40}).map((parts) => parts.join('')),
);
const tags = fc.constantFrom('en', 'de', 'fr', 'tr', 'ru', 'zh', 'ja', 'el', 'und', '');

describe('sentenceRanges of any string', () => {
  test('cover all but white space, in order and trimmed', () => {
    fc.assert(
      fc.property(texts, tags, (text, language) => {
        let from = 0;
        for (const [start, end] of sentenceRanges(text, language)) {
          expect(text.slice(from, start).trim()).toBe('');
          expect(start).toBeLessThan(end);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          from = end;
        }
        expect(text.slice(from).trim()).toBe('');
      }),
    );
  });

  test('hold a word each when there are several', () => {
    fc.assert(
      fc.property(texts, tags, (text, language) => {
        const sentences = sentenceRanges(text, language).map(([start, end]) => text.slice(start, end));
        if (sentences.length > 1) expect(sentences.filter((sentence) => !/[\p{L}\p{N}]/u.test(sentence))).toEqual([]);
      }),
    );
  });

  test('are found twice in a text that stands twice', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 40}), (count) => {
        expect(sentenceRanges('The ferry (it is old) left Mr. Lang. '.repeat(count), 'en')).toHaveLength(count);
      }),
    );
  });
});

describe('splitSentences', () => {
  test('gives nothing for nothing', () => {
    expect(splitSentences('')).toEqual([]);
    expect(splitSentences(' \n\n ')).toEqual([]);
  });

  test('reads English when no language is given, and a region with its language', () => {
    expect(splitSentences('We live in the U.S. The rent is high.')).toHaveLength(2);
    expect(splitSentences('Am 3. Mai begann es.', 'de-AT')).toEqual(['Am 3. Mai begann es.']);
  });

  test('folds white space and ends sentences at blank lines', () => {
    expect(splitSentences('The  ferry\nis late\n\t\nWe\u00a0wait.\r\n\r\nShe   came.\u2029They left')).toEqual([
      'The ferry is late',
      'We wait.',
      'She came.',
      'They left',
    ]);
  });

  test('gives a text without words as it is', () => {
    expect(splitSentences('?! … — !')).toEqual(['?! … — !']);
  });
});

test.each([[undefined], [7], [{}], ['Tea.', null]])('refuses what is no text, in words: %j', (...odd) => {
  expect(() => splitSentences(...(odd as unknown as [string]))).toThrow(
    expect.objectContaining({name: 'BriefError', code: 'usage'}),
  );
});
