import type {LanguageProfile} from '../common/profile.js';

export const italian: LanguageProfile = {
  functionWords: `il lo gli di del della dei delle che è un una per non con nel nella sono anche alla al ma la più come questo
    questa si da dal essere ha le i o ed se degli cui tra sul hanno perché può e a in no dalla ai dello negli
    nelle sulla dalle dagli questi queste quello quella ogni dopo prima quando mentre ancora sempre molto anni
    anno stato stata stati due volte ora già però così dove chi loro suo sua suoi erano era fatto solo tutti tutte
    altri altre sotto verso fino oggi viene vengono tu te io mi mio mia nostro ci vi ne su ad sia senza alle all
    dell va fa durante lei`,
  letters: 'àèéìíîòóù',
  elisions: 'd l c un all dall dell nell sull',
  abbreviations: {
    prefix: `card sig sigg sig.ra sig.na dott.ssa prof.ssa avv cfr pag pagg tel sen onn mons ing arch geom rag
      cav uff comm gen col ten cap cap.no magg serg brig pres dir s rev dott proff Min cosid p.es p.i
      dep sig.ri spett Ill gent egr On =max =min c =cd =on =es =ss`,
    figure: 'Max d.lgs d.l d.m d.p.r d.p.c.m l.r n nn sez artt fig figg par parr rif tav voll lett reg',
    suffix: 'f.lli febbr apr lug ott dic',
    unit: 'sec ab min',
    list: 'ecc etc',
  },
  starters: `a ad agli ai al alcune alcuni alla alle allo allora altre altri anche ancora anzi c che chi ci ciò come comunque
    con così cui d da dagli dai dal dalla dalle dallo degli dei del della delle dello dopo dove dunque durante e è ecco ed
    era essa esse essi esso fino forse fra fu gli ha ho il in infatti infine inoltre invece io l la le lei lo loro ma
    mai mentre mi molte molti molto ne negli nei nel nella nelle nello nessuno no noi non nonostante nostra nostro o oggi
    ogni oltre oppure ora per perché perciò però poi poiché più prima proprio qualche quale quali quando quanto quella
    quelle quelli quello questa queste questi questo qui quindi se secondo sei senza si sì sia solo sono sopra sotto su
    sua sue sugli sui sul sulla sulle suo suoi tra tutta tutte tutti tutto un una uno vi voi`,
  lettered: `passo passaggio fase figura allegato gruppo piano tipo vitamina opzione punto prova test parte epatite
    edificio linea classe caso categoria squadra zona porta sala livello domanda risposta modello versione blocco
    sezione lettera appendice valvola pompa tabella esempio capitolo`,
  sayings: 'disse chiese rispose gridò esclamò aggiunse',
  byLineOpeners: 'Di',
  nameJoiner: 'e',
  furtherReading: `leggi anche, leggi pure, potrebbe interessarti, ti potrebbe interessare, vedi anche, approfondimenti, per approfondire`,
  replies: 'commento commenti risposta risposte',
};
