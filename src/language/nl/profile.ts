import type {LanguageProfile} from '../common/profile.js';

export const dutch: LanguageProfile = {
  functionWords: `de het een en van is dat niet op te met voor zijn aan er om ook als maar bij dan naar wordt in deze dit nog
    uit wel kan door worden je ze hebben heeft geen over meer hun moet wij ik of was had werd waren hadden zij hij
    haar ons onze u uw jullie omdat toch nu weer twee keer zoveel onder tussen tegen zonder zoals welke waar
    wanneer alle andere veel jaar jaren dus alleen steeds kunnen zou zouden moeten zal zullen sinds na tijdens lang gaat weet ja nee`,
  letters: 'éèëïöüóáê',
  abbreviations: {
    prefix: `dhr mevr ir ing bijv bv d.w.z o.a o.m d.m.v i.p.v i.v.m m.b.t n.a.v t.a.v t.g.v t.o.v z.g z.n excl evt
      m.a.w m.n zgn gebr Mw St burg kol gen lt maj pres secr weth gem prov nat kath prot herv geref
      Past Zr Sr wnd plv fa geb Wed Comm med dir ds`,
    figure:
      'nrs blz afb hfst jan feb febr mrt apr mei jun jul aug sep sept okt nov dec max par afd fig vgl bijl hs dl rn r.o',
    suffix: '~str v.chr n.chr chr jl mln mld',
    unit: 'min sec',
    list: 'enz etc e.v e.d',
  },
  starters: `aan achter al alle alleen als alsof andere ben bij bijna boven daar daarbij daardoor daarmee daarna daarnaast
    daarom daarvoor dan dat de deze die dit doch door dus echter een eens eerst elk elke en er even had hebben heeft het
    hier hij hoe hoewel hun ik in inmiddels is ja je jij kan kon maar meer men met mijn misschien moet na naar naast nee
    net niemand niet niets nog nooit nu of om omdat ondanks onder ons onze ook op over pas per sinds soms te tegen terwijl
    tijdens toch toen tot tussen u uit uw vanaf vandaag veel verder volgens voor voordat waar waarom wanneer want waren
    was wat we weer wel welke wie wij wil word worden wordt zal ze zelfs zich zij zijn zo zoals zodat zonder zou zowel`,
  lettered: `stap figuur bijlage groep plan type vitamine optie punt proef test deel hepatitis gebouw lijn klasse
    geval categorie team zone poort zaal fase niveau vraag antwoord model versie blok sectie letter klep pomp tabel
    voorbeeld hoofdstuk`,
  sayings: 'zei zegt vroeg vraagt riep antwoordde',
  byLineOpeners: 'Door',
  furtherReading: `lees ook, lees meer, lees verder, zie ook, meer over dit onderwerp, gerelateerd`,
  replies: 'reactie reacties',
};
