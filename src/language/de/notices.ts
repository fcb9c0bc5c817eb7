import type {Notices} from '../../types.js';

export const notices: Notices = {
  timeStamps: [/^veröffentlicht\s*[:.]/],
  pictureCredits: [/^(?:titelbild|beitragsbild|bild|foto|fotos|bildquelle|bildnachweis|fotocredit|symbolbild) ?[:©]/],
  pageNotices: [
    /\bbrowser unterstützt\b.{0,30}\b(?:nicht|kein)/,
    /alle rechte vorbehalten/,
    /^(?:die )?(?:kommentare|kommentarfunktion)\b.{0,50}\b(?:geschlossen|deaktiviert|moderiert|abgeschaltet)\b/,
    /\b(?:ihre|deine) e-mail-adresse wird nicht\b|^erforderliche felder\b/,
    /^(?:wir|diese (?:web)?seite|unsere (?:web)?seite) (?:\w+ )?(?:verwenden|verwendet|nutzen|nutzt|benutzt|setzen|setzt) (?:\w+ )?cookies\b/,
    /^alle angaben ohne gewähr\b|^quelle ?[:©]/,
  ],
  pageHistory: [
    /\b(?:teil \d+|(?:erste|zweite|dritte|vierte|letzte)[rn]? (?:teil|beitrag|artikel)) (?:der|einer|unserer|dieser|meiner) (?:[\w-]+ ){0,2}[\w-]*(?:serie|reihe)\b/,
    /^(?:anmerkung|anm\.|hinweis|notiz) (?:der|des) (?:redaktion|red\.|autors|autorin|herausgebers|übersetzers)|^korrektur(?:hinweis)? ?[:.–—-]/,
    /\bdies(?:er|e|es) (?:beitrag|artikel|text|interview|kommentar|kolumne)\b.{0,70}\b(?:erschien|erschienen|veröffentlicht)\b|^(?:zuerst|erstmals|ursprünglich) (?:erschienen|veröffentlicht)\b|^mit freundlicher genehmigung\b/,
    /^in einer (?:früheren|vorherigen|ersten) (?:version|fassung)\b|^eine frühere (?:version|fassung) dieses\b|\b(?:artikel|beitrag|text) wurde (?:am |zuletzt |nachträglich )?.{0,25}(?:aktualisiert|korrigiert|ergänzt|überarbeitet)\b|^wir haben (?:die|den|das|diese[ns]?|dies) (?:\w+ )?(?:stelle|fehler|text|artikel|passage|angabe) .{0,20}(?:korrigiert|berichtigt|geändert)/,
    /\b(?:artikel|beitrag|text|seite) wurde (?:maschinell|automatisch) übersetzt\b/,
    /^(?:teile )?(?:dies|der|die)\S* (?:text|artikel|beitrag|inhalt|zusammenfassung|seite)\S*\b.{0,40}\b(?:ki|künstlicher? intelligenz|chatgpt|deepl)\b.{0,30}\b(?:erstellt|geschrieben|verfasst|erzeugt|generiert|übersetzt|zusammengefasst)/,
  ],
  pointers: [/^(?:abbildung|abb\.|tabelle) ?\d/],
  disclosures: [
    /^(?=.*(?:dies|unser|wir|uns|ich|hier|einige|\*|sternchen)).*\b(?:affiliate|partner|provisions|werbe)-?\s?links?\b/,
    /\b(?:erhalten|bekommen|erhalte|bekomme|verdienen|verdiene) (?:wir|ich)\b.{0,40}\bprovision\b/,
    /^(?:werbung|anzeige|werbehinweis|transparenzhinweis|offenlegung|haftungsausschluss|in eigener sache)\s*[:.–—-]/,
    /\bdieser (?:beitrag|artikel|text) (?:enthält|ist|wurde|entstand)\b.{0,40}(?:werbung|gesponsert|in (?:kooperation|zusammenarbeit) mit|bezahlte)/,
  ],
  bylines: [
    /\b(?:dies|hier|es) (?:ist|handelt es sich um) einen? gast(?:beitrag|artikel|kommentar)\b|\bgast(?:beitrag|artikel|kommentar) (?:von|der)\b/,
    /\b(?:geäußerten?|vertretenen?|wiedergegebenen?|dargestellten?)\b.{0,20}\b(?:meinung|ansicht|auffassung)(?:en)?\b/,
    /\b(?:spiegel[tn]|geben|gibt)\b.{0,20}\bnicht (?:notwendigerweise|unbedingt|zwingend|zwangsläufig)\b.{0,60}\b(?:meinung|ansicht|haltung)/,
    /^über (?:den autor|die autorin|die autoren)\b/,
    /^(?:der autor|die autorin) ist (?:freie[rn]?|ständige[rn]?)? ?(?:journalist|redakteur|autor|korrespondent|publizist)/,
  ],
  offers: [
    /\b(?:diesen?|den) (?:artikel|beitrag|text)(?: jetzt| hier)? (?:an|vor)?(?:hören|lesen lassen)\b|^(?:hören sie|höre|jetzt) (?:diesen|den|an)/,
  ],
  requests: [
    /\babonnieren sie\b|\babonniere?\b.{0,30}\b(?:kanal|feed|uns)|\bfolgen? (?:sie )?uns\b|\bteilen? (?:sie )?diesen (?:artikel|beitrag)\b/,
    /\bunterstütz(?:en sie|e|t) (?:unsere?n?|meine?n?) (?:arbeit|journalismus|redaktion|blog)\b|^(?:hat (?:ihnen|dir)|wenn (?:ihnen|dir)|gefällt (?:ihnen|dir)) (?:der|dieser?|dies|das|unsere?) (?:artikel|beitrag|text|arbeit|seite)\b/,
    /^folgen sie uns:|\b(?:melden sie sich|melde dich)\b.{0,40}\bnewsletter\b/,
  ],
};
