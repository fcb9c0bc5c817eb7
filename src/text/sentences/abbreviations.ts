import {letterPattern} from '../letter-pattern.js';

/**
 * What the full stop of an abbreviation means:
 * - `prefix`: it stands before what it belongs to ("Dr. Lang", "e.g. tea") and never ends a sentence;
 * - `figure`: it is an abbreviation before a figure ("No. 5") and a word like any other elsewhere ("He said no.");
 * - `suffix`: it stands behind what it belongs to ("Acme Inc.") and ends a sentence when a starter follows;
 * - `list`: it closes an enumeration ("usw.", "и т. д.") and ends a sentence when a capital follows.
 */
export type AbbreviationKind = 'prefix' | 'figure' | 'suffix' | 'list';

/** What a language says about its full stops. */
export interface Abbreviations {
  /**
   * The kind of the word before a full stop, inner stops kept ("e.g", "z.b"); undefined for an ordinary word.
   * It looks at whole words only, so "Philipp" is not "pp". Letters with stops between them ("U.S", "p.m", "J.K")
   * are a `suffix` in every language.
   */
  kindOf(word: string): AbbreviationKind | undefined;
  /** True for a word that rarely goes on with a name, so its capital opens a sentence: "The", "However". */
  isStarter(word: string): boolean;
  /** Ordinals are a number and a full stop, also before a capital: "12. Oktober", "II. Dünya Savaşı". */
  ordinals: boolean;
}

/**
 * Words of one language by kind, separated by spaces. Lower case matches any case; a capital matches as written, for
 * words that mean something else in lower case ("Sat. 5", "he sat").
 */
type Lists = Partial<Record<AbbreviationKind | 'starters', string>> & {ordinals?: true};

/** Titles, references and company forms travel with the names they belong to, so every language knows these. */
const general: Lists = {
  prefix: `mr mrs Ms messrs mx dr drs prof mme mlle msgr e.g i.e eg ie cf viz vs ca resp incl a.k.a fig figs eq eqs approx
    Capt Cmdr Lt Sgt Cpl Spc Brig Sen Sens Rep Reps Gov Gen Col Maj Adm Rev Hon Pres Supt Det Insp`,
  figure: 'no nos nr n° nº № p pp vol vols chap sec art arts para ed eds op tab ver Jan Mar Jun Mon Wed Thu Sat Sun',
  suffix: `Inc Ltd co Corp LLC plc Bros jr sr esq ph.d b.sc m.sc st mt ft ave blvd al gmbh
    Feb Apr Jul Aug Sep Sept Oct Nov Dec Tue Tues Thur Thurs Fri`,
};

