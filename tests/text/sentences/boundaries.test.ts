import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {sentenceRanges, splitSentences} from '../../../src/text/sentences/boundaries.js';
import {holds} from '../../holds.js';

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
    'Left 5.| Stayed.',
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
    'He said, “Stay. You must.”| She stayed.',
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
  ['hu', 'Elment 5.| Maradt.'],
  ['hu', 'Figura 5. Maradt.'], // its own captions have the number in front; of others all languages are asked
  ['da', 'Figur 4. Havnen ved daggry.'],
  ['de', 'Tabelle 4. Der Hafen am Morgen.'],
  ['tr', 'Şekil 4. Liman.'],
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
  ['zh', '他走了。|“你去哪里？”她问。|（他没有回答。）'],
  ['ja', '船が来た。|「行こう。」と彼は言った。|次のYahoo!ニュースです。|（終わり。）'],
  ['ja', '「ありがとう。」|でも彼は行った。'],
  ['ja', '設定を修正しました。 (1323286)|次の項目です。'],
])('sentenceRanges of %s: %s', (language, marked) => expectBoundaries(marked, language));

const kinds = {
  'courts and reporters': [
    ['en', 'The court cited Garrow v. Coast Federal in its order.| The clerk agreed.'],
    ['en', 'In Lund v. Harbour Board, 410 U.S. 113, 12 F. Supp. 3d 45 (9th Cir. 2001), it lost.| The city paid.'],
    ['en', 'See 31 Fed. Reg. 1234 and 576 S. Ct. 2584.| They differ.'],
    ['fr', 'L’arrêt Morel c. Ville de Brest est ancien.| Il reste cité.'],
    ['it', 'La causa Conti c. Comune di Bari è chiusa.| Nessuno ricorre.'],
    ['pt', 'No caso Lima v. Porto do Sul, o juiz errou.| Ninguém recorreu.'],
  ],
  'hyphenated initials': [
    ['en', 'The book by J.-P. Morel is long.| It sells.'],
    ['fr', 'Le maire, J.-P. Morel, et Ch.-L. Roche sont venus.| Ils ont parlé.'],
    ['de', 'Das Amt hat H.-J. Vogt geleitet.| Er ging.'],
    ['pl', 'Napisał to A.-M. Nowak.'],
    ['ru', 'Принтер работает по сети Wi-Fi.| Каждое устройство важно.'],
    ['ru', 'Книгу написал Ж.-П. Морель.| Она известна.'],
  ],
  'degrees and titles': [
    ['de', 'Frau Dr. med. Anna Roth und Prof. Dr. rer. nat. Jan Behr sprachen mit Dr.-Ing. Kurz.| Es war spät.'],
    ['de', 'Die Praxis leitet Dipl.-Psych. Eva Lang, früher Dr. phil. habil. Kern.| Sie ist voll.'],
    ['en', 'Dr. med. Anna Roth and Dr. rer. nat. Karl Lang spoke.| They agreed.'],
    ['de', 'Prof. em. Karl Lang sprach.| Alle schwiegen.'],
    ['cs', 'MUDr. Novák a Ing. Svoboda přišli.| Bylo to v r. 1950.'],
    ['en', 'The mass was led by Fr. Martin Kane.| Amb. Karen Lund and Atty. Gen. Paul Rowe came.'],
    ['en', 'Vice Adm. Ruth Hale, Comdr. Joe Birk and Cllr. Ann Moss met Dep. Sec. Hall.| They agreed.'],
    ['it', "Il sen. Rossi, l'on. Bianchi e mons. Verdi hanno parlato.| Nessuno rispose."],
    ['it', 'L’ing. Neri, l’arch. Galli, il geom. Fontana e il cav. Riva firmano.| È tardi.'],
    ['es', 'Habló el ing. Pérez en la iglesia del s. XIX, según el inc. 3.| Nadie respondió.'],
    ['es', 'La dip. Ruiz, el lic. Vega y el gral. Soto votaron el art. 5.| Fue inútil.'],
    ['es', 'Vive en la av. Colón, junto a la pza. Mayor.| Nadie respondió.'],
    ['pt', 'A loja da av. Paulista mudou para a pç. Central.| É nova.'],
    ['fr', 'La décision Cass. civ. 2e, 4 mars 2010, est claire.| Elle dure.'],
    ['it', 'Decide la sez. III, n. 4122.| È nuovo.'],
    ['de', 'Das Seil misst 12 m.| Das reicht.'],
    ['pt', 'O eng. Costa, o dep. Lima e a sen. Reis foram à obra do séc. XIX.| Ninguém falou.'],
    ['pt', 'O gov. Prado e o des. Nunes leram a pág. 12.| Era tarde.'],
    ['nl', 'Ds. Bakker, burg. De Wit en wnd. dir. Smit lazen art. 5.| Het regende.'],
    ['tr', 'Ameliyatı Op. Dr. Ayşe Kaya yaptı.| Toplantıya Arş. Gör. Ali Demir geldi.'],
    ['tr', 'Uzm. Dr. Can Er ve Öğr. Gör. Ece Ak konuştu.| Herkes dinledi.'],
    ['ru', 'На ул. Лесной, д. 5, у им. Горького, тел. 12-34, ждал акад. Белов.| Он молчал.'],
  ],
  'adjectives and words cut short': [
    ['de', 'Die kath. Kirche und der dt. Meister feiern mit versch. Gästen.| Das ist neu.'],
    ['de', 'Die ev. Gemeinde, die städt. Bühne und die öffentl. Hand zahlen die ges. Kosten.| Niemand klagt.'],
    ['de', 'Anna Roth, geb. Lang, zeigt in Abb. 3 die max. Last.| Sie ist 52.'],
    ['de', 'Nach Rn. 12 und Az. VI ZR 5/20 gilt die min. Höhe.| Er heißt Max.| Der Hof ist leer.'],
    ['es', 'La carga máx. Permitida es alta.| Nadie la mide.'],
  ],
  'references, dates and money': [
    ['en', 'The result agrees with Ref. 12 and with Sect. 4 of the study.| It is new.'],
    ['en', 'It is read.| snake_case follows it.| open() is called.| config.yaml ends it, approx. at noon.'],
    ['en', 'On Mon. Jan. 5 it rained, and on Sat. Mar. 7 too.| Max. 40 fit.'],
    ['de', 'Linz a. d. Donau ist groß.| Frankfurt a. d. Oder nicht.'],
    ['it', 'Vale il d.lgs. 50/2016 e il D.P.R. 33/1972.| Punto.'],
    ['zh', '他说：“天晚了。我们走吧。”|没有人回答。'],
    ['en', 'See Secs. 2.1 and 2.2, App. B, Ch. 3 and Vol. II.| Then read on.| He said no.| A man came.'],
    ['en', 'By Eq. 3, Thm. 2.1 and Suppl. Fig. 4 it holds.| We are done.'],
    ['en', 'The bell of c. 1450 cost Rs. 3520, or Rp. 5000.| Nobody rang it.'],
    ['en', 'Ada Lang (b. 1815, d. 1852) wrote it.| It ran.'],
    ['en', 'The order went from Com. & Adm. to the yard in one hour.| Nobody objected.'],
    ['fr', 'La maison Morel et Cie. & Fils ferme.| Elle était vieille.'],
    ['de', 'Die Firma Lang Gebr. & Co. schließt.| Sie war alt.'],
  ],
  'units behind figures': [
    ['ru', 'Завод закрыт с 1991 г.| Рабочие ушли.| Прибыль составила 5 млн руб.| Компания растёт.'],
    ['ru', 'Мост построен в XIX в.| Город вырос.| Длина моста 12 км.| Ширина его мала.'],
    ['ru', 'В 1999 г. Москва росла.| К концу 2001 г. Россия ждала.| В г. Москва тепло.'],
    ['ru', 'Площадь города 3 кв. км.| Стоит он на р. Волге у г. Казани.'],
    ['ru', 'Город основан в 1703 г. Петром Первым.| С 1999 г. В. В. Белов был там.'],
    ['pl', 'Fabrykę zamknięto w 1991 r.| Robotnicy odeszli.| Bilet kosztuje 5 zł.| Pociąg jest stary.'],
    ['uk', 'Завод закрито у 1991 р.| Робітники пішли.| Квиток коштує 5 грн.| Потяг старий.'],
    ['bg', 'Мостът е затворен от 1991 г.| Работниците си тръгнаха.| Билетът струва 5 лв.| Влакът е стар.'],
  ],
  'quotations and who said them': [
    ['en', '"Is it late?" Maria asked.| "We won!" the mayor shouted.'],
    ['en', '“Who knows?” Dr. Anna Lund, 54, of Bergen then replied.| “Nobody!” I said.| “Stay!”| She stayed.'],
    ['en', '“Why?” Dr. Lee, the surgeon, wondered.| “Who?”| Lee called the mayor, who said nothing.'],
    ['sv', '”Det är sent. Vi går”, sade hon.| Han stannade.'],
    ['pl', '„Jest późno. Chodźmy” – powiedziała Anna.| On został.'],
    ['en', '“It is late. We must go,” she said.| They went.'],
    ['en', '‘It’s late. We must go,’ she said.| They went.'],
    ['en', 'She said, “It is late. We must go.”| They went.'],
    ['en', 'The note read: "It is late. Go home."| Nobody did.'],
    ['en', '“It is late.| We must go.”| They went.'],
    ['de', 'Er rief: „Es ist spät! Wir gehen.“| Sie blieb.| Er fragte: „Warum?“| Anna antwortete.'],
    ['en', 'He asked, “Why?”| Maria answered.| “Why?” Maria asked.'],
    ['fr', '« Viens. Vite ! » dit-il.| Elle court.'],
    ['fr', 'Il dit : « Il est tard. Partons. »| Elle reste.'],
    ['ar', '«تأخر الوقت. سنذهب»، قالت ليلى.| لم يتحرك أحد.'],
    ['en', '“Is it late?” Hale wanted to know.| “Will they pay?” Ms. Lund asked the harbour board.| It was silent.'],
    ['en', '“Is it late?”| Hale asked the board to wait for the pilot.'],
    ['zh', '“桥太旧了。”他说，“我们等不了。”|没有人动。'],
    ['zh', '“桥太旧了。我们等不了。”他说。|没有人动。'],
    ['zh', '他说：“走吧！”然后离开了。|她说：“好。”|然后呢？'],
    ['en', '“Is it open?”| The mayor smiled.| “Go on.”| Maria was tired.'],
    ['de', '„Es ist spät. Wir gehen“, sagte sie.| Er blieb.'],
    ['fr', '« Il est tard. Partons », dit-elle.| Il reste.'],
    ['es', '«Es tarde. Vamos», dijo Ana.| Él se queda.'],
    ['ru', '«Поздно. Идём», — сказала она.| Он остался.'],
    ['ja', '市長は「橋は古い。もう待てない。」と言った。|誰も動かなかった。'],
    ['ja', '「行こう。早く！」と彼は叫んだ。|「橋は古い。|もう待てない。」|彼は黙った。'],
    ['ja', '「誰が行く？」彼女は聞いた。|彼は黙った。'],
    ['ko', '“왜?” 그녀가 물었다.| 그는 갔다.'],
    ['zh', '“桥太旧了。我们等不了。”市长说。|没有人动。'],
    ['zh', '“桥太旧了。”|他说，船没有来。|“走吧。”|她补充道：“快！”'],
    ['zh', '“桥太旧了。我们等不了，”市长说。|没有人动。'],
    ['zh', '它是“旧”的。|船没有来。|这不是“新”的。'],
    ['zh', '“你去哪里？现在太晚了！”她喊道。|他知道。'],
    ['zh', '“桥太旧了。|我们等不了。”|这个问题很难。|他的小说很长。'],
    ['ko', '시장은 “다리가 낡았다. 더 기다릴 수 없다.”라고 말했다.| 아무도 움직이지 않았다.'],
  ],
  'titles with marks, and marks of other keyboards': [
    ['zh', '《快跑！快跑！》是一部电影。|它很长。'],
    ['zh', '我读了《谁在那里？谁？》和《夜》。|都好。'],
    ['ja', '映画《走れ！走れ！》を見た。|長かった。'],
    ['de', "Er rief.| ,,Es ist spät.''| Sie ging.| ,,Dr. Roth kommt'', sagte er."],
    ['pl', "Wyszedł.| ,,Jest późno.''| Ona została."],
  ],
  'words cut short of many trades': [
    ['en', 'Rt. Hon. Ann Lee took Hwy. 5 to Pt. Reyes.| Rte. 9 was shut.'],
    ['en', 'Pub. L. No. 4 applies, as Proc. Natl. Acad. Sci. and J. Phys. Chem. B say.| He taught Chem.| He liked it.'],
    [
      'en',
      'GEN. POE AND SEN. LEE MET.| THEY TALKED.| The board sued the SEC.| The court agreed.| Meet in Laurel, MD.| VIP guests first.',
    ],
    ['de', 'In der Hauptstr. 5 und der Goethestr. ist es laut.| Er wohnt in der Seestr.| Dort ist es still.'],
    ['de', 'Das gilt i. Allg. nicht (Anm. d. Red.).| Es war Punkt a.| Dann Punkt b.'],
    ['de', 'Am 7.10. (Mittwoch) kam Anna.| Am 8.10. Maria.| Er starb 5 n. Chr.| Das war früh.'],
    ['de', 'Die Fa. Lang, Inh. Karl Roth, und Priv.-Doz. Dr. Kern zahlen Max. 40 Euro.| Gut so.'],
    ['nl', 'Op 5 jan. 2020 woonde hij in de Kerkstr. 5.| ’s Avonds was het stil.| ’t Was koud.'],
    ['de', 'Dr. h.c. mult. Karl Roth fuhr von Gl. 5 bei zw. 5 und 10 Grad.| Gut so.'],
    ['fr', 'Il part à 8 h. 30 de l’apt. 5.| C’est loin.'],
    ['fr', 'Il vit bd. Voltaire, près de la Sté. Morel.| Max. 40 y entrent.'],
    ['es', 'Vino Fr. Luis con Ma. Elena.| Máx. 40 entran.'],
    ['it', 'Il card. Martini parlò.| Max. 40 entrano.'],
    ['pt', 'O gen. Lima mora no apto. 3.| É longe.'],
    ['ru', 'Он родился в г. Орле Орловской обл.| Там тихо.| Это стоит 5 млн долл. США или 30 коп. за шт.| Дорого.'],
    ['ko', '행사는 2020. 5. 3. 서울에서 열렸다.| A. B. 김이 왔다.'],
  ],
  'names that end in a full stop': [
    ['ja', 'モーニング娘。は人気だ。|モーニング娘。の新曲が出た。|藤岡弘、は俳優だ。'],
    ['ja', '港は閉まった。|はじめは静かだった。|のちに開いた。|が、船は来ない。'],
  ],
  'the first of several in a line': [
    ['en', 'Steps: 1. Open the lid.| 2. Pour it in.| Pay the fee: 5.| Then go.'],
    ['de', 'Ablauf: a. Deckel öffnen, b. gießen.| Fertig.'],
  ],
  'emoji and emoticons': [
    ['en', 'It works! 🎉| It is fast. :)| We like it. ❤️'],
    ['en', '✅ It is fast.| ✅ It is small.'],
    ['en', 'It is slow :( but small (see below :) and free.| We know.'],
  ],
  'letters that name something': [
    ['en', 'The pump runs test E.| Turn the valve to "OPEN".'],
    [
      'en',
      'Go to step B.| Press the key.| See appendix C.| Figures follow.| It was said by E. Turner and Jonas E. Smith.',
    ],
    ['de', 'Öffnen Sie Ventil B.| Drehen Sie den Hahn.| Das sagte E. Turner.'],
    ['fr', 'Passez à l’étape B.| Tournez la vanne.'],
    ['es', 'Vaya al paso B.| Gire la llave.'],
    ['pt', 'Vá para a etapa B.| Gire a chave.'],
    ['it', 'Passare alla fase B.| Girare la chiave.'],
    ['nl', 'Ga naar stap B.| Draai de klep open.'],
    ['ru', 'Перейдите на этап Б.| Поверните ключ.'],
  ],
} satisfies Record<string, [language: string, marked: string][]>;

describe.each(Object.entries(kinds))('sentenceRanges: %s', (_, texts) => {
  test.each(texts)('%s: %s', (language, marked) => expectBoundaries(marked, language));
});

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
    holds(
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
    holds(
      fc.property(texts, tags, (text, language) => {
        const sentences = sentenceRanges(text, language).map(([start, end]) => text.slice(start, end));
        if (sentences.length > 1) expect(sentences.filter((sentence) => !/[\p{L}\p{N}]/u.test(sentence))).toEqual([]);
      }),
    );
  });

  test('are found twice in a text that stands twice', () => {
    holds(
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

  test.each([
    ['the ferry is late. we wait.\nnobody knows why, e.g. the crew. is it fog? "it may be." she says so.', 5],
    ['die fähre ist spät. wir warten z. b. hier. niemand weiß es. ist es nebel?', 4],
    ['паром опоздал. мы ждём. никто не знает, т. е. все молчат.', 3],
    ['The ferry is late e.g. today. and so on. or not. who knows.', 1],
  ])('finds the sentences of a text without capitals: %s', (text, count) => {
    expect(splitSentences(text, /[а-я]/.test(text) ? 'ru' : /ä/.test(text) ? 'de' : 'en')).toHaveLength(count);
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
