import type {LanguageProfile} from '../common/profile.js';

/** Languages of the Latin script that have no lists of phrases here, and are told from those that have. */
export const latin: Readonly<Record<string, LanguageProfile>> = {
  af: {
    functionWords: `die van en het is nie in wat te vir met op om sy ook was sal hulle ons hy ek jy kan word aan baie
      maar toe nog hierdie daardie een as by uit deur gaan moet se wees nou al tot hoe waar wanneer omdat tussen dit
      niemand daar dat haar my julle soos net ná terug saam eers sedert ander mense nooit so`,
    letters: 'êëéèîïôû',
  },
  ast: {
    functionWords: `el la los les de y en que un una del al nel nos na nes pola polos col cola ye yera son tien foi pa por con
      pero tamién más munchu munchos toos toes esti esta estos cuando dende hai ensin que’l ta l’añu agora`,
    letters: 'áéíóúüñ',
  },
  az: {
    functionWords: `və bir bu üçün ilə olan da də ki daha çox o idi onun kimi sonra var ya amma hər olaraq isə edir edib olub
      deyil artıq yenidən üzrə qədər ildə onlar`,
    letters: 'çəğıöşü',
    hallmark: 'ə',
  },
  br: {
    functionWords: 'ar an ur ha da e en eo gant evit war zo o ez ket eus met hag pe bet oa ul un holl muioc’h bremañ',
    letters: 'ñùê',
  },
  ca: {
    functionWords: `el els les i de la del dels amb per que una un és en no als al més com són seva seu aquest aquesta però
      també ha es o quan pot a dos ara molt sense fins ser va han havia perquè hi pel pels ja tot tots només entre
      després ens nosaltres on què aquests encara quant ningú diu any anys dia nou tothom`,
    letters: 'àçèéíïòóúü',
    abbreviations: {prefix: 'sr sra srs dra st sta av pl núm p.ex ex', figure: 'pàg pàgs cap', list: 'etc'},
    lettered: 'figura taula pas exemple capítol',
  },
  ceb: {
    functionWords: 'ang sa nga ug mga og dili kini iyang usa ka siya sila niadtong alang apan karon kaayo',
  },
  co: {
    functionWords: `u a i e di à in hè chì per cù nantu da sò ma si un una ind micca ancu lu ci stu sta issu quellu tutti era
      sempre parechji è dui volte avà`,
    letters: 'àèìòù',
  },
  cs: {
    functionWords: `na je že to ve za by ale jsou jako od po který které nebo jeho tak se do být už jen při bylo může
      není a i o s z v k byl byla však než nyní také kde když podle jsem aby až více nikdo kdy ho mu ji bude budou
      protože před bez ten tato mají má každý roku`,
    letters: 'áčďéěíňóřšťúůýž',
    hallmark: 'ě',
    abbreviations: {
      prefix: 'např tzn tzv mj sv ing mgr bc judr mudr phdr rndr doc pí ul nám mjr plk gen',
      figure: 'str č čl odst kap obr',
      unit: 'r st tis mil mld hod min',
      list: 'atd apod aj',
    },
    lettered: 'obrázek tabulka krok příklad kapitola',
  },
  cy: {
    functionWords: `y yn a i o ar yr mae ei wedi am gan oedd ac eu nid hyn fod gyda bod hefyd dim hynny ond fel un wrth roedd
      sydd nhw hi nawr eto chi ni mwy gael`,
    letters: 'âêîôûŵŷ',
  },
  da: {
    functionWords: `og at det er en til af på for ikke der med den har som et jeg var men kan fra vi de eller i efter
      også blev være hvad nu meget når ved sig hvordan du om han havde skal over mere mod kun alle disse deres uden
      hvor vil bliver år igen nogle mandag gjorde så mange før ingen tilbage noget selv fordi denne dette hun hendes
      dig mig os kommer får går blevet været ifølge kunne ville må tidligt første sidste flere mens næsten sådan
      altid`,
    letters: 'æøåé',
    abbreviations: {
      prefix: 'f.eks bl.a dvs d.v.s hr fr inkl ekskl evt vedr pga jf',
      figure: 's kl kap stk',
      list: 'osv mv',
    },
    lettered: 'figur tabel trin eksempel kapitel',
  },
  eo: {
    functionWords: `la kaj de en estas al ke por ne kun li ĝi mi sed el ili estis aŭ oni tiu kiu kiuj ĉi pri pli kiel nun ankaŭ
      sia ties dum ĉiu jam tre povas`,
    letters: 'ĉĝĥĵŝŭ',
  },
  et: {
    functionWords: `ja on ei et see oli ta aga kes mis ka kui ning nii või ole oma selle seda siis ma me nad pole
      kuid veel sest pärast enne kuni juba ainult väga saab olid teha uuesti üle keegi millal tagasi saa mille nende
      need meie teie nagu iga enam kus siin seal tema tuleb peab mitte kõik`,
    letters: 'äöõüšž',
    hallmark: 'õ',
    abbreviations: {prefix: 'nt st s.o vt hr pr', figure: 'lk ptk', list: 'jne jm'},
  },
  eu: {
    functionWords: `eta da ez du ere dira bat izan zen dute zuen baina edo egin gero hau hori bere duen dela beste dago oso
      zuten batean dituzte baino arte orain ziren horrek nola gaur bezala`,
    letters: 'ñ',
  },
  fi: {
    functionWords: `ja on ei että se oli hän mutta ovat joka kun niin myös kuin sen tai ole voi jos mitä nyt sitä
      olla hänen jotka tämä siitä kanssa mukaan vain jälkeen ennen sekä noin vielä voidaan minä te he eikä kukaan
      milloin missä koska aina ettei tulee ollut eivät olivat sitten jossa johon joita heidän nämä näin tämän kaikki
      enää vaikka pitää tietää`,
    letters: 'äöå',
    abbreviations: {prefix: 'esim ts mm nk ns t.s toht', figure: 's nro kpl', list: 'jne ym yms'},
    lettered: 'kuva taulukko vaihe esimerkki luku',
  },
  fo: {
    functionWords: `og at í er á sum var til við ein um hann ikki tað av fyri hon eisini ella tá teir hevur eru vóru har so upp
      eg hava eftir nú úr sær hetta meira frá men tey ið`,
    letters: 'áíóúýðæø',
    hallmark: 'ð',
  },
  fy: {
    functionWords: `de it en fan is yn in net dat te op foar mei hy sy wie hat binne oan as ek by om mar se dy dit ik wurdt
      troch nei noch wêze kin ha har syn út oer moat gjin`,
    letters: 'âêéëúûôïö',
  },
  ga: {
    functionWords: `agus an na ar ag is i le go do a bhí sé tá níl ach seo sin leis bhfuil mar iad air siad ní chun ó sa den
      faoi nuair anois tar dhá raibh`,
    letters: 'áéíóú',
  },
  gl: {
    functionWords: `o a os as de do da dos das e que en no na nos nas un unha non é para con por máis ao aos á pero tamén como
      foi son seu súa seus súas cando onde moi sobre ata xa hai está ten nin dun dunha cun polo pola iso isto este
      esta estes eles ela vostede desde despois mesmo só sen entre todo todos agora outra vez era moitos moitas di
      aínda canto ca ninguén ano anos día volveu`,
    letters: 'áéíóúüñ',
    abbreviations: {prefix: 'sr sra srs dra av ex p.ex núm', figure: 'páx páxs cap', list: 'etc'},
  },
  ha: {
    functionWords: `da a na ya ta su ne shi ba don wannan cewa ce daga sun kuma wanda amma suka sai kan zuwa bayan yanzu har
      kamar yi ko`,
    letters: 'ɓɗƙ',
  },
  hr: {
    functionWords: `je i u na da se za su od sa a kao koji koja koje ne iz do po o ili nije bio bila bi ali što te kako biti
      samo sve već nakon prije više može jer ga ih njegov ovo kad gdje dva dvije tako opet ponovno zbog šta`,
    letters: 'čćđšž',
    abbreviations: {
      prefix: 'npr tj tzv sv ing doc ul gosp gđa',
      figure: 'str br čl',
      unit: 'g god st tis mil mlrd kn',
      list: 'itd i sl',
    },
  },
  ht: {
    functionWords: `nan yo ki te pou ak li se sou pa ou yon la gen tout men lè nou sa konnen kapab fè anpil de apre jan ankò
      plis ka kote moun ta`,
    letters: 'èòé',
  },
  hu: {
    functionWords: `a az és hogy nem egy ez van meg de csak már volt mint ha el vagy még lehet kell ezt azt után is ki sem
      nagyon lett majd most szerint között akik amely több minden be pedig`,
    letters: 'áéíóöőúüű',
    abbreviations: {prefix: 'pl ún id ifj özv szt ill', figure: 'sz', list: 'stb'},
  },
  id: {
    functionWords: `yang dan di untuk dengan ini itu dari pada dalam tidak adalah akan ke juga atau anda dapat oleh bisa karena
      lebih sebagai telah ada saya kami mereka bahwa seperti sudah bukan hanya hari kali setelah saat senin
      kembali namun tersebut para`,
    abbreviations: {prefix: 'jl bpk hj kh yg tgl', figure: 'hlm', list: 'dll dsb dst'},
  },
  is: {
    functionWords: `og að í er á sem var til við en um með hann ekki það af fyrir hún því eða þá þeir verið hefur þess frá eru
      voru þar svo upp ég hafa eftir nú úr þegar sér þetta mjög`,
    letters: 'áéíóúýðþæö',
    hallmark: 'ð',
  },
  jv: {
    functionWords: `ing lan sing iku kang ora karo marang saka ana iki dadi wis uga dening kanggo luwih amarga menyang para
      bakal saiki maneh wong kabeh`,
    letters: 'éè',
  },
  ku: {
    functionWords: `û ku bi li ji di de ew ê yê ya yên bo jî ne ev wî wê ser an lê xwe bû nav dike were hatin tê hat piştî niha
      wan gelek dikin`,
    letters: 'çêîşû',
  },
  la: {
    functionWords: `et in est non ad cum ut qui quae quod sed esse ex ab sunt per si aut hoc enim etiam atque nec erat autem
      quam eius ac neque quoque ante nunc iterum fuit omnes propter quia se haec ille illa cuius quibus omnis
      omnia quorum quarum unam inter nihil sic`,
  },
  lb: {
    functionWords: `de d dat an ass vun ze si den net fir op mat wéi eng en e mir sinn och hunn huet gëtt déi dass wat wann bei
      nach iwwer wou um am zu ginn haut awer oder vum beim dee kann`,
    letters: 'äëéêöüè',
  },
  lt: {
    functionWords: `ir yra kad į iš su tai bet kaip jis ne apie o buvo kurie tik ar nuo jo taip už dar ji po pat bus gali jau
      šis tačiau kai labai daugiau savo per iki`,
    letters: 'ąčęėįšųūž',
    hallmark: 'ė',
  },
  lv: {
    functionWords: `un ir no ka ar par uz bet kas nav to tas arī kā vai bija ja pēc tā lai viņš viņa šis šī gan tikai var pie
      jau līdz būs kad savu ļoti vairāk`,
    letters: 'āčēģīķļņšūž',
    hallmark: 'ā',
  },
  mg: {
    functionWords: `ny sy dia tamin amin fa ary an ho izay no tsy izany ireo ity koa raha nefa mba misy indray ankehitriny roa
      ao taona`,
    letters: 'àô',
  },
  mi: {
    functionWords: 'te ngā i o ki me he ka e kua hoki ai tēnei ana mō rā ko nga kia nei tana ratou',
    letters: 'āēīōū',
  },
  ms: {
    functionWords: `yang dan di untuk dengan ini itu dari pada dalam tidak adalah akan ke juga atau anda boleh oleh kerana lebih
      sebagai telah ada saya kami mereka bahawa seperti sudah bukan hanya hari kali selepas tetapi daripada semula
      kini ialah tersebut isnin`,
  },
  mt: {
    functionWords: `il u ta li ma fuq minn fil biex dan din jew kien hija huwa tal mal dawn għal għandu wara kienet hemm iktar
      kif aktar bil lil lill iż ir fl`,
    letters: 'ċġħż',
  },
  nds: {
    functionWords: `de dat en un is in to mit för op nich ik he se wi hett hebben weer ok as bi van von över na üm sünd wat wenn
      ut vun dör noch all mehr`,
    letters: 'äöü',
  },
  no: {
    functionWords: `og å det er en til av på for ikke som med den har et jeg var men kan fra vi de eller etter i også
      ble være hva nå mye når ved seg hvordan du om han hadde skal over mer mot bare alle disse deres uten hvor vil
      blir år igjen noen ikkje eg ein eit frå vart dei mandag gjorde så mange før ingen vet tilbake noe selv fordi
      denne dette hun hennes deg meg oss kommer får går blitt vært ifølge kunne ville må tidlig første siste flere
      mens nesten slik alltid kva korleis berre nokon kjem mykje meir veit ho vere vore sjølv kven`,
    letters: 'æøåéôò',
    abbreviations: {prefix: 'f.eks bl.a dvs d.v.s hr fr inkl ekskl evt pga jf', figure: 's kl kap', list: 'osv m.m'},
    lettered: 'figur tabell trinn eksempel kapittel',
  },
  oc: {
    functionWords: `lo la los las de e que en es un una per amb del dels al als dins pas son sa seu mai coma aquel aquela
      aqueste tanben mas aital foguèt an aviá sus entre fins çò lors nòstre`,
    letters: 'áàçèéíòóúü',
  },
  pl: {
    functionWords: `w na się do nie jest to że od jak po dla przez za są ale tym oraz lub może tak co i o a które który być jego
      tylko przy już ich z jako również gdy bardzo ponownie teraz niż została`,
    letters: 'ąćęłńóśźż',
    hallmark: 'ł',
    abbreviations: {
      prefix: 'np tzn tzw m.in hab inż mgr ul im św al ks ok wg tj dyr gen płk por pl os red woj gm',
      figure: 'str s t poz ust pkt rozdz rys',
      suffix: 'p.n.e n.e',
      unit: 'r w zł gr mln mld tys godz min',
      list: 'itd itp',
    },
    lettered: 'rysunek tabela krok przykład rozdział',
  },
  ro: {
    functionWords: `și în de la cu nu este pe un o să din care mai pentru sunt sau au că fi ce prin fost acest a această dar lui
      sa ale se dacă după când foarte cum numai către lor decât acum unei unui ei s-a era toate`,
    letters: 'ăâîșțşţ',
    hallmark: 'ă',
    abbreviations: {prefix: 'dl dna dra ing str bd sf ex', figure: 'alin pag cap fig', list: 'etc ș.a'},
    lettered: 'figura tabelul pasul exemplul capitolul',
  },
  sk: {
    functionWords: `na je že to vo pre za by ale sú ako od po ktorý ktoré alebo jeho tak sa do byť už len pri bolo môže nie a i
      o s z v k bol bola však než teraz aj kde keď podľa som aby až viac ešte sme čo`,
    letters: 'áäčďéíĺľňóôŕšťúýž',
    abbreviations: {
      prefix: 'napr t.j tzv sv ing mgr bc judr mudr phdr rndr doc ul nám gen',
      figure: 'str č čl ods kap obr',
      unit: 'r st tis mil mld hod min',
      list: 'atď a pod',
    },
  },
  sl: {
    functionWords: `in je da na za se so ni pa v z ki po od do bi tudi kot ali ne bil bila pri še če kako lahko tega
      zaradi biti samo bolj kar več nad med sem sta smo že zelo vse nihče kdaj ga mu jo bo bodo bilo kjer ker pred
      brez ta to te tem imajo ima vsak leta`,
    letters: 'čšž',
    abbreviations: {
      prefix: 'npr tj t.i sv ing mag doc ul g ga',
      figure: 'str št čl sl',
      unit: 'st tis mio mrd',
      list: 'itd ipd',
    },
  },
  so: {
    functionWords: `iyo oo ka ku in waa u la ee uu ay lagu waxaa ayaa ah soo ma si aan kale leh badan markii waxay hadda dib
      laba isku`,
  },
  sq: {
    functionWords: `e të në dhe i për me një që nga më është si u se nuk ka do ishte por kjo ky ajo janë edhe mund kur deri pas
      tani tyre duke nëse shumë para tij`,
    letters: 'ëç',
  },
  sv: {
    functionWords: `och att det som en på är av för med till den har inte om ett jag var men från vi kan när i så nu eller ska
      mycket efter också över sig vid hur hade de du ut under mer alla skulle sedan bara blev dem han hon sin igen
      finns många`,
    letters: 'åäö',
    abbreviations: {
      prefix: 't.ex bl.a dvs d.v.s fr.o.m t.o.m inkl exkl ev jfr',
      figure: 's kl kap',
      list: 'osv m.m m.fl',
    },
    lettered: 'figur tabell steg exempel kapitel',
  },
  sw: {
    functionWords: `na ya wa kwa ni katika la za kuwa hii hiyo huo lakini hata pia kama au cha vya ambao ambayo baada yake wake
      watu sana hivyo bado kutoka sasa wakati mwaka zaidi kila tu hakuna yao`,
  },
  tk: {
    functionWords: `we bir bu üçin bilen bolan hem da de has köp şol ol soň ýa ýaly eder edýär boldy däl ýene olar bolup diýip
`,
    letters: 'äçňöşüýž',
    hallmark: 'ý',
  },
  tl: {
    functionWords: `ang ng sa na mga at ay hindi ito para siya may kung ni niya nang ako isang kanyang pero din rin lang naman
      mula dahil noong sila nila kayo ating ngayon o ko mo bago`,
    letters: 'ñ',
  },
  uz: {
    functionWords: `va bir bu uchun bilan ham edi oʻz u deb kerak boʻlgan boʻlib lekin keyin yoki qilish emas qayta yangi har
      koʻp mumkin orqali haqida ular`,
    letters: 'ʻʼ‘',
  },
  vi: {
    functionWords: `và của là có các cho được trong không một với này những đã để khi người về từ như cũng ra bạn tại sẽ đến
      nhiều hơn lại vào đó bị trên sau`,
    letters: 'ơưđăâêôạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹáàãéèíìĩóòõúùũý',
    hallmark: 'đ',
  },
  yo: {
    functionWords: 'ti ni ń sì fún àwọn láti pé ó ní wọn tó bí kan náà sí gbogbo ṣe jẹ kò lọ ọjọ́ àti nínú',
    letters: 'ẹọṣáàéèíìóòúùńǹ',
  },
  zu: {
    functionWords: `ukuthi futhi kodwa uma kanye ngoba nge lapho yini kakhulu noma manje emva le lesi lokhu ngo kwa phambi
      abantu kabili ukuze wathi`,
  },
};