// Languages that write ordinals with a full stop before small letters only (Danish, Czech, Polish) need no `ordinals`.
const lists: Readonly<Record<string, Lists>> = {
  en: {
    prefix: 'asst assoc pvt pfc Govs Profs Sts',
    figure: 'est ch',
    suffix: `dept mfg bldg rd Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Kan Ky La Md Mich Minn Miss Mont Neb Nev Okla Ore
      Pa Tenn Tex Va Vt Wash Wis Wyo Ont Que`,
    starters: `a about according after again all also although among an and another any are as at back be because before both
      but by can could did do does during each earlier either even every few for from had has have he her here his how
      however i if in indeed instead into is it its just last later like many maybe meanwhile more moreover most mr mrs ms
      much my neither never nevertheless no nobody none nor not nothing now of officials on once one only or other others
      our out over people perhaps please police researchers several she should similarly since so some sometimes soon
      still such than that the their then there therefore these they this those though through thus to today together
      under unfortunately unlike until was we were what when where whether which while who whose why will with without
      would yes yesterday yet you your`,
  },
  de: {
    prefix: `hr hrn dipl ing v n u z.b z.t z.zt u.a d.h i.d.r i.a i.v v.a s.o s.u o.g bzw bspw vgl sog ggf ggfs inkl exkl zzgl abzgl
      evtl gem rd hl abt ehem stellv verh allg insb insbes einschl Mag St`,
    figure: 'bd bde abs s kap ziff tel jg max min geb gest',
    suffix: 'str mio mrd tsd std v.chr n.chr chr e.v g.m.b.h m.b.h o.ä u.ä ff f sen jun Okt Dez',
    list: 'usw u.s.w usf dgl u.v.m u.dgl u.a.m',
    starters: `aber all alle allerdings als also am an andere anders auch auf aus außerdem bei beide beim bis bisher da dabei
      dadurch dafür dagegen daher damals damit danach daneben dann daran darauf darin darum darüber das dass davon davor
      dazu dem den denn dennoch der deren des deshalb dessen die dies diese diesem diesen dieser dieses doch dort durch
      ein eine einem einen einer eines einige er erst es etwa für gegen gleichzeitig hat heute hier hinter ich ihm ihr
      ihre im in insgesamt ist ja jede jeder jedes jedoch jetzt kann kein keine laut man manche mehr mein mit nach nachdem
      neben nicht nichts noch nun nur ob obwohl oder ohne schon sehr sein seine seit seitdem sie sind so sobald sogar
      sollte somit sondern sowohl später trotz trotzdem um und uns unser unter viele vielmehr vom von vor was warum wegen
      weil weitere welche wenn wer werden wie wieder wir wird wo wobei während zu zudem zuerst zuletzt zum zur zwar
      zwischen zwei über`,
    ordinals: true,
  },
  fr: {
    prefix: 'M MM Mlles Mgr Me Ste Bd ex c.-à-d av env tél réf',
    figure: 'n chap fasc pl t vol éd',
    suffix: 'j.-c cie janv févr avr juil déc',
    list: 'etc',
    starters: `a à afin ainsi alors après au aucun aujourd aussi autant autre autres aux avant avec c car ce cela celle celui
      cependant certains ces cet cette ceux chaque chez comme comment d dans de depuis des donc dont du elle elles en enfin
      ensuite entre est et eux grâce il ils j je jusqu l la le les leur leurs lors lorsque mais malgré mes moi mon ne ni
      nos notre nous on or ou où outre par parce parmi pas pendant peu plus plusieurs pour pourquoi pourtant puis puisque
      qu quand que quel quelle quelques qui quoi sa sans se selon ses seul seule si sinon son sous sur surtout tandis tous
      tout toute toutefois toutes très tu un une vers voici voilà vos votre vous`,
  },
  es: {
    prefix: `sr sra srta sres sras dña dra dres profa lic arq gral cnel ej ee aprox núm avda tel excmo excma ilmo D Ing Mons
      Sto Sta Av`,
    figure: 'n.º cap pág págs ene',
    suffix: 'ud uds vd vds uu cía hnos abr ago dic',
    list: 'etc',
    starters: `a además ahora al algunas algunos ante antes aquel aquella así aun aunque bajo cada casi como con cual cuando
      de del desde después donde dos durante e el él ella ellas ellos en entonces entre era es esa ese eso esta está estas
      este esto estos fue ha hace hacia hasta hay hoy incluso la las le les lo los luego mas más me mediante mi mientras
      mucho muchos muy nada nadie ni ningún no nos nosotros nuestra nuestro nunca o otra otras otro otros para pero poco
      por porque pues que qué quien quién quienes se según ser si sí sin sino sobre solo sólo son su sus también tampoco
      tan tanto tras tu un una unas uno unos usted y ya yo`,
  },
  pt: {
    prefix: 'sr sra srs sras srta dra dras profa profs ex aprox núm tel exmo exma ilmo D Eng Ten Pe Sto Sta Av',
    figure: 'n.º cap pág págs séc fev mai',
    suffix: 'ltda cia v.exa abr ago set out dez',
    list: 'etc',
    starters: `a à agora ainda além algumas alguns ali ante antes ao aos apesar após aqui as às assim até cada com como contudo
      da das de dela dele depois desde dessa desse desta deste do dois dos duas durante e é ela elas ele eles em embora
      enquanto então entre era essa essas esse esses esta está estas este estes eu foi há hoje isso isto já lá logo mais
      mas me mesmo meu minha muitas muito muitos na nada não nas nem nenhum nessa nesse nesta neste ninguém no nos nós
      nossa nosso num numa nunca o onde os ou outra outras outro outros para pela pelas pelo pelos por porém porque
      portanto pouco qual quando quanto que quem se segundo sem ser seu seus só sob sobre sua suas também tanto tem todas
      todo todos tudo um uma umas uns você vocês`,
  },
  it: {
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
  nl: {
    prefix: `dhr mevr drs ir ing bijv bv d.w.z o.a o.m d.m.v i.p.v i.v.m m.b.t n.a.v t.a.v t.g.v t.o.v z.g z.n vgl excl evt
      m.a.w m.n zgn gebr Mw Ds St`,
    figure: 'nrs blz afb hfst mrt mei max min',
    suffix: 'v.chr n.chr chr jl mln mld okt',
    list: 'enz etc e.v e.d',
    starters: `aan achter al alle alleen als alsof andere ben bij bijna boven daar daarbij daardoor daarmee daarna daarnaast
      daarom daarvoor dan dat de deze die dit doch door dus echter een eens eerst elk elke en er even had hebben heeft het
      hier hij hoe hoewel hun ik in inmiddels is ja je jij kan kon maar meer men met mijn misschien moet na naar naast nee
      net niemand niet niets nog nooit nu of om omdat ondanks onder ons onze ook op over pas per sinds soms te tegen terwijl
      tijdens toch toen tot tussen u uit uw vanaf vandaag veel verder volgens voor voordat waar waarom wanneer want waren
      was wat we weer wel welke wie wij wil word worden wordt zal ze zelfs zich zij zijn zo zoals zodat zonder zou zowel`,
  },
  tr: {
    prefix: 'doç yrd öğr gör uzm sn hz bkz örn av Alb Org Gen Kur Müh Mim',
    figure: 's sf cilt md böl şek tel oca şub nis haz tem ağu eyl eki kas ara',
    suffix: 'şti tic san apt cad sok mah',
    list: 'vb vs vd vdğ',
    starters: `ama ancak artık asla aslında aynı ayrıca bana bazı belki ben bile bir birçok biri birkaç biz bize bizim bu böyle
      böylece buna bunda bundan bunlar bunu bunun burada bütün çok çünkü da daha de değil diğer eğer en fakat gerçekten gibi
      hatta hem henüz hep her herkes hiç hiçbir için ile ise işte kendi ki kim kimse nasıl ne neden nerede niçin niye o
      olarak on ona onda ondan onlar onu onun orada oysa önce öte öyle sadece sanki sen siz son sonra sonuç şimdi şu tabii
      tam tüm üstelik var ve veya ya yani yine yok zaten`,
    ordinals: true,
  },
  ru: {
    prefix: `т.е т.н т.к т.о напр ср ул пр-т пл пер проф акад доц чл.-корр гр тов о-в св преп род рис табл гл обл дер пос`,
    figure: 'стр с т п кн ч ст разд кв корп янв мар июн',
    suffix:
      'г гг в вв н.э до.н.э руб коп тыс млн млрд трлн см им мин сек долл ред изд мл англ нем фр лат греч фев февр апр авг сен сент окт ноя нояб дек',
    list: 'т.д т.п др пр проч',
    starters: `а без более больше будет был была были было в вам вас ведь весь во вот впрочем все всё всего вы где да даже для
      до другие его ее её если есть еще ещё же за затем здесь и из или им иногда их к каждый как какой ко когда кроме кто
      куда лишь между меня мне многие можно мой мы на над надо нам нас не нет ни никто но ну о об обычно однако он она они
      оно от по под пока поскольку после поэтому потом потому почему почти при про раз с сам сегодня сейчас сначала со так
      также такие такой там тем теперь то тогда тоже только тот три ты у уже хотя чего чем через что чтобы эта эти это
      этот я`,
  },
  pl: {
    prefix: 'np tzn tzw m.in dr inż mgr ul im św al ks ok wg tj',
    figure: 'str s t poz ust pkt rozdz',
    suffix: 'r w p.n.e n.e zł mln mld tys godz',
    list: 'itd itp',
  },
  da: {prefix: 'f.eks bl.a dvs d.v.s hr fr inkl ekskl evt vedr pga jf', figure: 's kl kap stk', list: 'osv mv'},
  no: {prefix: 'f.eks bl.a dvs d.v.s hr fr inkl ekskl evt pga jf', figure: 's kl kap', list: 'osv m.m'},
  sv: {prefix: 't.ex bl.a dvs d.v.s fr.o.m t.o.m inkl exkl ev jfr', figure: 's kl kap', list: 'osv m.m m.fl'},
  hi: {prefix: 'डॉ डा श्री सुश्री पं प्रो'},
};

const kinds = ['prefix', 'figure', 'suffix', 'list'] as const;

const built = new Map<string, Abbreviations>();

/** The abbreviations of a language tag ("de", "pt-BR"); one without lists of its own knows the general ones. */
export function abbreviationsOf(tag: string): Abbreviations {
  const language = tag.split(/[-_]/, 1)[0]!.toLowerCase();
  const code = Object.hasOwn(lists, language) ? language : '';
  const abbreviations = built.get(code) ?? build(lists[code] ?? {});
  built.set(code, abbreviations);
  return abbreviations;
}

function build(own: Lists): Abbreviations {
  // Later entries win: Turkish "vs." closes a list.
  const table = new Map([...entries(general), ...entries(own)]);
  const starters = new Set(split(own.starters));
  return {
    kindOf: (word) => table.get(word) ?? table.get(word.toLowerCase()) ?? (isDotted(word) ? 'suffix' : undefined),
    isStarter: (word) => starters.has(word.toLowerCase()),
    ordinals: own.ordinals ?? false,
  };
}

function entries(words: Lists): [word: string, kind: AbbreviationKind][] {
  return kinds.flatMap((kind) => split(words[kind]).map((word): [string, AbbreviationKind] => [word, kind]));
}

function split(words = ''): string[] {
  return words.split(/\s+/).filter(Boolean);
}

const dotted = letterPattern(String.raw`^\p{L}(?:\.\p{L})+$`);

function isDotted(word: string): boolean {
  return dotted(word).test(word);
}
