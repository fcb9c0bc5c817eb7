import snowball from 'snowball-stemmers';
import {fra} from 'stopword';
import type {Language} from '../../types.js';
import {phrases, stopWords} from '../common/lists.js';
import {notices} from './notices.js';

const stemmer = snowball.newStemmer('french');

const french: Language = {
  code: 'fr',
  elision: /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'/,
  stem: (word) => stemmer.stem(word),

  stopWords: stopWords(
    `afin ainsi alors après aucun aucune aujourd'hui auquel aussi autre autres avant beaucoup bien cela celle celles celui
    cependant certains certaines ceux chaque chez chose choses comme comment contre dit donc dont doit doivent dès elles
    encore enfin entre etc faire fait faut font hors jusque lors lorsque là malgré mieux moins non nouveau nouvelle
    parce parfois parmi pendant permet peu peut peuvent plus plusieurs plutôt pourquoi pourtant pouvez près puis puisque
    quand quelque quelques quoi rien selon seulement si sinon souvent sous surtout tandis tant tous tout toute toutes très
    trop vers veut via voici voilà vraiment y`,
    fra,
  ),

  connectives: phrases(`
    ainsi, alors, après cela, après quoi, au contraire, au final, autrement, autrement dit, aussi, avec cela, bien sûr, bref, c'est-à-dire,
    c'est ainsi que, c'est pourquoi, car, ce faisant, cela dit, cependant, certes, d'abord, d'ailleurs, d'autre part,
    d'une part, d'un autre côté, dans ce cas, dans ce contexte, dans ces conditions, de ce fait, de fait, de la même manière,
    de même, de plus, de surcroît, de cette façon, de cette manière, deuxièmement, donc, du coup, dès lors, également, effectivement,
    en bref, en conclusion, en conséquence, en définitive, en d'autres termes, en effet, en fait, en fin de compte, en outre, en particulier,
    en plus, en résumé, en revanche, en somme, encore, enfin, ensuite, entre-temps, et, finalement, il en résulte que,
    inversement, là, malgré cela, malgré tout, mais, même, néanmoins, or, ou, par ailleurs, par conséquent, par contraste, par contre,
    par exemple, par la suite, parallèlement, pour cela, pour ce faire, pour cette raison, pour conclure, pour résumer, pourtant,
    premièrement, puis, quand même, quant à, réciproquement, sinon, surtout, toutefois, tout de même, troisièmement, voilà pourquoi, à l'inverse,
    à cet égard, à cette fin, à ce titre`),

  droppable: phrases(`
    ainsi, alors, au contraire, au final, autrement dit, bien sûr, bref, cela dit, cependant, certes, d'abord, d'ailleurs, d'autre part,
    d'une part, d'un autre côté, de ce fait, de fait, de la même manière, de même, de plus, de surcroît, deuxièmement, donc, du coup,
    dès lors, également, effectivement, en bref, en conclusion, en conséquence, en définitive, en d'autres termes, en effet, en fait,
    en fin de compte, en outre, en plus, en résumé, en revanche, en somme, enfin, entre-temps, finalement, inversement,
    malgré cela, malgré tout, néanmoins, or, par ailleurs, par conséquent, par contre, parallèlement, pour cette raison,
    pour conclure, pour résumer, pourtant, premièrement, toutefois, tout de même, troisièmement, à l'inverse, à cet égard`),

  coordinators: phrases(`et, mais`),

  pronouns: phrases(`
    il, elle, ils, elles, ce, c'est, c'était, ce n'est, cela, ceci, ça, ces, cet, cette, son, sa, ses, leur, leurs, celui-ci, celle-ci,
    ceux-ci, celles-ci, celui-là, celle-là, ce dernier, cette dernière, ces derniers, ces dernières, de tels, de telles,
    un tel, une telle, tous deux, les deux, lui, on y`),

  bareDemonstratives: /^(?:cela|ceci|ça) /u,

  selfNouns: phrases(`
    année, an, mois, semaine, jour, jours-ci, matin, après-midi, soir, nuit, week-end, printemps, été, automne, hiver, saison, trimestre,
    décennie, siècle, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, fois, article, billet, guide, page, document,
    documentation, tutoriel, tuto, rapport, chapitre, section, partie, série, version, blog, livre, cours, étude, dossier,
    édition, épisode, histoire, leçon, numéro, projet, site, sujet, pays`),

  selfReferences: phrases(`cet article, ce billet, ce guide, ce document, ce tutoriel, cette page`),

  bonus: phrases(`
    aboutit à, crucial, cruciale, découvrir que, démontre que, en conclusion, en définitive, en résumé, essentiel, essentielle, essentiellement,
    fondamental, fondamentale, il est essentiel, il est important, important, importante, l'enjeu, l'essentiel, l'objectif, la clé, la solution,
    le but, le principal, la principale, le plus important, majeur, majeure, montre que, montrent que, nous avons constaté,
    nous montrons, pour la première fois, principal, principale, révèle, selon une étude, surtout`),

  stigma: phrases(`
    abonnez-vous, à lire aussi, bonne lecture, capture d'écran, cliquez, cliquez ici, comme indiqué, comme le montre, copyright,
    crédit photo, crédits, dans ce billet, dans ce chapitre, dans cet article, dans cette partie, dans cette section, dans ce guide,
    dans ce tutoriel, en savoir plus, figure, inscrivez-vous, lire aussi, lire la suite, merci, nous allons voir, nous verrons,
    par exemple, partagez, peut-être, photo, plus d'informations, pour en savoir plus, publié le, rejoignez, source, suivez-nous,
    tableau, tous droits réservés, voici, voir aussi, voir ci-dessous, voyons, n'hésitez pas, mis à jour le, ci-dessous, ci-dessus,
    lien, contactez-nous, bienvenue`),

  cues: {
    significance: phrases(`
      important, importante, importance, il est important, essentiel, essentielle, crucial, cruciale, fondamental, fondamentale,
      majeur, majeure, l'enjeu, enjeu, enjeux, en jeu, décisif, décisive, tournant, étape importante, percée, historique, clé, primordial,
      indispensable, vital, notamment, surtout, le plus important, significatif, significative, marque un`),
    consequence: phrases(`
      cela signifie, ce qui signifie, signifie que, par conséquent, en conséquence, donc, ainsi, c'est pourquoi, de ce fait,
      de sorte que, si bien que, entraîne, entraînent, entraîné, conduit à, conduisent à, mène à, provoque, provoqué,
      résultat, permet de, permet, permettent, permettre, permettant, empêche, implique, conséquence, conséquences, impact,
      grâce à, en raison de, à cause de, ce qui permet, pour cette raison`),
    change: phrases(`
      pour la première fois, première fois, ne plus, désormais, jusqu'ici, jusqu'à présent, au lieu de, plutôt que, remplace, remplacer,
      transforme, transformer, transformation, changement, changements, change, changer, bouleverse, révolutionne, nouveau,
      nouvelle, nouveaux, nouvelles, inédit, inédite, sans précédent, évolution, dorénavant`),
    risk: phrases(`
      risque, risques, risquent, danger, dangers, dangereux, dangereuse, menace, menaces, menacé, menacent, vulnérable, vulnérables, vulnérabilité, perte, pertes,
      perdre, perd, coût, coûts, coûte, coûteux, pénurie, crise, avertit, avertissement, alerte, échec, dommages, nuire, nuit à, attaque,
      attaques, faille, failles, problème, problèmes, inquiétude, inquiétudes, craintes, craignent, mort, morts, sans, sinon, difficile`),
    benefit: phrases(`
      avantage, avantages, bénéfice, bénéfices, bénéficier, économise, économies, économiser, réduit, réduire, réduction, améliore, améliorer,
      amélioration, améliorations, plus rapide, plus facile, plus simple, plus sûr, plus efficace, moins cher, efficace, efficacité,
      opportunité, aider, aident, protège, protéger, facilite, faciliter, simplifie, simplifier, évite, éviter, utile, gagner du temps, gain`),
    who: phrases(`
      pour les utilisateurs, pour les utilisatrices, pour les développeurs, pour les clients, pour les patients, pour les entreprises,
      pour les familles, pour les consommateurs, pour les citoyens, pour les équipes, pour tous, pour ceux qui, touche, touchés,
      affecte, affecter, concerne, concerné, concernés, concernées, millions de personnes, usagers, citoyens, consommateurs, habitants, contribuables,
      population`),
    scale: phrases(`
      pour cent, million, millions, milliard, milliards, double, doublé, doubler, triplé, tripler, moitié, la moitié, un tiers, un quart,
      majorité, la majorité, la plupart, plus de, jusqu'à, au moins, moins de, près de, record, dans le monde, mondial, mondiale,
      des milliers, des centaines, par an, chaque année`),
    future: phrases(`
      sera, seront, devrait, devraient, pourrait, pourraient, prévoit, prévoient, prévu, prévue, à l'avenir, avenir, futur, prochaine étape,
      prochaines étapes, à long terme, dans les prochaines années, d'ici, bientôt, prochainement, va, vont, projet de`),
    conclusion: phrases(`
      en conclusion, en résumé, en somme, en définitive, en fin de compte, finalement, au final, bref, pour conclure, pour résumer,
      dans l'ensemble, au bout du compte, nous montrons, l'étude montre, les résultats montrent, étude montre, montre que, révèle que, en bref`),
  },

  blockTitles: {points: 'Résumé', reasons: "Pourquoi c'est important", minutes: 'min de lecture'},

  labels: {
    reasons: phrases(`
      pourquoi c'est important, pourquoi est-ce important, pourquoi cela compte, pourquoi ça compte, pourquoi c'est utile, pourquoi,
      ce que cela signifie, ce que ça change, ce que cela change, l'enjeu, les enjeux, enjeux, enjeu, impact, impacts, implications,
      conséquences, importance, avantages, bénéfices, intérêt, portée, et alors`),
    doubtful: ['motivation'],
    summary: phrases(`
      résumé, en résumé, en bref, l'essentiel, en un coup d'œil, points clés, les points clés, points essentiels, à retenir, ce qu'il faut retenir,
      ce qu'il faut savoir, synthèse, sommaire exécutif, résumé exécutif, vue d'ensemble, aperçu, faits saillants, tl;dr, tldr`),
    conclusion: phrases(`
      conclusion, conclusions, en conclusion, pour conclure, le mot de la fin, mot de la fin, réflexions finales, bilan, perspectives,
      conclusion et perspectives, prochaines étapes, les prochaines étapes, et après, et maintenant, la suite, leçons apprises, ce que nous avons appris`),
  },

  horizon: {
    short: phrases(`
      demain, cette semaine, la semaine prochaine, le mois prochain, dans les prochains jours, dans les jours à venir,
      dans les prochaines semaines, dans les semaines à venir, à court terme, dans quelques jours,
      dans quelques semaines`),
    medium: phrases(`
      l'année prochaine, l'an prochain, d'ici la fin de l'année, avant la fin de l'année, dans les prochains mois,
      dans les mois à venir, à moyen terme, le trimestre prochain, d'ici un an, dans deux ans,
      dans les deux prochaines années`),
    long: phrases(`
      à long terme, sur le long terme, dans les prochaines années, dans les années à venir, dans dix ans`),
  },

  notices,
};

export default french;
