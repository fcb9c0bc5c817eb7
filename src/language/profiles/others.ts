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
      prefix: 'np tzn tzw m.in dr inż mgr ul im św al ks ok wg tj',
      figure: 'str s t poz ust pkt rozdz',
      suffix: 'r w p.n.e n.e zł mln mld tys godz',
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
  hi: {
    abbreviations: {prefix: 'डॉ डा श्री सुश्री पं प्रो'},
  },
};
