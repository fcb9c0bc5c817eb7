import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {englishNotices, loadLanguage, phrases} from '../../src/language/index.js';
import {boilerplateOf, noticesIn} from '../../src/select/boilerplate.js';
import {findPhrases} from '../../src/text/phrases/find-phrases.js';
import {PhraseTable} from '../../src/text/phrases/phrase-table.js';

/** Sentences that a page adds to its articles, and sentences of articles that look like them. */
const ofThePage: Readonly<Record<string, readonly string[]>> = {
  en: [
    'First published in the Harbour News on 5 May 2019.',
    'Republished with permission from the Harbour News.',
    'Ann Lund is a writer based in Oslo and the author of three books.',
    'Comments are closed for this article.',
    'Get the best of the Harbour News delivered to your inbox every morning.',
    'Join 12,000 readers who get our letter every Friday.',
    'If you like what you read, buy me a coffee.',
    'Support our journalism by becoming a member today.',
    'An earlier version of this article misstated the name of the mayor.',
    'This text was written with the help of AI and reviewed by our editors.',
    'We use cookies to give you the best experience on our site.',
    'Your email address will not be published.',
    'This content is not available in your region.',
    'Last updated on 5 May 2019 at nine in the morning.',
    'This interview has been edited and condensed for clarity.',
  ],
  de: [
    'Die Kommentarfunktion ist geschlossen.',
    'Die Kommentare unter diesem Artikel sind geschlossen.',
    'In einer früheren Version dieses Artikels stand ein falscher Name.',
    'Der Artikel wurde am 5. Mai aktualisiert.',
    'Foto: Anna Roth, Hafenzeitung.',
    'Melden Sie sich für unseren Newsletter an.',
    'Wir verwenden Cookies, um Ihnen das beste Erlebnis zu bieten.',
    'Dieser Text wurde mit Hilfe künstlicher Intelligenz erstellt.',
    'Ihre E-Mail-Adresse wird nicht veröffentlicht.',
    'Der Autor ist freier Journalist und lebt in Bremen.',
  ],
  fr: [
    'Les commentaires sont fermés.',
    'Une version précédente de cet article donnait un nom faux.',
    'Cet article a été mis à jour le 5 mai.',
    'Photo : Anne Morel / AFP.',
    'Nous utilisons des cookies pour améliorer votre expérience.',
    'Ce texte a été rédigé avec l’aide de l’intelligence artificielle.',
    'Votre adresse e-mail ne sera pas publiée.',
  ],
  es: [
    'Los comentarios están cerrados.',
    'Una versión anterior de este artículo daba un nombre falso.',
    'Este artículo fue actualizado el 5 de mayo.',
    'Foto: Ana Ruiz / EFE.',
    'Utilizamos cookies para mejorar tu experiencia.',
    'Este texto fue escrito con ayuda de inteligencia artificial.',
    'Tu dirección de correo electrónico no será publicada.',
  ],
  it: [
    'I commenti sono chiusi.',
    'Una versione precedente di questo articolo riportava un nome errato.',
    'Articolo aggiornato il 5 maggio.',
    'Utilizziamo i cookie per migliorare la tua esperienza.',
    'Questo testo è stato scritto con l’aiuto dell’intelligenza artificiale.',
    'Il tuo indirizzo email non sarà pubblicato.',
    'Questo è un articolo sponsorizzato.',
  ],
  pt: [
    'Os comentários estão encerrados.',
    'Uma versão anterior deste artigo trazia um nome errado.',
    'Este artigo foi atualizado em 5 de maio.',
    'Foto: Ana Reis / Agência do Porto.',
    'Utilizamos cookies para melhorar a sua experiência.',
    'Este texto foi escrito com a ajuda de inteligência artificial.',
    'O seu endereço de e-mail não será publicado.',
  ],
  tr: [
    'Yorumlar kapatıldı.',
    'Bu haberin önceki sürümünde yanlış bir ad vardı.',
    "Bu haber 5 Mayıs'ta güncellendi.",
    'Fotoğraf: Ayşe Kaya / AA.',
    'Sitemizde çerez kullanıyoruz.',
    'Bu metin yapay zekâ yardımıyla yazıldı.',
    'E-posta adresiniz yayınlanmayacak.',
  ],
  nl: [
    'De reacties zijn gesloten.',
    'In een eerdere versie van dit artikel stond een verkeerde naam.',
    'Dit artikel is bijgewerkt op 5 mei.',
    'Foto: Anna Bos / ANP.',
    'Schrijf je in voor onze nieuwsbrief en mis niets.',
    'Wij gebruiken cookies om uw ervaring te verbeteren.',
    'Deze tekst is geschreven met hulp van kunstmatige intelligentie.',
    'Je e-mailadres wordt niet gepubliceerd.',
    'Dit artikel is gesponsord door de haven.',
  ],
  ru: [
    'Комментарии закрыты.',
    'В предыдущей версии этой статьи было указано неверное имя.',
    'Материал обновлён 5 мая.',
    'Фото: Анна Белова / РИА.',
    'Подпишитесь на нашу рассылку, чтобы ничего не пропустить.',
    'Мы используем файлы cookie для улучшения сайта.',
    'Текст написан с помощью искусственного интеллекта.',
    'Ваш адрес электронной почты не будет опубликован.',
  ],
  ja: [
    'この記事は最初に港新聞に掲載されました。',
    'コメントは締め切りました。',
    '編集部注：市長の名前を訂正しました。',
    '写真：田中一郎／港新聞社の提供です。',
    'ニュースレターに登録して、最新情報を受け取ってください。',
    '当サイトではクッキーを使用しています。',
    'この文章はAIを使って書かれました。',
    'メールアドレスが公開されることはありません。',
    'この記事は広告主の提供でお送りします。',
    '無断転載を禁じます。',
  ],
};

