import type {LanguageProfile} from '../common/profile.js';

export const english: LanguageProfile = {
  functionWords: `the and of to is that for it was with are this be have you from at by not or which has they we can will their
    your our how what an been its when there would who about more but were if a as in on so do i he she his her
    than into us also new after other these use could should did had him my me just only where while because then
    them some any no now out up all one two most such under through between each both those same own very much
    many may must might said says since during before without however first last year years again over see post go
    come don t s re ve ll`,
  abbreviations: {
    prefix: `asst assoc pvt pfc Govs Profs Sts Fr Atty Attys Com Comm Comdt Dep Treas Ens Ofc Cpt Capts Lts Cols
      Gens Drs Revs Ven Sec Secy Rt =rel`,
    figure: 'max deg est Ex Def Cor Lem Pts Stat Hwy Rte ext sch amend =c =b =d =fl =r =cl =ch =lb =lbs =oz =n',
    suffix: `dept mfg bldg rd Ala Ark Calif Colo Conn Del Fla Ga Ill Kan Ky La Md Mich Minn Miss Mont Neb Nev Okla Ore Pa
      Tenn Tex Va Vt Wash Wis Wyo Ont Que Ariz Sup Harv Yale Cal hr hrs min mins sq yr yrs incl
      Pt Pub Phys Chem Natl Acad Sci Proc Commun Lett Soc Biol Int Environ Symp Clin Appl Comput Mech Mol Psychol
      Geophys Astron`,
  },
  starters: `a about according after again all also although among an and another any are as at back be because before both
    but by can could did do does during each earlier either even every few for from had has have he her here his how
    however i if in indeed instead into is it its just last later like many maybe meanwhile more moreover most mr mrs ms
    much my neither never nevertheless no nobody none nor not nothing now of officials on once one only or other others
    our out over people perhaps please police researchers several she should similarly since so some sometimes soon
    still such than that the their then there therefore these they this those though through thus to today together
    under unfortunately unlike until was we were what when where whether which while who whose why will with without
    would yes yesterday yet you your`,
  lettered: `test step figure appendix section vitamin option plan type grade team group part point phase exhibit
    case class column row line gate terminal room building unit level answer question model version variant
    hepatitis exercise table schedule form item box channel port pin button key drive zone area district route
    series category block chapter annex annexe method scenario stage site lane pump valve tank wing platform tier
    clause note choice stream influenza press example definition theorem lemma proposition role rule lesson listing
    algorithm diagram chart map image picture photo problem`,
  sayings: `said says asked asks replied replies answered answers shouted shouts cried cries called yelled exclaimed
    wondered whispered added adds explained explains told wrote writes insisted argued noted quipped joked snapped
    demanded muttered laughed recalled declared warned admitted agreed continued concluded remarked observed
    screamed sighed recalls wanted_to_know wants_to_know began_to_ask`,
  byLineOpeners: 'By BY by Written_by Posted_by Reporting_by Edited_by Translated_by Photo_by Photos_by',
  nameJoiner: 'and',
  chapters: 'chapter part book act scene section volume letter canto',
  untilYear: 'by by_the_end_of until till through before in',
  furtherReading: `read also, also read, read more, read next, see also, more on this, more on this story, related, related article, related articles, related stories, related story, recommended, further reading, you might also like, you may also like, don't miss`,
  replies: 'comment comments response responses reply replies thoughts',
};
