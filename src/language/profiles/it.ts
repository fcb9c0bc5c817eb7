import type {LanguageProfile} from './profile.js';

export const italian: LanguageProfile = {
  functionWords: `il lo gli di del della dei delle che è un una per non con nel nella sono anche
    alla al ma la più come questo questa si da dal essere ha le i o ed se degli cui tra sul
    hanno perché può e a in no dalla ai`,
  elisions: 'd l c un all dall dell nell sull',
  abbreviations: {
    prefix: 'sig sigg sig.ra sig.na dott dott.ssa prof.ssa avv es cfr pag pagg tel egr On Ing Arch Mons',
    figure: 'n nn cap artt',
    suffix: 'f.lli gen febbr apr lug ott dic',
    list: 'ecc etc',
    starters: `a ad agli ai al alcune alcuni alla alle allo allora altre altri anche ancora anzi c che chi ci ciò come comunque
      con così cui d da dagli dai dal dalla dalle dallo degli dei del della delle dello dopo dove dunque durante e è ecco ed
      era essa esse essi esso fino forse fra fu gli ha ho il in infatti infine inoltre invece io l la le lei lo loro ma
      mai mentre mi molte molti molto ne negli nei nel nella nelle nello nessuno no noi non nonostante nostra nostro o oggi
      ogni oltre oppure ora per perché perciò però poi poiché più prima proprio qualche quale quali quando quanto quella
      quelle quelli quello questa queste questi questo qui quindi se secondo sei senza si sì sia solo sono sopra sotto su
      sua sue sugli sui sul sulla sulle suo suoi tra tutta tutte tutti tutto un una uno vi voi`,
  },
};
