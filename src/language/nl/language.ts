import snowball from 'snowball-stemmers';
import {nld} from 'stopword';
import type {Language} from '../../types.js';
import {phrases, stopWords} from '../common/lists.js';
import {notices} from './notices.js';

const stemmer = snowball.newStemmer('dutch');

const dutch: Language = {
  code: 'nl',
  compounds: true,
  stem: (word) => stemmer.stem(word),

  stopWords: stopWords(
    `achter allemaal alleen anders beide beter binnen bijna bijv bovendien boven bv daardoor daarna daarom daarvoor dacht dezelfde dergelijke doe doet echter eerst eerste eigen elk
    elke enkele etc gaan gaat gedaan geven gewoon ging goed graag haast hadden hebt hele helemaal hierdoor iedere iedereen immers in indien innen jij jou jouw jullie kom komen
    komt krijgen kunt laat laten maakt maken meest meeste mogen moest moeten mooi nodig nooit ofwel omdat onder ondanks onze op opnieuw overal per pas precies samen
    sinds sommige soms staan staat steeds terwijl the tijdens tussen uitsluitend vaak vanaf vanuit verder via volgens volgend vooral vrij waar waarbij waardoor waarin
    waarom waarop wanneer weer weinig welke wordt werden wilt willen zal zeer zeg zeggen zegt zoals zodat zou zouden zullen`,
    nld,
  ),

  connectives: phrases(`
    aan de andere kant, aan de ene kant, als gevolg daarvan, als gevolg hiervan, als resultaat, anders, anderzijds, bijgevolg, bijvoorbeeld, bovendien, daarbij, daarbovenop,
    daardoor, daarentegen, daarmee, daarna, daarnaast, daarom, daartegenover, dan, dat wil zeggen, dat betekent dat, dus, desalniettemin, desondanks, echter, eerst, en, enerzijds,
    evenals, evenzo, ook, hierbij, hierdoor, hierna, hiermee, hiervoor, immers, in dat geval, in dit geval, in feite, in plaats daarvan, in tegenstelling hiermee, integendeel,
    kortom, maar, met andere woorden, niettemin, of, om deze reden, om die reden, omgekeerd, ondertussen, ongeacht, ten eerste, ten slotte, ten tweede, ten derde, tenslotte,
    tegelijkertijd, tevens, toch, toen, tot slot, uiteindelijk, verder, vervolgens, voorts, want, zo, zodoende, al met al, samengevat, om samen te vatten, tot die tijd, sindsdien`),

  droppable: phrases(`
    echter, integendeel, kortom, met andere woorden, samengevat, om samen te vatten, ten eerste, ten tweede, ten derde, ten slotte, tot slot, dus, toch, maar, al met al, anderzijds`),

  coordinators: phrases(`en, maar`),

  // Left out: "het" is also the article.
  pronouns: phrases(`
    hij, zij, ze, hem, haar, hun, hen, zijn, dit, deze, dat, die, zulke, zo'n, dergelijke, beide, beiden, laatstgenoemde, eerstgenoemde, dezelfde, hetzelfde, daar`),

  bareDemonstratives: /^dit (?:is|was|kan|betekent|maakt|zorgt|geeft|heeft|zal|zou) /u,

  selfNouns: phrases(`
    jaar, maand, week, dag, ochtend, middag, avond, nacht, weekend, lente, voorjaar, zomer, herfst, najaar, winter, seizoen, kwartaal, decennium, eeuw, maandag, dinsdag,
    woensdag, donderdag, vrijdag, zaterdag, zondag, keer, moment, artikel, gids, handleiding, pagina, bericht, document, documentatie, tutorial, rapport, verslag, hoofdstuk,
    sectie, paragraaf, serie, reeks, versie, blog, blogpost, boek, cursus, studie, onderzoek, editie, aflevering, verhaal, project, site, website, onderwerp, land`),

  selfReferences: phrases(`dit artikel, dit document, deze handleiding, deze pagina`),

  bonus: phrases(`
    belangrijk, belangrijkste, blijkt, conclusie, cruciaal, de oplossing, de sleutel, essentieel, het doel, het resultaat, kortom, laat zien dat, onderzoek toont, samengevat,
    toont aan, uit onderzoek blijkt, voor het eerst, vooral, wezenlijk`),

  stigma: phrases(`
    abonneer, afbeelding, alle rechten voorbehouden, bekijk, bekijk ook, bijvoorbeeld, bron, dank, figuur, foto, hierboven, hieronder, in deze gids, in deze handleiding,
    in dit artikel, in dit blog, in dit hoofdstuk, klik, klik hier, laatst bijgewerkt, lees ook, lees meer, lees verder, meer informatie, meld je aan, misschien, schrijf je in, tabel,
    volg ons, we bespreken, zie, zie ook, zoals hierboven, wij gaan`),

  cues: {
    significance: phrases(
      'belangrijk, belangrijkste, cruciaal, essentieel, van belang, van groot belang, keerpunt, doorbraak, mijlpaal, op het spel, onmisbaar, de sleutel, fundamenteel, historisch',
    ),
    consequence: phrases(`
      dit betekent, dat betekent, wat betekent, betekent dat, daarom, daardoor, hierdoor, dus, waardoor, zodat, bijgevolg, leidt tot, leiden tot, leidde tot, veroorzaakt, zorgt voor, zorgt ervoor,
      maakt het mogelijk, voorkomt, gevolg, gevolgen, als gevolg, impact, om die reden, om deze reden, dankzij`),
    change: phrases(
      'voor het eerst, niet langer, niet meer, tot nu toe, in plaats van, vervangt, verandert, verandering, veranderingen, verschuiving, nieuw, nieuwe, ongekend, voortaan, revolutie, overstap',
    ),
    risk: phrases(
      "risico, risico's, gevaar, gevaren, gevaarlijk, bedreiging, bedreigingen, bedreigt, dreigt, kwetsbaar, kwetsbaarheid, verlies, verliezen, kosten, kost, tekort, crisis, waarschuwt, waarschuwing, schade, aanval, aanvallen, probleem, problemen, zorgen, zonder, anders, fout, fouten, nadeel, nadelen",
    ),
    benefit: phrases(
      'voordeel, voordelen, bespaart, besparen, besparing, vermindert, verminderen, verlaagt, verbetert, verbeteren, verbetering, sneller, goedkoper, veiliger, makkelijker, eenvoudiger, betrouwbaarder, efficiënter, kans, kansen, helpt, helpen, beschermt, beschermen, voorkomen, vereenvoudigt',
    ),
    who: phrases(
      'voor gebruikers, voor ontwikkelaars, voor klanten, voor bedrijven, voor patiënten, voor gezinnen, voor consumenten, voor burgers, voor iedereen, voor mensen, treft, getroffen, miljoenen mensen, gebruikers, consumenten, burgers, bewoners',
    ),
    scale: phrases(
      'procent, miljoen, miljoenen, miljard, miljarden, verdubbeld, verdubbelt, verdrievoudigd, helft, de helft, een derde, meerderheid, de meeste, meer dan, minstens, wereldwijd, record, duizenden, honderden, per jaar',
    ),
    future: phrases(
      'zal, zullen, naar verwachting, verwacht, in de toekomst, toekomst, volgende stap, volgende stappen, op lange termijn, komende jaren, binnenkort, gaat, van plan, zou kunnen',
    ),
    conclusion: phrases(
      'kortom, samengevat, uiteindelijk, al met al, tot slot, conclusie, onderzoek toont, uit onderzoek blijkt, resultaten tonen, toont aan dat, in het kort',
    ),
  },

  blockTitles: {points: 'Samenvatting', reasons: 'Waarom het belangrijk is', minutes: 'min leestijd'},

  labels: {
    reasons: phrases(
      'waarom het belangrijk is, waarom dit belangrijk is, waarom is dit belangrijk, waarom, wat dit betekent, wat betekent dit, impact, gevolgen, belang, voordelen, motivatie, relevantie, betekenis',
    ),
    summary: phrases(
      'samenvatting, in het kort, kort samengevat, in één oogopslag, belangrijkste punten, kernpunten, overzicht, hoofdpunten, tl;dr, tldr',
    ),
    conclusion: phrases(
      'conclusie, conclusies, tot slot, slot, slotwoord, afsluiting, slotgedachten, volgende stappen, vooruitblik, geleerde lessen',
    ),
  },

  horizon: {
    short: phrases(`
      morgen, vanavond, deze week, volgende week, komende week, deze maand, volgende maand, de komende dagen,
      de komende weken, onmiddellijk, op korte termijn, dit weekend`),
    medium: phrases(`
      volgend jaar, komend jaar, eind dit jaar, voor het einde van het jaar, de komende maanden,
      op middellange termijn, volgend kwartaal`),
    long: phrases(`
      decennia, eeuwen, op lange termijn, op de lange termijn, de komende jaren, komende jaren, in 2030,
      in 2040, in 2050, tegen 2030, tegen 2040, tegen 2050, blijvend`),
  },

  notices,
};

export default dutch;
