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
      inform math verw betr bezügl durchschn ggü gegr verst vollst Pf Präs Vors Bgm Sr Gebr Bez Kto Ldkr Krs
      Bauing amtl schriftl mündl telef pers priv wahrsch Inh Doz Fa stv vermutl mult zw =max =min =em`,
    figure: 'Gl bd bde abs s kap Max ziff tel jg gest Rdnr Ausg Lfg Blatt Bl Anh Anl',
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
  lettered: `schritt punkt anlage abschnitt gruppe klasse typ variante plan vitamin hepatitis linie halle gebäude
    teil stufe test fall option team kategorie abbildung anhang aufgabe frage antwort modell version block zone tor
    spalte zeile buchstabe ventil pumpe becken phase tabelle bild beispiel kapitel übung`,
  sayings: `sagte sagt fragte fragt rief ruft antwortete antwortet meinte meint erklärte erklärt flüsterte schrie betonte
    erwiderte`,
  byLineOpeners: 'Von',
  nameJoiner: 'und',
  untilYear: 'bis',
  furtherReading: `lesen sie auch, lies auch, lesen sie mehr, mehr zum thema, auch interessant, das könnte sie auch interessieren, das könnte dich auch interessieren, weiterlesen, passend dazu, lesetipp`,
  replies: 'kommentar kommentare antwort antworten',
};
