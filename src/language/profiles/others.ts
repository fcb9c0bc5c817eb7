import type {LanguageProfile} from './profile.js';

/** Languages that are told from those of the table, or whose full stops are known, and that have no lists of their own. */
export const others: Readonly<Record<string, LanguageProfile>> = {
  sv: {
    functionWords: `och att det som en på är av för med till den har inte om ett jag var men från
      vi kan när i så nu eller ska mycket efter också över sig vid hur hade de du ut`,
    letters: 'å',
    abbreviations: {
      prefix: 't.ex bl.a dvs d.v.s fr.o.m t.o.m inkl exkl ev jfr',
      figure: 's kl kap',
      list: 'osv m.m m.fl',
    },
  },
  da: {
    functionWords: `og at det er en til af på for ikke der med den har som et jeg var men kan
      fra vi de eller i efter også blev være hvad nu meget når ved sig hvordan du om`,
    letters: 'øå',
    abbreviations: {
      prefix: 'f.eks bl.a dvs d.v.s hr fr inkl ekskl evt vedr pga jf',
      figure: 's kl kap stk',
      list: 'osv mv',
    },
  },
  no: {
    functionWords: `og å det er en til av på for ikke som med den har et jeg var men kan fra vi
      de eller etter i også ble være hva nå mye når ved seg hvordan du om`,
    letters: 'øå',
    abbreviations: {prefix: 'f.eks bl.a dvs d.v.s hr fr inkl ekskl evt pga jf', figure: 's kl kap', list: 'osv m.m'},
  },
  pl: {
    functionWords: `w na się do nie jest to że od jak po dla przez za są ale tym oraz lub może
      tak co i o a które który być jego tylko przy już ich`,
    letters: 'łżźśćńęą',
    abbreviations: {
      prefix: 'np tzn tzw m.in dr hab inż mgr ul im św al ks ok wg tj prof dyr gen płk por pl os red woj gm',
      figure: 'str s t poz ust pkt rozdz nr art rys tab',
      suffix: 'p.n.e n.e',
      unit: 'r w zł gr mln mld tys godz min',
      list: 'itd itp',
    },
  },
  ro: {
    functionWords: `și în de la cu nu este pe un o să din care mai pentru sunt sau au că fi ce
      prin fost acest a această dar lui sa ale se dacă`,
    letters: 'ță',
  },
  ca: {
    functionWords: `el els les i de la del dels amb per que una un és en no als al més com són
      seva seu aquest aquesta però també ha es o quan pot a`,
  },
  cs: {
    functionWords: `na je že to ve pro za by ale jsou jako od po který které nebo jeho tak se do
      být už jen při bylo může není a i o`,
    letters: 'řěů',
  },
  id: {
    functionWords: `yang dan di untuk dengan ini itu dari pada dalam tidak adalah akan ke juga atau
      anda dapat oleh bisa karena lebih sebagai telah ada saya kami mereka bahwa seperti`,
  },
  hu: {
    functionWords: `a az és hogy nem egy ez van meg de csak már volt mint ha el vagy még lehet
      kell ezt azt után`,
    letters: 'őű',
  },
  fi: {
    functionWords: `ja on ei että se oli hän mutta ovat joka kun niin myös kuin sen tai ole voi
      jos mitä nyt sitä`,
  },
  vi: {
    functionWords: `và của là có các cho được trong không một với này những đã để khi người về từ
      như cũng ra bạn`,
    letters: 'ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
  },
  el: {
    abbreviations: {prefix: 'κ κα κος π.χ δηλ βλ καθ αρ σελ λεωφ οδ', list: 'κ.λπ κ.ά κτλ κλπ'},
    semicolonAsks: true,
  },
  uk: {
    abbreviations: {
      prefix: 'ім вул просп пл обл м с див напр т.зв проф акад доц ред',
      figure: 'стор ст гл розд рис табл',
      unit: 'р рр ст грн коп тис млн млрд трлн см км кг хв год сек',
      list: 'т.д т.п ін',
    },
    dateOpeners: 'у в до після з із від на за навесні влітку восени взимку',
  },
  bg: {
    abbreviations: {
      prefix: 'гр ул бул пл обл с проф доц акад инж д-р т.е т.нар напр вж ген св',
      figure: 'стр чл гл ал т рис табл',
      unit: 'г лв ст хил млн млрд см км кг мин сек',
      list: 'т.н и.др др',
    },
    dateOpeners: 'в във през от до след към на за около',
  },
  hi: {
    abbreviations: {prefix: 'डॉ डा श्री सुश्री पं प्रो'},
  },
};
