import {describe, expect, test} from 'vitest';
import {profiles, supportedLanguages} from '../../../src/language/index.js';
import {detectLanguage} from '../../../src/text/detect/detect.js';
import {samples} from './samples.js';

describe('detectLanguage', () => {
  test.each([
    ['en', 'Kubernetes networking'],
    ['en', 'It rained.'],
    ['en', 'Hi there.'],
    ['en', 'Source: ICML Blog · Type: update · Jun 24'],
    ['de', 'Das Haus ist groß.'],
    ['fr', "L'équipe a énuméré de nombreux avantages du service."],
    ['es', '¿Dónde está la estación?'],
    ['pt', 'A reunião não será amanhã.'],
    ['it', 'La riunione non è oggi.'],
    ['nl', 'Het regent niet.'],
    ['tr', 'Yağmur yağıyor.'],
    ['ru', 'Идёт дождь.'],
    ['ar', 'إنها تمطر.'],
    ['zh', '下雨了。'],
    ['ja', '雨が降る。'],
    ['ko', '비가 온다.'],
  ])('tells %s from few words: %s', (code, text) => {
    expect(detectLanguage(text)).toBe(code);
  });

  test.each([
    ['sv', 'Hamnen öppnade igen på måndagen och färjorna tar nu dubbelt så många passagerare som de gjorde förut.'],
    ['da', 'Havnen åbnede igen mandag, og færgerne tager nu dobbelt så mange passagerer, som de gjorde før.'],
    [
      'pl',
      'Port został ponownie otwarty w poniedziałek, a promy przewożą teraz dwa razy więcej pasażerów niż przedtem.',
    ],
    ['ro', 'Portul s-a redeschis luni și feriboturile transportă acum de două ori mai mulți pasageri decât înainte.'],
    ['ca', 'El port ha tornat a obrir dilluns i els vaixells porten ara el doble de passatgers amb menys combustible.'],
    ['cs', 'Přístav byl v pondělí znovu otevřen a trajekty nyní přepravují dvakrát více cestujících než dříve.'],
    ['id', 'Pelabuhan itu dibuka kembali pada hari Senin dan kapal feri membawa penumpang dua kali lebih banyak.'],
    ['fa', 'بندر روز دوشنبه دوباره باز شد و کشتی‌ها اکنون دو برابر گذشته مسافر می‌برند، چون پل بزرگ شده است.'],
    ['uk', 'Порт знову відкрився в понеділок, і пороми тепер перевозять удвічі більше пасажирів.'],
    ['he', 'הנמל נפתח מחדש ביום שני.'],
    ['th', 'ท่าเรือเปิดอีกครั้งในวันจันทร์'],
    ['el', 'Το λιμάνι άνοιξε ξανά τη Δευτέρα.'],
    ['hi', 'बंदरगाह सोमवार को फिर से खुल गया।'],
  ])('does not take %s for a language of the table', (code, text) => {
    expect(detectLanguage(text)).toBe(code);
  });

  const known: readonly string[] = supportedLanguages;

  test.each(Object.entries(samples))('tells a report in %s, or says that it cannot', (code, text) => {
    const allowed = known.includes(code) ? [code] : [code, 'und'];
    expect(allowed).toContain(detectLanguage(text));
  });

  test.each(Object.entries(samples).filter(([code]) => known.includes(code)))(
    'tells %s from each sentence of the report',
    (code, text) => {
      for (const sentence of text.split(/(?<=[.。]) ?/).filter(Boolean)) expect(detectLanguage(sentence)).toBe(code);
    },
  );

  test('has a sample of every language of the table', () => {
    expect(Object.keys(samples)).toEqual(expect.arrayContaining([...known]));
  });

  test.each([
    ['no', 'Båten forlot bryggen tidlig, og ingen vet når den kommer tilbake.'],
    ['no', 'Båten reiste tidleg, og ingen veit kva tid ho kjem tilbake.'],
    ['da', 'Båden forlod broen tidligt, og ingen ved, hvornår den kommer tilbage.'],
    ['fi', 'Vene lähti laiturista aikaisin, eikä kukaan tiedä, milloin se palaa.'],
    ['sl', 'Čoln je zgodaj zapustil pomol in nihče ne ve, kdaj se bo vrnil.'],
    ['et', 'Paat lahkus kai äärest vara ja keegi ei tea, millal see tagasi tuleb.'],
    ['af', 'Die boot het die kaai vroeg verlaat en niemand weet wanneer dit terugkom nie.'],
    ['hr', 'Vlada je u utorak predstavila novi zakon o školama. Učitelji traže veće plaće i manje učenika.'],
    ['sk', 'Vláda v utorok predstavila nový zákon o školách. Učitelia žiadajú vyššie platy a menej žiakov.'],
    ['et', 'Valitsus esitas teisipäeval uue koolide seaduse. Õpetajad nõuavad suuremat palka ja väiksemaid klasse.'],
    [
      'af',
      'Die regering het Dinsdag ’n nuwe wet oor skole voorgestel. Onderwysers vra hoër salarisse en kleiner klasse.',
    ],
    ['ca', 'El govern va presentar dimarts una nova llei d’escoles. Els mestres demanen sous més alts.'],
    ['gl', 'O goberno presentou o martes unha nova lei de escolas. Os mestres piden soldos máis altos.'],
    [
      'az',
      'Hökumət çərşənbə axşamı məktəblər haqqında yeni qanun təqdim etdi. Müəllimlər daha yüksək maaş tələb edir.',
    ],
    ['no', 'Regjeringen la tirsdag fram en ny lov om skolen. Lærerne krever høyere lønn og færre elever i klassene.'],
    ['bg', 'Правителството представи във вторник нов закон за училищата. Учителите искат по-високи заплати.'],
    ['fa', 'دولت قانون جديدي براي مدارس ارائه كرد و معلمان حقوق بيشتر مي خواهند.'],
    ['ast', 'El gobiernu presentó’l martes una llei nueva d’escueles. Los maestros piden sueldos más altos nes aules.'],
    [
      'jv',
      'Pamrentah ngajokake undang-undang anyar babagan sekolah ing dina Selasa. Guru-guru njaluk bayaran luwih dhuwur.',
    ],
  ])('takes two sentences in %s for no language of the table', (_, text) => {
    expect(known).not.toContain(detectLanguage(text));
  });

  test('lets a foreign name stand in an article', () => {
    const text = 'The mayor of Şanlıurfa met Zoë Müller and José Peña in Łódź, and they talked about the old bridge.';
    expect(detectLanguage(text)).toBe('en');
  });

  test('takes the majority of an article with a passage in another language', () => {
    const english = 'The mayor reopened the harbour on Monday, and the ferries will carry twice as many people. ';
    expect(detectLanguage(`${english.repeat(4)}"Der Hafen ist wieder offen, und das freut die Stadt", hieß es.`)).toBe(
      'en',
    );
    expect(detectLanguage(`${english.repeat(4)}港口周一重新开放。`)).toBe('en');
    expect(detectLanguage('请在 Kubernetes Dashboard 中选择 Create application，然后继续部署应用程序。')).toBe('zh');
  });

  test('knows letters that are written with combining marks', () => {
    expect(detectLanguage('A reunião não será amanhã.'.normalize('NFD'))).toBe('pt');
  });

  test.each(['', ' \n', '2026-07-15', '🚀 — …', 'Café', 'ትግርኛ'])('cannot tell the language of %j', (text) => {
    expect(detectLanguage(text)).toBe('und');
  });
});

test('no profile says a word twice', () => {
  for (const [code, {functionWords = '', letters = '', starters = ''}] of Object.entries(profiles)) {
    for (const list of [functionWords.split(' '), [...letters], starters.split(' ')]) {
      expect(
        list.filter((entry, at) => entry !== '' && list.indexOf(entry) !== at),
        code,
      ).toEqual([]);
    }
  }
});
