import type {AbbreviationLists} from './profile.js';

/** Titles, references and company forms travel with the names they belong to, so every language knows these. */
export const generalAbbreviations: AbbreviationLists = {
  prefix: `mr mrs Ms messrs mx dr drs prof mme mlle msgr e.g i.e eg ie cf viz vs ca resp incl a.k.a fig figs eq eqs
    approx Capt Cmdr Lt Sgt Cpl Spc Brig Sen Sens Rep Reps Gov Gen Col Maj Adm Rev Hon Pres Supt Det Insp Br Bp
    Abp Ald Cllr Comdr Amb Suppl =med =rer =nat =phil =jur =iur =theol =habil Th Chr Wm Chas Thos Geo Jas`,
  figure: `no nos nr n° nº № p pp vol vols chap sec art arts para ed eds op tab ver Jan Mar Jun Mon Wed Thu Sat Sun Ref
    Refs Sect Sects Tab Thm Prop Eqn Eqns Ch App Rs Rp Tk Cl Nos Pos Amdt Sched bl lit Kr Secs`,
  suffix: `Inc Ltd co Corp LLC plc Bros jr sr esq ph.d b.sc m.sc st mt ft ave blvd al gmbh Feb Apr Jul Aug Sep Sept Oct
    Nov Dec Tue Tues Thur Thurs Fri Fed Supp Ct Appx Cir Reg Cong Dist Div Univ Assn Assoc =v`,
};
