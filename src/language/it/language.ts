import snowball from 'snowball-stemmers';
import {ita} from 'stopword';
import type {Language} from '../../types.js';
import {phrases, stopWords} from '../common/lists.js';
import {notices} from './notices.js';

const stemmer = snowball.newStemmer('italian');

const italian: Language = {
  code: 'it',
  elision: /^(?:[cdlmnstv]|un|quest|quell|bell|tutt|ch|dov|com|(?:a|da|de|ne|su|co)ll)'/,
  stem: (word) => stemmer.stem(word),

  stopWords: stopWords(
    `adesso alcuna alcune alcuni allora altra altre altri altro ancora aver avere bene che ciascuno ciò cioè così cosa cose cui deve devono dopo dove
    dunque d'altra ecco ed entrambi era essa esse essere essi esso etc fa fare fatto fin fino già gli ha infatti inoltre invece loro ma mai
    meglio meno mentre molta molte molti molto nessun nessuna niente ogni ognuno oltre oppure ora per però perché piuttosto più poco poi possono potrebbe
    presso prima proprio può qualche qualcosa qualsiasi quasi quello questo qui quindi sarà se secondo sempre senza sia siano solo sono sopra soprattutto
    sotto spesso stata state stati stato stessa stesse stessi stesso subito tale tali tanto tra troppo tuttavia uno va vari verso viene vengono volta volte`,
    ita,
  ),

  connectives: phrases(`
    a tal fine, a tale scopo, al contrario, allo stesso modo, allo stesso tempo, allora, altrimenti, ancora, anche, anzi, che, cioè, ciononostante, ciò nonostante,
    come conseguenza, come risultato, così, d'altra parte, d'altro canto, da un lato, dall'altro, di conseguenza, di fatto, dopo, dunque, e, ed, eppure,
    finalmente, in altre parole, in breve, in conclusione, in effetti, in ogni caso, in particolare, in primo luogo, in questo caso, in questo contesto,
    in questo modo, in secondo luogo, in sintesi, in sostanza, inoltre, infatti, infine, insomma, invece, ma, mentre, nel frattempo, nonostante ciò, o, oppure,
    ossia, ovvero, per concludere, per contro, per esempio, ad esempio, per questa ragione, per questo, per questo motivo, per riassumere, perciò, perché, perfino,
    però, pertanto, poi, quindi, successivamente, tuttavia, ecco perché`),

  droppable: phrases(`
    al contrario, allo stesso modo, allo stesso tempo, allora, anzi, cioè, ciononostante, ciò nonostante, come conseguenza, come risultato, così, d'altra parte,
    d'altro canto, di conseguenza, di fatto, dunque, eppure, finalmente, in altre parole, in breve, in conclusione, in effetti, in ogni caso, in primo luogo,
    in questo modo, in secondo luogo, in sintesi, in sostanza, inoltre, infatti, infine, insomma, nel frattempo, nonostante ciò, ossia, ovvero,
    per concludere, per contro, per questa ragione, per questo, per questo motivo, per riassumere, perciò, però, pertanto, quindi, tuttavia`),

  coordinators: phrases(`e, ma`),

  pronouns: phrases(`
    lui, lei, egli, ella, esso, essa, essi, esse, loro, questo, questa, questi, queste, quello, quella, quelli, quelle, ciò, suo, sua, suoi, sue, il suo, la sua,
    i suoi, le sue, il loro, la loro, i loro, le loro, tale, tali, entrambi, entrambe, quest'ultimo, quest'ultima, costui, costoro`),

  selfNouns: phrases(`
    anno, mese, settimana, giorno, mattina, mattino, pomeriggio, sera, notte, primavera, estate, autunno, inverno, stagione, trimestre, decennio, secolo, lunedì,
    martedì, mercoledì, giovedì, venerdì, sabato, domenica, volta, momento, articolo, guida, pagina, post, documento, documentazione, tutorial, rapporto,
    capitolo, sezione, serie, versione, blog, libro, corso, studio, edizione, episodio, storia, progetto, sito, paese`),

  selfReferences: phrases(`questo articolo, questo documento, questa guida, questo tutorial, questa pagina`),

  bonus: phrases(`
    cruciale, dimostra che, essenziale, fondamentale, importante, in conclusione, in sintesi, l'obiettivo, la chiave, la soluzione, lo scopo, mostra che,
    per la prima volta, più importante, principale, principali, rivela, secondo uno studio, soprattutto, significa che, i risultati`),

  stigma: phrases(`
    abbonati, ad esempio, clicca, clicca qui, come mostrato, condividi, diritti riservati, figura, forse, foto, fonte, grazie, immagine, in questa guida, in questa sezione,
    in questo articolo, in questo capitolo, in questo post, in questo tutorial, iscriviti, leggi anche, leggi di più, maggiori informazioni, per esempio,
    per saperne di più, scopri di più, seguici, tabella, tutti i diritti riservati, ultimo aggiornamento, vedi anche, vediamo, vedremo, ulteriori informazioni`),

  cues: {
    significance: phrases(
      'importante, importanza, fondamentale, cruciale, essenziale, decisivo, decisiva, svolta, in gioco, la chiave, vitale, storico, storica, indispensabile',
    ),
    consequence: phrases(`
      questo significa, ciò significa, significa che, il che significa, di conseguenza, pertanto, quindi, perciò, per questo, porta a, ha portato, provoca, causa, ha causato,
      consente, consentono, permette, permettono, impedisce, implica, conseguenza, conseguenze, impatto, a causa di, grazie a`),
    change: phrases(`
      per la prima volta, prima volta, non più, finora, invece di, al posto di, sostituisce, trasforma, trasformazione, cambia, cambiamento, cambiamenti, rivoluzione, nuovo,
      nuova, nuovi, nuove, senza precedenti, mai prima`),
    risk: phrases(`
      rischio, rischi, rischia, pericolo, pericoli, pericoloso, minaccia, minacce, vulnerabile, vulnerabilità, perdita, perdite, perdere, costo, costi, costa, carenza,
      crisi, avverte, allarme, fallimento, danno, danni, attacco, attacchi, problema, problemi, preoccupazione, senza, altrimenti`),
    benefit: phrases(`
      beneficio, benefici, vantaggio, vantaggi, risparmia, risparmiare, risparmio, riduce, ridurre, riduzione, migliora, migliorare, miglioramento, più veloce, più facile, più semplice,
      più sicuro, più economico, più efficiente, efficiente, efficienza, opportunità, aiuta, aiutare, protegge, proteggere, facilita, semplifica, evita, evitare`),
    who: phrases(`
      per gli utenti, per gli sviluppatori, per i clienti, per le aziende, per le imprese, per i pazienti, per le famiglie, per i consumatori, per i cittadini,
      per tutti, per chi, colpisce, interessa, milioni di persone, utenti, cittadini, consumatori`),
    scale: phrases(
      'per cento, milione, milioni, miliardo, miliardi, raddoppia, raddoppiato, triplicato, metà, la metà, un terzo, maggioranza, la maggior parte, più di, oltre, almeno, fino a, record, mondiale, migliaia di, centinaia di',
    ),
    future: phrases(
      'sarà, saranno, potrebbe, potrebbero, si prevede, prevede, in futuro, futuro, prossimo passo, prossimi passi, a lungo termine, nei prossimi anni, entro il, presto',
    ),
    conclusion: phrases(
      'in conclusione, in sintesi, insomma, infine, alla fine, per concludere, per riassumere, nel complesso, lo studio mostra, i risultati mostrano, dimostra che',
    ),
  },

  blockTitles: {points: 'Riassunto', reasons: 'Perché è importante', minutes: 'min di lettura'},

  labels: {
    reasons: phrases(
      'perché è importante, perché conta, perché importa, perché, cosa significa, che cosa significa, impatto, implicazioni, conseguenze, importanza, benefici, vantaggi, motivazione, rilevanza',
    ),
    summary: phrases(
      'riassunto, riepilogo, in breve, in sintesi, sintesi, sommario, punti chiave, punti principali, i punti chiave, panoramica, in poche parole, tl;dr, tldr',
    ),
    conclusion: phrases(
      'conclusione, conclusioni, in conclusione, per concludere, considerazioni finali, riflessioni finali, prossimi passi, prospettive, lezioni apprese',
    ),
  },

  horizon: {
    short: phrases(
      'oggi, domani, stasera, questa settimana, la prossima settimana, questo mese, il prossimo mese, nei prossimi giorni, nelle prossime settimane, subito, immediatamente, a breve termine, a breve',
    ),
    medium: phrases(
      "quest'anno, il prossimo anno, l'anno prossimo, entro la fine dell'anno, nei prossimi mesi, a medio termine, il prossimo trimestre",
    ),
    long: phrases(
      'decennio, decenni, secolo, secoli, generazione, generazioni, a lungo termine, nel lungo periodo, nei prossimi anni, entro il 2030, entro il 2035, entro il 2040, entro il 2050, entro il 2100, duraturo, permanente',
    ),
  },

  notices,
};

export default italian;
