import type {LanguageProfile} from '../common/profile.js';

export const french: LanguageProfile = {
  functionWords: `le les la des et est une du dans pour pas qui que sur avec vous plus ce au aux par ne sont de nous il cette ou
    être elle leur mais ces été où votre comme fait tout sans peut ont même à un en on se a entre si notre elles
    ils cela ceux dont lors après avant depuis pendant toujours aussi bien encore très chez vers sous ainsi donc
    car puis chaque plusieurs autres autre deux fois avoir avait étaient était sera peuvent doit faire quand
    lorsque parce contre quelques aujourd nouveau toutes tous leurs ses mes ton mon cet tu te toi moi me ma je y
    nos vos son sa non lui eux va fin dit là avons pouvez`,
  letters: 'àâæçéèêëîïôœùûüÿ',
  elisions: 'd l j n s qu',
  abbreviations: {
    prefix: `Sté M MM Mlles Mgr Me Ste Bd ex c.-à-d av env tél réf c dép gén prés dir ing sén Sr Srs Dr Drs Pr Prs Mes Vve St
      Sts sq bull coll adj cdt cne éq =max`,
    figure: 'Max apt h n civ soc crim com fasc pl t éd tabl ann fig figs al lég fol',
    suffix: 'bd j.-c cie janv févr avr juil déc s',
    unit: 'min',
    list: 'etc',
  },
  starters: `a à afin ainsi alors après au aucun aujourd aussi autant autre autres aux avant avec c car ce cela celle celui
    cependant certains ces cet cette ceux chaque chez comme comment d dans de depuis des donc dont du elle elles en enfin
    ensuite entre est et eux grâce il ils j je jusqu l la le les leur leurs lors lorsque mais malgré mes moi mon ne ni
    nos notre nous on or ou où outre par parce parmi pas pendant peu plus plusieurs pour pourquoi pourtant puis puisque
    qu quand que quel quelle quelques qui quoi sa sans se selon ses seul seule si sinon son sous sur surtout tandis tous
    tout toute toutefois toutes très tu un une vers voici voilà vos votre vous`,
  lettered: `étape figure annexe groupe plan type vitamine point option partie hépatite bâtiment quai ligne test
    classe cas catégorie équipe zone porte salle phase niveau question réponse modèle version bloc vanne pompe
    tableau exemple chapitre exercice`,
  sayings: 'dit demanda demande répondit cria ajouta',
  byLineOpeners: 'Par',
  nameJoiner: 'et',
  untilYear: "d'ici",
  furtherReading: `lire aussi, à lire aussi, lisez aussi, à lire également, voir aussi, à lire, sur le même sujet, pour aller plus loin`,
  replies: 'commentaire commentaires réponse réponses',
};
