import type {Notices} from '../../types.js';

export const notices: Notices = {
  timeStamps: [/^publié\s*[:.]/],
  pictureCredits: [/^(?:crédits?(?: photos?)?|photos?|image|illustration|légende) ?(?:[:©]|de )\s?.{0,60}$/],
  pageNotices: [
    /\bvotre navigateur ne (?:prend|supporte|permet)/,
    /tous droits réservés/,
    /^les commentaires sont (?:fermés|désactivés|modérés|clos)\b|\bvotre adresse (?:e-?mail|électronique|de messagerie) ne sera pas\b/,
    /^(?:nous|ce site) (?:utilisons|utilise) (?:des |les )?cookies\b/,
  ],
  pageHistory: [
    /\b(?:premier|deuxième|second|troisième|quatrième|dernier) (?:article|billet|volet|texte)?\s?(?:de|d['’]une?) ?(?:notre|cette|ma|la)? ?série\b/,
    /^note de (?:la rédaction|l['’](?:éditeur|auteur))|^n\.?d\.?l\.?r\b/,
    /\b(?:cet article|ce texte|ce billet|cette tribune|cet entretien) (?:a été|est) (?:initialement |d['’]abord )?(?:publié|paru)|^(?:article |texte )?(?:publié|paru)e? (?:initialement|à l['’]origine|pour la première fois|d['’]abord)\b/,
    /^(?:dans )?une (?:version|première version) (?:précédente|antérieure|initiale)?\b.{0,5}de (?:cet|cette|ce)\b|\b(?:cet article|ce texte|cette page) a été (?:mis(?:e)? à jour|corrigée?|modifiée?|actualisée?)\b/,
    /\b(?:article|page|texte) (?:a été )?traduite? (?:automatiquement|par une machine)/,
    /\b(?:cet article|ce texte|ce contenu|ce résumé|cette page)\b.{0,40}\b(?:rédigé|écrit|généré|créé|traduit|résumé).{0,30}\b(?:ia|intelligence artificielle|chatgpt|deepl)\b/,
  ],
  disclosures: [
    /\bliens? (?:d['’]affiliation|affiliés?|sponsorisés?)/,
    /\b(?:nous|je) (?:pouvons |pourrons |peux |pourrais )?(?:touch|percev|recev|reçois|gagn)\w*.{0,20}\bcommissions?\b/,
    /\b(?:cet|cette|ce) (?:article|vidéo|contenu|billet) (?:a été|est|contient) .{0,40}(?:sponsoris|publicit|partenariat|rémunér)/,
    /^(?:publicité|déclaration d['’]intérêts|clause de non-responsabilité) ?[:.–—-]/,
  ],
  bylines: [
    /\b(?:ceci est|voici) un article invité|\barticle invité (?:de|par|rédigé)\b/,
    /\b(?:opinions|propos|points de vue|avis) (?:exprimés?|exprimées?|tenus)\b/,
    /n['’]engagent? que (?:son|sa|leurs?|l|ses)|ne reflètent? pas (?:nécessairement|forcément)/,
    /^à propos (?:de l['’]auteur|de l['’]autrice|des auteurs)/,
  ],
  offers: [/écoute[rz] (?:cet article|l['’]article|cet épisode|la version audio)|\bversion audio de (?:cet|l['’])/],
  requests: [
    /\babonnez-vous\b|\bsuivez-nous\b|\bpartagez cet(?:te)? (?:article|page)/,
    /\binscrivez-vous\b.{0,30}\b(?:newsletter|lettre|infolettre)\b|^recevez\b.{0,60}\b(?:newsletter|lettre|boîte|mail|courriel)\b/,
    /^soutenez (?:notre|nos|mon|le)\b.{0,40}\b(?:don|abonn|travail|média|rédaction|journal)|^faites un don\b/,
  ],
};
