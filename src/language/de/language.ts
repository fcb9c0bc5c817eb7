import snowball from 'snowball-stemmers';
import {deu} from 'stopword';
import type {Language} from '../../types.js';
import {phrases, stopWords} from '../common/lists.js';
import {notices} from './notices.js';

const stemmer = snowball.newStemmer('german');

const german: Language = {
  code: 'de',
  capitalNouns: true,
  compounds: true,
  stem: (word) => stemmer.stem(word),

  stopWords: stopWords('z.b. d.h. u.a. usw bzw etc ca ggf sowie sodass mithilfe anhand dabei hierbei', deu),

  connectives: phrases(`
    aber, abschließend, also, allerdings, andererseits, anschließend, auch, auf diese weise, aufgrund dessen,
    aus diesem grund, außerdem, beispielsweise, dabei, dadurch, dafür, dagegen, daher, danach, dann, darauf, darauf folgt,
    daraufhin, daraus, darüber hinaus, darum, das heißt, davon, davor, dazu, demgegenüber, demnach, demzufolge, denn,
    dennoch, deshalb, dessen ungeachtet, deswegen, doch, drittens, ebenfalls, ebenso, einerseits, endlich, entsprechend,
    erstens, ferner, folglich, gleichzeitig, genauer gesagt, hierbei, hierfür, hierzu, im gegensatz dazu, im gegenteil,
    im übrigen, in diesem fall, in diesem zusammenhang, in der folge, in der zwischenzeit, in diesem sinne, infolgedessen,
    inzwischen, jedoch, kurz gesagt, kurzum, letztlich, letztendlich, mit anderen worten, mittlerweile, nichtsdestotrotz,
    nichtsdestoweniger, nun, oder, schließlich, seitdem, sodann, so, somit, sondern, sonst, stattdessen, trotzdem, und, umgekehrt,
    unterdessen, vielmehr, währenddessen, weiterhin, weiters, zudem, zuletzt, zum beispiel, zum einen, zum anderen,
    zusammenfassend, zusätzlich, zwar, zweitens, überdies, übrigens`),

  droppable: phrases(`
    abschließend, allerdings, also, dennoch, doch, erstens, genauer gesagt, im gegenteil, kurz gesagt, kurzum,
    mit anderen worten, nun, so, somit, zweitens, drittens, übrigens`),

  coordinators: phrases(`und, aber`),

  // Left out: "sie" and "ihr" are also the polite "you" and "your", "das" the article, "es" mostly points at nothing.
  pronouns: phrases(`
    er, ihm, ihn, dies, diese, dieser, dieses, diesem, diesen, jene, jener, jenes, jenem, jenen, sein, seine, seiner, seinem, seinen, seines, solch, solche, solcher, solches, solchen, deren, dessen, derselbe, dieselbe, dasselbe, beide, letztere, letzterer, letzteres, erstere, ersterer, ersteres, dort`),

  bareDemonstratives: /^dies (?!ist (?:der|die|das|ein|eine|mein|meine|unser|unsere)\b)\p{Ll}/u,

  selfNouns: phrases(`
    jahr, jahre, jahres, monat, monats, woche, tag, tage, tagen, morgen, abend, nachmittag, wochenende, frühjahr, frühling, sommer,
    herbst, winter, saison, quartal, jahrzehnt, jahrhundert, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag,
    zeit, artikel, artikels, beitrag, beitrags, leitfaden, seite, dokument, dokuments, dokumentation, bericht, berichts, kapitel,
    kapitels, abschnitt, abschnitts, tutorial, tutorials, anleitung, geschichte, serie, reihe, version, blog, blogbeitrag,
    blogpost, buch, buches, folge, ausgabe, thema, übersicht, studie, untersuchung, land`),

  selfReferences: phrases(
    `dieser artikel, diesem artikel, dieser beitrag, diesem beitrag, dieses dokument, diesem dokument, diese anleitung, dieser anleitung, dieses tutorial, diesem tutorial`,
  ),

  bonus: phrases(`
    am wichtigsten, das ergebnis, das fazit, das ziel, die lösung, die studie, entscheidend, ergab, ergebnisse zeigen, erstmals,
    es stellt sich heraus, es zeigt sich, grundlegend, im kern, insgesamt, letztlich, maßgeblich, wesentlich, wichtig,
    wichtigste, wir haben gezeigt, wir zeigen, zeigt sich, zentral, zentrale, ziel ist, zusammenfassend, kurz gesagt, fazit,
    der grund, die wichtigsten, der wichtigste, laut einer studie, belegt, vor allem`),

  stigma: phrases(`
    abbildung, alle rechte vorbehalten, am rande, anmeldung, beispielsweise, bild, bildnachweis, danke, das folgende, die folgende,
    die folgenden, foto, folgen sie uns, hier klicken, hinweis, im folgenden, in diesem abschnitt, in diesem artikel,
    in diesem beitrag, in diesem kapitel, in diesem leitfaden, in diesem tutorial, jetzt kaufen, klick, klicken sie, lesen sie,
    lesen sie auch, mehr dazu, mehr erfahren, mehr informationen, newsletter, quelle, registrieren sie sich, schauen wir,
    siehe, siehe auch, siehe oben, siehe unten, sehen wir uns, tabelle, viel spaß, vielleicht, weitere informationen, weiterlesen,
    wie gezeigt, wie oben, wie unten, wir werden sehen, z.b., z. b., zum beispiel, zuletzt aktualisiert, übrigens`),

  cues: {
    significance: phrases(`
      wichtig, wichtig ist, besonders wichtig, entscheidend, von bedeutung, bedeutend, bedeutsam, wesentlich,
      zentral, grundlegend, maßgeblich, meilenstein, wendepunkt, durchbruch, es geht um, auf dem spiel, unverzichtbar,
      unerlässlich, der schlüssel, worauf es ankommt, kommt es darauf an, spielt eine wichtige rolle, vor allem`),
    consequence: phrases(`
      das bedeutet, dies bedeutet, bedeutet das, was bedeutet, das heißt, daher, deshalb, deswegen, folglich, infolgedessen, somit, dadurch,
      damit, demzufolge, aus diesem grund, sodass, so dass, führt zu, führen zu, führt dazu, führte zu, zur folge, folge ist,
      folgen, auswirkungen, auswirkung, bewirkt, verursacht, ermöglicht, ermöglichen, erlaubt, verhindert, sorgt dafür, infolge,
      konsequenz, konsequenzen, hat zur folge`),
    change: phrases(`
      erstmals, zum ersten mal, nicht mehr, nicht länger, bisher, bislang, künftig, anstatt, statt, ersetzt, ersetzen, verändert,
      verändern, wandel, veränderung, umbruch, neu, neue, neuen, neuer, neues, wird abgelöst, noch nie, seit jeher, umstellung, wende`),
    risk: phrases(`
      risiko, risiken, gefahr, gefahren, gefährdet, gefährlich, bedroht, bedrohung, bedrohungen, droht, drohen, warnt, warnen,
      warnung, verlust, verluste, verlieren, schaden, schäden, schadet, mangel, krise, angriff, angriffe, sicherheitslücke,
      sicherheitslücken, anfällig, scheitern, fehler, problem, probleme, nachteil, nachteile, teuer, ohne, verwundbar, ausfall`),
    benefit: phrases(`
      vorteil, vorteile, profitieren, profitiert, spart, sparen, einsparungen, reduziert, reduzieren, senkt, senken,
      verbessert, verbessern, verbesserung, schneller, günstiger, billiger, sicherer, einfacher, leichter, zuverlässiger,
      effizienter, effizient, chance, chancen, hilft, helfen, schützt, schützen, vereinfacht, beschleunigt, vermeidet, vermeiden`),
    who: phrases(`
      für nutzer, für benutzer, für kunden, für unternehmen, für entwickler, für verbraucher, für patienten, für familien,
      für menschen, für beschäftigte, für teams, für organisationen, betrifft, betroffen, betroffene, die betroffenen,
      millionen menschen, verbraucher, bürger, steuerzahler, bevölkerung`),
    scale: phrases(`
      prozent, million, millionen, milliarde, milliarden, billionen, verdoppelt, verdoppelte, verdreifacht, doppelt so, hälfte,
      die hälfte, ein drittel, mehrheit, mehr als, bis zu, weltweit, bundesweit, fast alle, rekord, rekordhoch, rekordtief,
      tausende, hunderte, mindestens, jährlich, pro jahr`),
    future: phrases(`
      wird, werden, künftig, zukünftig, in zukunft, zukunft, voraussichtlich, soll, sollen, geplant, plant, könnte, könnten,
      langfristig, erwartet, prognose, nächste schritte, nächster schritt, ausblick, in den kommenden jahren, bis 2030`),
    conclusion: phrases(`
      zusammenfassend, insgesamt, letztlich, letztendlich, kurz gesagt, kurzum, fazit, unterm strich, im ergebnis, am ende,
      alles in allem, wir zeigen, studie zeigt, studien zeigen, ergebnisse zeigen, es zeigt sich, schließlich`),
  },

  blockTitles: {points: 'Zusammenfassung', reasons: 'Warum es wichtig ist', minutes: 'Min. Lesezeit'},

  labels: {
    reasons: phrases(`
      warum es wichtig ist, warum das wichtig ist, warum dies wichtig ist, warum ist das wichtig, warum es zählt, darum ist es wichtig,
      warum das zählt, warum, bedeutung, was das bedeutet, was bedeutet das, was es bedeutet, auswirkung, auswirkungen,
      folgen, konsequenzen, nutzen, vorteile, die vorteile, relevanz, worum es geht, hintergrund und motivation`),
    doubtful: ['motivation'],
    summary: phrases(`
      zusammenfassung, kurzfassung, kurz gesagt, in kürze, auf einen blick, das wichtigste in kürze, das wichtigste,
      die wichtigsten punkte, die wichtigsten erkenntnisse, wichtigste erkenntnisse, überblick, übersicht, kurz und knapp,
      kernpunkte, kernaussagen, abstract, tl;dr, tldr`),
    conclusion: phrases(`
      fazit, schluss, schlussfolgerung, schlussfolgerungen, schlussbemerkung, schlussbetrachtung, abschluss, abschließende gedanken,
      schlusswort, ausblick, fazit und ausblick, zusammenfassung und ausblick, nächste schritte, resümee, unterm strich,
      wie geht es weiter, wie es weitergeht`),
  },

  horizon: {
    short: phrases(`
      diese woche, dieser woche, nächste woche, nächster woche, kommende woche, kommenden woche, nächsten monat,
      kommenden monat, in den nächsten tagen, in den kommenden tagen, in den nächsten wochen, in den kommenden wochen,
      kurzfristig`),
    medium: phrases(`
      nächstes jahr, nächsten jahr, im nächsten jahr, kommendes jahr, kommenden jahr, bis ende des jahres,
      bis jahresende, zum jahresende, in den nächsten monaten, in den kommenden monaten, mittelfristig,
      nächstes quartal, in zwei jahren, in den nächsten zwei jahren`),
    long: phrases(`
      langfristig, auf lange sicht, in den kommenden jahren, in den nächsten jahren, in zehn jahren`),
  },

  notices,
};

export default german;
