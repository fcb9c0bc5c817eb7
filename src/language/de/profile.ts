import type {LanguageProfile} from '../common/profile.js';

export const german: LanguageProfile = {
  functionWords: `der die das und ist nicht mit für ein eine zu auf von den dem des sich sie werden wird auch in als oder wie
    bei aus einen einer sind es im durch können wurde nach über zum zur ich wir aber noch du am an so war er hat
    haben mehr nur dass diese dieser dieses sein ihre ihr seine hatte wenn weil bis nun ohne gegen unter zwischen
    kann muss soll sollte damit jedoch sowie bereits immer wieder viele alle jahr jahre um zwei keine kein ins vom
    beim was wer wo doch dann hier doppelt seit waren worden ihrer einem eines diesem müssen andere`,
  letters: 'äöüß',
  abbreviations: {
    prefix: `i.v.m hr hrn dipl ing v n u z.b z.t z.zt u.a a.d v.d d.h i.d.r i.a i.v v.a s.o s.u o.g bzw bspw vgl sog ggf ggfs inkl exkl
      zzgl abzgl evtl gem rd hl abt ehem stellv verh allg insb insbes einschl Mag St kath ev evang prot jüd dt
      österr schweiz franz engl ital span russ poln türk versch div städt staatl gesetzl wiss techn polit öffentl
      landw zahlr bes zusätzl kgl röm griech lat südl nördl östl westl ges geb Az Rn Rz Abb Anm Tab Fr Frl Hrsg
      bearb erw Aufl med rer nat phil jur iur theol habil oec pol vet dent h.c e.h kfm psych päd biol chem phys
      inform math verw betr bezügl durchschn ggü gegr verst vollst Pf Präs Vors Bgm Sr Gebr Bez Kto Rd Ldkr Krs
      Ing Bauing amtl schriftl mündl telef pers priv wahrsch Inh Doz Fa stv vermutl mult zw =max =min =em`,
    figure: 'Gl bd bde abs s kap Max Min ziff tel jg gest Rdnr Ausg Lfg Blatt Bl Pos Anh Anl',
    suffix:
      '~str Chr Red =a =i =d mio mrd tsd std v.chr n.chr chr e.v g.m.b.h m.b.h o.ä u.ä ff f sen jun Okt Dez Min Sek Bhf Hbf Ew',
    list: 'usw u.s.w usf dgl u.v.m u.dgl u.a.m',
  },
  starters: `aber all alle allerdings als also am an andere anders auch auf aus außerdem bei beide beim bis bisher da
    dabei dadurch dafür dagegen daher damals damit danach daneben dann daran darauf darin darum darüber das dass
    davon davor dazu dem den denn dennoch der deren des deshalb dessen die dies diese diesem diesen dieser dieses
    doch dort durch ein eine einem einen einer eines einige er erst es etwa für gegen gleichzeitig hat heute hier
    hinter ich ihm ihr ihre im in insgesamt ist ja jede jeder jedes jedoch jetzt kann kein keine laut man manche
    mehr mein mit nach nachdem neben nicht nichts niemand jemand etwas noch nun nur ob obwohl oder ohne schon sehr sein seine seit
    seitdem sie sind so sobald sogar sollte somit sondern sowohl später trotz trotzdem um und uns unser unter
    viele vielmehr vom von vor warum was wegen weil weitere welche wenn wer werden wie wieder wir wird wo wobei
    während zu zudem zuerst zuletzt zum zur zwar zwei zwischen über`,
  ordinals: true,
  lettered: `schritt punkt anlage abschnitt gruppe klasse typ variante plan vitamin hepatitis linie halle gebäude teil
    stufe test fall option team kategorie abbildung anhang aufgabe frage antwort modell version block zone tor
    spalte zeile buchstabe ventil pumpe becken phase`,
  sayings: `sagte sagt fragte fragt rief ruft antwortete antwortet meinte meint erklärte erklärt flüsterte schrie betonte
    erwiderte`,
  furtherReading: `lesen sie auch, lies auch, lesen sie mehr, mehr zum thema, auch interessant, das könnte sie auch interessieren, das könnte dich auch interessieren, weiterlesen, passend dazu, lesetipp`,
  notices: {
    disclosures: [
      /^(?=.*(?:dies|unser|wir|uns|ich|hier|einige|\*|sternchen)).*\b(?:affiliate|partner|provisions|werbe)-?\s?links?\b/,
      /\b(?:erhalten|bekommen|erhalte|bekomme|verdienen|verdiene) (?:wir|ich)\b.{0,40}\bprovision\b/,
      /^(?:werbung|anzeige|werbehinweis|transparenzhinweis|offenlegung|haftungsausschluss|in eigener sache)\s*[:.–—-]/,
      /\bdieser (?:beitrag|artikel|text) (?:enthält|ist|wurde|entstand)\b.{0,40}(?:werbung|gesponsert|in (?:kooperation|zusammenarbeit) mit|bezahlte)/,
    ],
    bylines: [
      /\b(?:teil \d+|(?:erste|zweite|dritte|vierte|letzte)[rn]? (?:teil|beitrag|artikel)) (?:der|einer|unserer|dieser|meiner) (?:[\w-]+ ){0,2}[\w-]*(?:serie|reihe)\b/,
      /\b(?:dies|hier|es) (?:ist|handelt es sich um) einen? gast(?:beitrag|artikel|kommentar)\b|\bgast(?:beitrag|artikel|kommentar) (?:von|der)\b/,
      /\b(?:geäußerten?|vertretenen?|wiedergegebenen?|dargestellten?)\b.{0,20}\b(?:meinung|ansicht|auffassung)(?:en)?\b/,
      /\b(?:spiegel[tn]|geben|gibt)\b.{0,20}\bnicht (?:notwendigerweise|unbedingt|zwingend|zwangsläufig)\b.{0,60}\b(?:meinung|ansicht|haltung)/,
      /^(?:anmerkung|anm\.|hinweis|notiz) (?:der|des) (?:redaktion|red\.|autors|autorin|herausgebers|übersetzers)|^korrektur(?:hinweis)? ?[:.–—-]/,
      /^über (?:den autor|die autorin|die autoren)\b/,
      /\bdies(?:er|e|es) (?:beitrag|artikel|text|interview|kommentar|kolumne)\b.{0,70}\b(?:erschien|erschienen|veröffentlicht)\b|^(?:zuerst|erstmals|ursprünglich) (?:erschienen|veröffentlicht)\b|^mit freundlicher genehmigung\b/,
      /^in einer (?:früheren|vorherigen|ersten) (?:version|fassung)\b|^eine frühere (?:version|fassung) dieses\b|\b(?:artikel|beitrag|text) wurde (?:am |zuletzt |nachträglich )?.{0,25}(?:aktualisiert|korrigiert|ergänzt|überarbeitet)\b|^wir haben (?:die|den|das|diese[ns]?|dies) (?:\w+ )?(?:stelle|fehler|text|artikel|passage|angabe) .{0,20}(?:korrigiert|berichtigt|geändert)/,
      /^(?:der autor|die autorin) ist (?:freie[rn]?|ständige[rn]?)? ?(?:journalist|redakteur|autor|korrespondent|publizist)/,
    ],
    offers: [
      /\b(?:diesen?|den) (?:artikel|beitrag|text)(?: jetzt| hier)? (?:an|vor)?(?:hören|lesen lassen)\b|^(?:hören sie|höre|jetzt) (?:diesen|den|an)/,
      /\bbrowser unterstützt\b.{0,30}\b(?:nicht|kein)/,
      /\b(?:artikel|beitrag|text|seite) wurde (?:maschinell|automatisch) übersetzt\b/,
      /^(?:teile )?(?:dies|der|die)\S* (?:text|artikel|beitrag|inhalt|zusammenfassung|seite)\S*\b.{0,40}\b(?:ki|künstlicher? intelligenz|chatgpt|deepl)\b.{0,30}\b(?:erstellt|geschrieben|verfasst|erzeugt|generiert|übersetzt|zusammengefasst)/,
    ],
    requests: [
      /\babonnieren sie\b|\babonniere?\b.{0,30}\b(?:kanal|feed|uns)|\bfolgen? (?:sie )?uns\b|\bteilen? (?:sie )?diesen (?:artikel|beitrag)\b|alle rechte vorbehalten/,
      /^(?:die )?(?:kommentare|kommentarfunktion)\b.{0,50}\b(?:geschlossen|deaktiviert|moderiert|abgeschaltet)\b/,
      /\b(?:ihre|deine) e-mail-adresse wird nicht\b|^erforderliche felder\b/,
      /^(?:wir|diese (?:web)?seite|unsere (?:web)?seite) (?:\w+ )?(?:verwenden|verwendet|nutzen|nutzt|benutzt|setzen|setzt) (?:\w+ )?cookies\b/,
      /\bunterstütz(?:en sie|e|t) (?:unsere?n?|meine?n?) (?:arbeit|journalismus|redaktion|blog)\b|^(?:hat (?:ihnen|dir)|wenn (?:ihnen|dir)|gefällt (?:ihnen|dir)) (?:der|dieser?|dies|das|unsere?) (?:artikel|beitrag|text|arbeit|seite)\b/,
      /^(?:titelbild|beitragsbild|bild|foto|fotos|bildquelle|bildnachweis|fotocredit|symbolbild|quelle) ?[:©]|^alle angaben ohne gewähr\b|^folgen sie uns:|\b(?:melden sie sich|melde dich)\b.{0,40}\bnewsletter\b/,
    ],
  },
};