const ofTheArticle: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The commission earned praise for its report on the harbour.',
    'The company sells affiliate links to shops and earns a commission on each sale.',
    'The newspaper was first published in 1850 by a group of sailors.',
    'The novel originally appeared in London and sold a million copies.',
    'Comments from the mayor closed the debate on Monday night.',
    'The committee corrected the height of the wall to five metres.',
    'She is a writer who left Oslo because the sea called her.',
    'Photographers by the hundred came to see the bridge open.',
    'The photo shows a crew that the company had never paid.',
    'The court said that cookies track users without their consent.',
    'The engine translated the article by machine and made three errors.',
    'Artificial intelligence wrote half of the code that banks use today.',
    'The app was downloaded a million times in its first week.',
    'Readers follow the paper on Facebook more than on any other network.',
    'The ferry was updated with a new engine last year.',
    'An earlier version of the engine failed in cold water.',
    'The members support the museum with a million pounds a year.',
    'The union asked its members to join 12,000 workers in the square.',
    'Email addresses of patients were published by mistake.',
    'The podcast reaches more listeners than the paper has readers.',
    'The views from the tower reflect the history of the port.',
    'The editor of the paper noted that the vote was close.',
    'The author of the report found that prices had doubled.',
    'Prices may be higher in winter than in summer because ships are rare.',
  ],
  de: [
    'Die Provision der Makler sinkt auf drei Prozent.',
    'Die Zeitung erschien zuerst im Jahr 1850 in Bremen.',
    'Die Redaktion der Zeitung zieht im Mai in den Hafen um.',
    'Das Foto zeigt eine Brücke, die niemand bezahlt hat.',
    'Cookies verfolgen Nutzer ohne deren Wissen, sagt das Gericht.',
    'Künstliche Intelligenz schreibt heute die Hälfte der Texte.',
    'Der Autor des Berichts fand, dass die Preise sich verdoppelt haben.',
    'Die Kommentare des Ministers lösten im Hafen Streit aus.',
  ],
  fr: [
    'Les commentaires du ministre ont fermé la porte à un accord.',
    'Le journal a été publié pour la première fois en 1850.',
    'L’intelligence artificielle a rédigé la moitié des textes.',
    'La photo montre un pont que personne n’a payé.',
  ],
  es: [
    'Los comentarios del ministro cerraron el debate.',
    'La novela se publicó originalmente en Londres en 1850.',
    'La inteligencia artificial escribió la mitad de los textos.',
    'La foto muestra un puente que nadie pagó.',
  ],
  it: [
    'I commenti del ministro hanno chiuso il dibattito.',
    'Il giornale è stato pubblicato per la prima volta nel 1850.',
    'L’intelligenza artificiale ha scritto metà dei testi.',
  ],
  pt: [
    'Os comentários do ministro encerraram o debate.',
    'O jornal foi publicado originalmente em Londres em 1850.',
    'A inteligência artificial escreveu metade dos textos.',
  ],
  tr: ["Gazete ilk olarak 1850'de Londra'da yayımlandı.", 'Yapay zekâ metinlerin yarısını yazdı.'],
  nl: [
    'De krant verscheen voor het eerst in 1850 in Londen.',
    'Kunstmatige intelligentie schreef de helft van de teksten.',
  ],
  ru: ['Газета впервые опубликована в 1850 году в Лондоне.', 'Искусственный интеллект написал половину текстов.'],
  ja: ['この新聞は1850年に初めてロンドンで発行された。', 'AIが文章の半分を書いたと会社は発表した。'],
};

