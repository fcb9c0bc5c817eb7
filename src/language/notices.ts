/** A notice that comes with the page and is not the article's own statement. */
export interface Notice {
  /** In words for a reader. */
  reason: string;
  /** Read on a sentence with its case folded, in which Turkish has one i alone. */
  pattern: RegExp;
}

/** What a notice is known by, in each language. */
type Marks = Readonly<Record<string, readonly RegExp[]>>;

/** Who pays for it: what is bought through its links, and who ordered it. */
const disclosures: Marks = {
  en: [
    /^(?=.*\b(?:this|these|our|we|us|my|i|some|here|disclosure)\b).*\b(?:affiliate|referral) (?:links?|commissions?|programs?)\b/,
    /\b(?:we|i) (?:may |might |will |can |could |also )*(?:earn|receive|get|make) (?:an? |some )?(?:\w+ )?(?:commission|kickback)s?\b/,
    /\bas an amazon (?:associate|affiliate)\b|\bat no (?:extra|additional|added) cost to you\b/,
    /^(?:full )?(?:disclosure|disclaimer)s?\s*[:.–—-]/,
    /\bthis (?:post|article|episode|video|content|page|story|review|series) (?:is|was|has been) (?:kindly |proudly |partly )?(?:sponsored|brought to you|paid for|made possible|produced in partnership|written in partnership|a paid)\b/,
    /\b(?:i|we) (?:was|were|have been|am|are) (?:not )?(?:paid|compensated|sponsored) (?:for|to|by)\b.{0,60}\b(?:post|article|review|write|opinion)/,
    /\b(?:free of charge|for free|a free (?:copy|sample|product))\b.{0,40}\bin exchange for\b/,
  ],
  de: [
    /^(?=.*(?:dies|unser|wir|uns|ich|hier|einige|\*|sternchen)).*\b(?:affiliate|partner|provisions|werbe)-?\s?links?\b/,
    /\b(?:erhalten|bekommen|erhalte|bekomme|verdienen|verdiene) (?:wir|ich)\b.{0,40}\bprovision\b/,
    /^(?:werbung|anzeige|werbehinweis|transparenzhinweis|offenlegung|haftungsausschluss|in eigener sache)\s*[:.–—-]/,
    /\bdieser (?:beitrag|artikel|text) (?:enthält|ist|wurde|entstand)\b.{0,40}(?:werbung|gesponsert|in (?:kooperation|zusammenarbeit) mit|bezahlte)/,
  ],
  fr: [
    /\bliens? (?:d['’]affiliation|affiliés?|sponsorisés?)/,
    /\b(?:nous|je) (?:pouvons |pourrons |peux |pourrais )?(?:touch|percev|recev|reçois|gagn)\w*.{0,20}\bcommissions?\b/,
    /\b(?:cet|cette|ce) (?:article|vidéo|contenu|billet) (?:a été|est|contient) .{0,40}(?:sponsoris|publicit|partenariat|rémunér)/,
    /^(?:publicité|déclaration d['’]intérêts|clause de non-responsabilité) ?[:.–—-]/,
  ],
  es: [
    /\b(?:enlaces?|links?) (?:de )?(?:afiliad|afiliación|patrocinad)/,
    /\b(?:recib|gan|obten)\w*.{0,20}\buna (?:pequeña )?comisión\b/,
    /\best[ea] (?:artículo|post|entrada|publicación|contenido|vídeo) (?:está|ha sido|es|contiene|fue) .{0,40}(?:patrocinad|publicidad|en colaboración con|remunerad)/,
    /^(?:publicidad|aviso legal|nota de transparencia|descargo de responsabilidad) ?[:.–—-]/,
  ],
  pt: [
    /\blinks? (?:de )?(?:afiliad|parceir|patrocinad)/,
    /\b(?:receb|ganh)\w*.{0,20}\buma (?:pequena )?comissão/,
    /\best[ea] (?:artigo|post|publicação|conteúdo|texto|vídeo) (?:é|foi|contém|está) .{0,40}(?:patrocinad|publicidade|em parceria com|publieditorial)/,
    /^(?:publicidade|publieditorial|aviso legal|nota de transparência|isenção de responsabilidade) ?[:.–—-]/,
  ],
  tr: [
    /(?:satiş ortakliği|affiliate|iş ortakliği) (?:bağlanti|link)/,
    /\bkomisyon (?:kazan|al)/,
    /^bu (?:yazi|makale|içerik|gönderi|video).{0,60}(?:sponsor|reklam içer|reklamdir|iş birliği|işbirliği)/,
    /^(?:sorumluluk reddi|reklam) ?[:.–—-]/,
  ],
  it: [/\blink (?:di )?(?:affilia|sponsorizzat)/, /\b(?:ricev|guadagn)\w*.{0,20}\buna (?:piccola )?commissione\b/],
  nl: [
    /^(?=.*\b(?:dit|deze|onze|wij|we)\b).*\b(?:affiliate|partner)-?\s?links?\b/,
    /\b(?:ontvangen|krijgen) (?:we|wij)\b.{0,30}\bcommissie\b/,
  ],
  ru: [/партн[её]рск\S+ ссылк/],
  ja: [/アフィリエイト(?:リンク|広告|プログラム)|本記事は.{0,12}(?:広告|プロモーション|PR)/i],
  ko: [/파트너스 활동|제휴 (?:링크|마케팅)/],
  zh: [/(?:联盟|聯盟|推广|返利)(?:链接|連結|鏈接)/],
};

/** Who speaks, and for whom: guests, views that are nobody else's, notes of the editors, lines about the author. */
const bylines: Marks = {
  en: [
    /\b(?:this|the following) (?:is|was) an? guest (?:post|article|blog|column|essay)\b|\bguest (?:post|article|column|essay) (?:by|from|was)\b/,
    /\b(?:views|opinions|thoughts)(?: and (?:views|opinions|conclusions))?(?: that are)? (?:expressed|stated|presented|contained|here)\b/,
    /\b(?:views|opinions)\b.{0,30}\b(?:are|remain) (?:solely |entirely |strictly |purely )?(?:my|his|her|their|our|those of the|the author)/,
    /\bdo(?:es)? not (?:necessarily )?(?:reflect|represent|state) the (?:official )?(?:views|opinions?|positions?|policy|policies)\b/,
    /^(?:an? )?(?:(?:editor|author|publisher|translator)(?:['’]?s['’]?|s)?(?: |['’]s )note|note from the (?:editors?|author)|correction)s?\s*[:.–—-]/,
    /^(?:additional )?(?:reporting|editing|writing) by\b|\bcontributed (?:to this (?:report|story|article|post)|reporting)\b/,
    /\bis an? (?:freelance|staff|senior|award-winning|contributing) (?:\w+ )?(?:writer|reporter|journalist|editor|correspondent|columnist)\b(?! (?:who|whose))/,
    /^about the authors?\b/,
  ],
  de: [
    /\b(?:dies|hier|es) (?:ist|handelt es sich um) einen? gast(?:beitrag|artikel|kommentar)\b|\bgast(?:beitrag|artikel|kommentar) (?:von|der)\b/,
    /\b(?:geäußerten?|vertretenen?|wiedergegebenen?|dargestellten?)\b.{0,20}\b(?:meinung|ansicht|auffassung)(?:en)?\b/,
    /\b(?:spiegel[tn]|geben|gibt)\b.{0,20}\bnicht (?:notwendigerweise|unbedingt|zwingend|zwangsläufig)\b.{0,60}\b(?:meinung|ansicht|haltung)/,
    /^(?:anmerkung|anm\.|hinweis|notiz) (?:der|des) (?:redaktion|red\.|autors|autorin|herausgebers|übersetzers)|^korrektur(?:hinweis)? ?[:.–—-]/,
    /^über (?:den autor|die autorin|die autoren)\b/,
  ],
  fr: [
    /\b(?:ceci est|voici) un article invité|\barticle invité (?:de|par|rédigé)\b/,
    /\b(?:opinions|propos|points de vue|avis) (?:exprimés?|exprimées?|tenus)\b/,
    /n['’]engagent? que (?:son|sa|leurs?|l|ses)|ne reflètent? pas (?:nécessairement|forcément)/,
    /^note de (?:la rédaction|l['’](?:éditeur|auteur))|^n\.?d\.?l\.?r\b/,
    /^à propos (?:de l['’]auteur|de l['’]autrice|des auteurs)/,
  ],
  es: [
    /\b(?:artículo|post|entrada|publicación) (?:invitad[oa]|de invitad[oa])\b/,
    /\blas opiniones (?:expresadas|vertidas|aquí|contenidas|de este)|\bno (?:reflejan?|representan?) necesariamente\b/,
    /^nota (?:del|de la|de los) (?:editor|editora|editores|redacción|autor|autora|traductor)\b/,
    /^sobre (?:el autor|la autora|los autores)\b/,
  ],
  pt: [
    /\b(?:artigo|post|texto|publicação) (?:convidad[oa]|de convidad[oa])\b/,
    /\bas opiniões (?:expressas|aqui|contidas|emitidas|deste)|\bnão (?:refletem?|representam?) necessariamente\b/,
    /^nota (?:do|da|dos) (?:editor|editora|editores|redação|autor|autora|tradutor)\b/,
    /^sobre (?:o autor|a autora|os autores)\b/,
  ],
  tr: [
    /konuk yazar|konuk yazisi/,
    /görüşler.{0,80}(?:yazar\S*|kendi\S*|kişisel) (?:ait|görüş)|görüş(?:ü|ler)\S* yansitma/,
    /^(?:editör(?:ün)?|yazar(?:in)?|çevirmen(?:in)?|redaksiyon) notu?\b/,
    /^yazar hakkinda/,
  ],
  it: [
    /\ble opinioni (?:espresse|qui)|\bnon riflettono necessariamente\b/,
    /^nota (?:del|della|dell['’]) ?(?:redazione|editore|autore|autrice|traduttore)\b/,
  ],
  nl: [/\bgast(?:blog|artikel|bijdrage) (?:van|door)\b/, /^(?:noot|opmerking) van de (?:redactie|auteur|vertaler)/],
  ru: [/^(?:примечание|от) редак/, /мнение (?:автора|редакции) может не совпадать/],
};

/** Another form of the same article, and what a browser says in place of it. */
const offers: Marks = {
  en: [
    /\b(?:listen to|hear|play) (?:this|the audio|an audio) (?:article|story|post|essay|episode|version|page)\b|\blisten to the (?:article|podcast|episode|full)/,
    /\baudio version (?:of|is|below|here)\b|\b\d+[ -]min(?:ute)?s? (?:read|listen)\b/,
    /\byour browser (?:does not|doesn['’]t) support\b|\b(?:please )?enable javascript\b/,
    /^(?:this|the) (?:article|page|text|post) (?:was|has been|is) (?:machine|automatically|auto)[- ](?:translated|generated)\b/,
  ],
  de: [
    /\b(?:diesen?|den) (?:artikel|beitrag|text)(?: jetzt| hier)? (?:an|vor)?(?:hören|lesen lassen)\b|^(?:hören sie|höre|jetzt) (?:diesen|den|an)/,
    /\bbrowser unterstützt\b.{0,30}\b(?:nicht|kein)/,
    /\b(?:artikel|beitrag|text|seite) wurde (?:maschinell|automatisch) übersetzt\b/,
  ],
  fr: [
    /écoute[rz] (?:cet article|l['’]article|cet épisode|la version audio)|\bversion audio de (?:cet|l['’])/,
    /\bvotre navigateur ne (?:prend|supporte|permet)/,
    /\b(?:article|page|texte) (?:a été )?traduite? (?:automatiquement|par une machine)/,
  ],
  es: [
    /\bescuch\w* (?:este|el) (?:artículo|episodio|audio|texto)\b/,
    /\b(?:tu|su) navegador no (?:soporta|admite|es compatible)/,
    /\b(?:artículo|página|texto) (?:ha sido |fue )?traducid[oa] automáticamente/,
  ],
  pt: [
    /(?:ouça|escute|ouvir|escutar) (?:este|esse|o) (?:artigo|conteúdo|texto|episódio|áudio)\b/,
    /\bseu navegador não (?:suporta|é compatível)/,
    /\b(?:artigo|página|texto) (?:foi )?traduzid[oa] automaticamente/,
  ],
  tr: [/(?:makaleyi|yaziyi|haberi|içeriği|bölümü) (?:sesli )?(?:olarak )?dinle/, /tarayiciniz.{0,40}desteklemiyor/],
  it: [/\bascolta(?:te)? (?:l['’]articolo|questo articolo|la versione audio)/],
  nl: [/\b(?:luister naar|beluister) (?:dit|het) (?:artikel|verhaal)\b/],
};

/** What the page wants of its reader, and whose it is; of English, which has more of it, the scorer's own kinds tell. */
const requests: Marks = {
  de: [
    /\babonnieren sie\b|\babonniere?\b.{0,30}\b(?:kanal|feed|uns)|\bfolgen? (?:sie )?uns\b|\bteilen? (?:sie )?diesen (?:artikel|beitrag)\b|alle rechte vorbehalten/,
  ],
  fr: [/\babonnez-vous\b|\bsuivez-nous\b|\bpartagez cet(?:te)? (?:article|page)|tous droits réservés/],
  es: [
    /\bsuscríb(?:ete|ase|anse)|\bsígu(?:enos|anos)|\bcomparte est[ea] (?:artículo|entrada|post)|todos los derechos reservados/,
  ],
  pt: [
    /\binscreva-se\b|\bassine (?:a|o|nossa|nosso)\b|\bsiga-nos\b|\b(?:com)?partilhe est[ea]\b|\bcompartilhe (?:este|esse)\b|todos os direitos reservados/,
  ],
  tr: [/abone ol(?:un|mayi|abilir)|bizi .{0,30}takip (?:edin|et)|paylaşmayi unutma|tüm haklari saklidir/],
  it: [/\biscriv(?:iti|etevi)\b|\bseguici\b|\bcondividi (?:questo|l['’])|tutti i diritti riservati/],
  nl: [/\babonneer\b|\bvolg ons\b|\bdeel dit (?:artikel|bericht)|alle rechten voorbehouden/],
};

const kinds: readonly {reason: string; marks: Marks}[] = [
  {reason: 'discloses who pays for it', marks: disclosures},
  {reason: 'tells who speaks, not of what', marks: bylines},
  {reason: 'offers the article in another form', marks: offers},
  {reason: 'asks to subscribe or share', marks: requests},
];

/** The notices of an article in a language: a page has them in its own, and in English. */
export function noticesIn(code: string): readonly Notice[] {
  const codes = new Set(['en', code]);
  return kinds.flatMap(({reason, marks}) =>
    [...codes].flatMap((code) => (marks[code] ?? []).map((pattern) => ({reason, pattern}))),
  );
}
