import {describe, expect, test} from 'vitest';
import {loadLanguage} from '../../src/language/index.js';
import {boilerplateOf, noticesIn} from '../../src/select/boilerplate.js';
import {findPhrases} from '../../src/text/phrases/find-phrases.js';

describe('boilerplateOf', () => {
  test.each([
    ['is a by-line', 'By Anna Berg and Carl Holm.', 'By the river stands an old mill.'],
    ['is a time stamp', 'PUBLISHED: 14:11 EST, 25 October 2013.', 'The council published its plan in 2013.'],
    ['is a credit of a picture', 'Photo courtesy of the county archive.', 'Photographs of the mill hang in the hall.'],
    ['is a credit of a picture', 'The miller (left) waits for the judge.', 'The miller left the court in silence.'],
    ['is a credit of a picture', 'A screenshot of the ledger of 1907.', 'A screenshot can hide what a ledger shows.'],
    ['asks to subscribe or share', 'Subscribe to our letter for free.', 'Readers share their bread with birds.'],
    ['asks to subscribe or share', 'Please contact the harbour office.', 'Nurses contact every island in winter.'],
    [
      'asks to subscribe or share',
      'Two minutes and your feedback help us.',
      'The council asked for feedback on the pier.',
    ],
    ['is a notice of the page', 'All rights reserved by the county.', 'The county reserved the hall for birds.'],
    [
      'speaks of the page, not of its subject',
      'This article is part of a series on mills.',
      'This article of the law is a ban on mills.',
    ],
    ['speaks of the page, not of its subject', 'Note: This post is out of date.', 'The post of the miller is vacant.'],
    [
      'is an aside in parentheses',
      '(Dogs are welcome on the upper floor.)',
      '(Dogs) and (cats) are welcome on the upper floor.',
    ],
    ['points elsewhere', 'If you own a mill, see Selling Flour.', 'If you own a mill, see a lawyer before you sell.'],
    ['points elsewhere', 'See Milling Flour with water and wind.', 'See how the miller grinds her flour.'],
    ['points elsewhere', 'Send feedback to the miller.', 'Mills send flour to the bakers of the valley.'],
    ['points elsewhere', 'Keep reading to meet the miller.', 'Children who keep reading do better at school.'],
    ['points elsewhere', 'Learn more about mills in our archive.', 'Children learn best in the morning.'],
    [
      'only announces what the article does',
      'In this post we will look at mills.',
      'In this town we found nine mills.',
    ],
    [
      'only announces what the article does',
      'Before we start, a word about the mill.',
      'Before we started the mill, we asked the miller.',
    ],
    [
      'says only that something happened',
      'A remarkable change has occurred in milling.',
      'A fire destroyed the mill that has stood since 1907.',
    ],
    ['is a thank-you', 'Thank you, Anna and the harbour office.', 'Props를 컴포넌트에 전달하면 됩니다.'],
    ['is a thank-you', 'Many thanks to Anna for her pictures.', 'Thanks to the new pump the mill survived.'],
    [
      'is a commit or a list of changes',
      'fix(parser): keep the last line.',
      'The fix keeps the last line of the file.',
    ],
    ['has "click"', 'Click the red button and wait.', 'Dolphins find each other by clicks.'],
    ['is an address of a page', 'https://example.org/mills', 'The page https://example.org lists mills.'],
  ])('%s', async (reason, caught, missed) => {
    const english = await loadLanguage('en');
    expect(boilerplateOf(caught, findPhrases(caught, english), noticesIn(english))).toBe(reason);
    expect(boilerplateOf(missed, findPhrases(missed, english), noticesIn(english))).toBeUndefined();
  });

  const disclosure = 'discloses who pays for it';
  const speaker = 'tells who speaks, not of what';
  const page = 'speaks of the page, not of its subject';
  const announcement = 'only announces what the article does';
  const offer = 'offers the article in another form';
  const request = 'asks to subscribe or share';

  test.each([
    ['en', disclosure, 'This post contains affiliate links.', 'Courts ruled that affiliate links must be marked.'],
    [
      'en',
      disclosure,
      'We may earn a small commission if you buy a mill.',
      'The agents earn a commission on each mill.',
    ],
    ['en', disclosure, 'Disclosure: the miller is a friend.', 'The disclosure of the mill surprised the county.'],
    ['en', disclosure, 'This article is sponsored by a mill.', 'This bill was sponsored by a miller.'],
    ['en', speaker, 'This is a guest post by Anna Berg.', 'Each guest posted a letter to the mill.'],
    [
      'en',
      announcement,
      'Welcome to our roundup of what happened at the mill.',
      'Welcome to the mill, says its new owner.',
    ],
    [
      'en',
      page,
      'This is part two of a three-part series about mills.',
      'The mill has a part of the new series of wheels.',
    ],
    ['en', page, 'Today we are continuing our blog post series on mills.', 'The mill is the third of its series.'],
    [
      'de',
      page,
      'Dies ist der zweite Teil unserer Serie über Mühlen.',
      'Der zweite Teil der Mühle steht in einer Reihe.',
    ],
    [
      'fr',
      page,
      'Voici le deuxième article de notre série sur les moulins.',
      'Le deuxième moulin fait une série de roues.',
    ],
    ['en', speaker, 'The views expressed here are those of the author.', 'The view from the mill is wide.'],
    ['en', page, 'Editor’s note: The mill has closed since.', 'The editor noted that the mill has closed.'],
    ['en', speaker, 'Anna Berg contributed to this report.', 'Rain contributed to the fall of the mill.'],
    ['en', offer, 'Listen to this article (5 minutes).', 'The miller listens to the wheel for hours.'],
    ['de', disclosure, 'Dieser Beitrag enthält Affiliate-Links.', 'Der Beitrag zur Mühle war hoch.'],
    ['de', disclosure, 'Für Käufe erhalten wir eine Provision.', 'Die Händler erhalten eine Provision auf Mehl.'],
    ['de', page, 'Anmerkung der Redaktion: Die Mühle ist zu.', 'Die Redaktion der Zeitung zog in die Mühle.'],
    ['de', speaker, 'Dies ist ein Gastbeitrag von Anna Berg.', 'Die Gäste leisten einen Beitrag zur Mühle.'],
    ['de', offer, 'Diesen Artikel anhören und mehr.', 'Der Rat will den Müller im Mai anhören.'],
    ['de', request, 'Abonnieren Sie unseren Kanal.', 'Viele Leser abonnieren die Zeitung im Mai.'],
    ['fr', disclosure, 'Cet article contient des liens d’affiliation.', 'L’affiliation du moulin date de 1907.'],
    ['fr', page, 'Note de la rédaction : le moulin a fermé.', 'La rédaction du plan a pris un an.'],
    [
      'fr',
      speaker,
      'Les opinions exprimées n’engagent que leur auteur.',
      'Le maire exprime une opinion sur le moulin.',
    ],
    ['fr', offer, 'Écoutez cet article en six minutes.', 'Le meunier écoute la roue du moulin.'],
    ['es', disclosure, 'Este artículo contiene enlaces de afiliados.', 'El molino tiene cien afiliados desde mayo.'],
    ['es', page, 'Nota del editor: el molino cerró en mayo.', 'El editor compró el molino en mayo.'],
    ['es', offer, 'Escucha este artículo en seis minutos.', 'El molinero escucha la rueda cada noche.'],
    ['pt', disclosure, 'Este post contém links de afiliados.', 'O moinho tem cem afiliados desde maio.'],
    ['pt', page, 'Nota da redação: o moinho fechou em maio.', 'A redação do plano levou um ano.'],
    ['pt', offer, 'Ouça este artigo em seis minutos.', 'O moleiro ouve a roda toda noite.'],
    ['tr', disclosure, 'Bu yazıda satış ortaklığı bağlantıları var.', 'Değirmenin satışı mayısta başladı.'],
    ['tr', page, 'Editörün notu: Değirmen mayısta kapandı.', 'Editör değirmeni mayısta satın aldı.'],
    ['tr', offer, 'Bu makaleyi sesli dinleyin.', 'Değirmenci her gece çarkı dinliyor.'],
    ['ja', disclosure, 'この記事にはアフィリエイトリンクが含まれます。', '水車は五月に閉まりました。'],
  ])('in %s, what %s: %j', async (code, reason, caught, missed) => {
    const language = await loadLanguage(code);
    const notices = noticesIn(language);
    expect(boilerplateOf(caught, findPhrases(caught, language), notices)).toBe(reason);
    expect(boilerplateOf(missed, findPhrases(missed, language), notices)).toBeUndefined();
  });

  test('knows the notices of English in any language', async () => {
    expect(boilerplateOf('This post contains affiliate links.', [], noticesIn(await loadLanguage('de')))).toBe(
      disclosure,
    );
    expect(boilerplateOf('This post contains affiliate links.', [], noticesIn(await loadLanguage('xx')))).toBe(
      disclosure,
    );
  });
});