async function reasonFor(text: string, code: string): Promise<string | undefined> {
  return boilerplateOf(text, findPhrases(text, await loadLanguage(code)), noticesIn(await loadLanguage(code)));
}

const pairs = (lists: typeof ofThePage): [string, string][] =>
  Object.entries(lists).flatMap(([code, texts]) => texts.map((text): [string, string] => [code, text]));

describe('the notices of a language', () => {
  test.each(pairs(ofThePage))('%s: know what comes with the page: %s', async (code, text) => {
    expect(await reasonFor(text, code)).toBeDefined();
  });

  test.each(pairs(ofTheArticle))('%s: leave what the article says: %s', async (code, text) => {
    expect(await reasonFor(text, code)).toBeUndefined();
  });

  test.each([
    ['en', 'Page last reviewed by the editors on 5 May 2019.', 'is a time stamp'],
    ['en', 'Header image courtesy of the Harbour Museum.', 'is a credit of a picture'],
    ['en', 'This material may not be reproduced without permission.', 'is a notice of the page'],
    ['en', 'Comments on this article are closed.', 'is a notice of the page'],
    ['en', 'This video is not available in your region.', 'is a notice of the page'],
    ['en', "Editor's note: the ferry sank a day before this was printed.", 'speaks of the page, not of its subject'],
    ['en', 'Correction: the ferry has three decks and not two.', 'speaks of the page, not of its subject'],
    ['en', 'Subscribe to our letter about the harbour.', 'asks to subscribe or share'],
    ['en', 'This is a guest post by the master of the harbour.', 'tells who speaks, not of what'],
    ['de', 'Titelbild: Anna Roth, Hafenzeitung, Bremen.', 'is a credit of a picture'],
    ['de', 'Alle Angaben ohne Gewähr und ohne Anspruch auf Vollständigkeit.', 'is a notice of the page'],
    ['de', 'Anmerkung der Redaktion: Die Fähre sank am Tag danach.', 'speaks of the page, not of its subject'],
    ['de', 'Melden Sie sich für unseren Newsletter an.', 'asks to subscribe or share'],
    ['fr', 'Photo : Anne Morel / AFP, à Marseille.', 'is a credit of a picture'],
    ['es', 'Todos los derechos reservados por el diario.', 'is a notice of the page'],
    ['ru', 'На правах рекламы публикуется этот материал.', 'discloses who pays for it'],
    ['ja', '訂正：市長の名前を訂正しました。', 'speaks of the page, not of its subject'],
  ])('%s: tell the cause that a reader would give: %s', async (code, text, because) => {
    expect(await reasonFor(text, code)).toBe(because);
  });

  // Where a pattern is changed and its phrases are not, it would find nothing and nobody would notice.
  const announced = Object.values(englishNotices)
    .flatMap((signs) => Object.entries(signs))
    .filter((sign): sign is [string, RegExp] => sign[0] !== '' && sign[1] !== true);

  test.each(announced)('stand behind phrases, one of which is in all that fits: %s', (listed, pattern) => {
    const table = new PhraseTable(phrases(listed).map((phrase) => ({phrase})));
    let fitting = 0;
    fc.assert(
      fc.property(fc.stringMatching(withoutAssertions(pattern)).map(inAscii), (text) => {
        if (!pattern.test(text)) return;
        fitting++;
        expect(table.find(text), text).not.toEqual([]);
      }),
      {numRuns: 300},
    );
    expect(fitting).toBeGreaterThan(0);
  });
});

/** Beside other letters a pattern sees the edge of a word where there is none. */
function inAscii(text: string): string {
  return text.replaceAll(/[^\x20-\x7e©–—é]/g, ' ');
}

/** Only that which fast-check can make strings for: without edges of words and what must not follow; gaps are a space. */
function withoutAssertions({source}: RegExp): RegExp {
  const plain = source
    .replaceAll(/\\b|\(\?!(?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|(?<![[\\])[$^]/g, '')
    .replaceAll('(?=', '(?:')
    .replaceAll(/\.(?:\*|\{0,\d+\})/g, ' ');
  return new RegExp(`^(?:${plain})$`);
}
