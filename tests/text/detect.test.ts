import {describe, expect, test} from 'vitest';
import {detectLanguage} from '../../src/text/detect.js';

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
