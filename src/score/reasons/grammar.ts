import {phrases} from '../../language/index.js';
import type {Language} from '../../types.js';

/**
 * What the small words of a sentence tell about its part in an argument. "^" in front means at the start of the
 * sentence or of its main clause, "," directly behind a comma, "_" a space.
 */
export type GrammarSign =
  | 'possibility'
  | 'effect'
  | 'condition'
  | 'comparison'
  | 'negation'
  | 'contrast'
  | 'reader'
  | 'writer'
  | 'writers'
  | 'feeling'
  | 'past'
  | 'instruction'
  | 'result'
  | 'ability'
  | 'claim'
  | 'ground'
  | 'stake'
  | 'advice'
  | 'supposition'
  | 'people'
  | 'help'
  | 'intent'
  | 'others'
  | 'example'
  | 'person'
  | 'duty'
  | 'gain'
  | 'degree'
  | 'vague'
  | 'telling'
  | 'occasion'
  | 'ourselves'
  | 'parts'
  | 'wholes';

type Grammar = Readonly<Record<GrammarSign, string>>;

/**
 * Words by language; only English is complete enough to be weighed. The classes are Edmundson's bonus and stigma words
 * (comparatives, causality; reported and personal speech), modals as in Pitler and Nenkova 2009.
 */
const grammars: Readonly<Record<string, Grammar>> = {
  en: {
    possibility: 'could likely potentially',
    effect: `affects impacts means makes ensures enables removes eliminate eliminates reduce reduces increase increases
      improves prevents signals confirms demonstrates suggests forces`,
    condition: 'if unless until otherwise whenever without',
    comparison:
      'less better worse faster slower cheaper lower greater stronger simpler safer than most largest biggest',
    negation: `not no never cannot can't don't doesn't won't isn't aren't neither nor nothing none unable`,
    contrast: 'but however although though while whereas yet despite instead',
    reader: `you your you're you'll yours you've`,
    writer: `i my i'm i've me i'd i'll`,
    writers: `we our we're we've we'll`,
    feeling: 'excited hope hopefully love loved passionate proud glad happy thrilled delighted grateful enjoy fun wish',
    past: 'was were had did',
    instruction: `^use ^run ^install ^add ^create ^make ^see ^click ^check ^set ^open ^go ^visit ^read ^download ^update ^upgrade
      ^configure ^enable ^select ^type ^follow ^start ^try ^ensure ^include ^consider ^remember ^note ^keep ^build ^write
      ^test ^verify ^review ^copy ^replace ^save ^choose ^enter ^get ^let ^find ^learn ^join ^register ^contact ^send
      ^please ^define ^deploy ^import ^export ^call ^pass ^change ^remove ^delete ^avoid ^do ^don't ^never ^always ^ask
      ^look ^take ^monitor ^track ^implement ^limit ^provide ^identify ^apply ^allow ^switch ^connect ^specify ^submit
      ^encourage ^determine ^watch ^give ^be ^think ^put ^bring ^tell ^share ^show ^explore ^discover ^prepare ^plan
      ^prioritize ^document ^focus ^establish ^invest ^leverage ^stay ^hold ^say ^imagine ^pick ^place ^move ^assign
      ^treat ^talk ^spend ^recognize ^acknowledge ^warning ^tip ^step ^invite ^celebrate ^gather ^collect ^publish
      ^push ^pull ^clone ^browse ^navigate ^scroll ^drag ^press ^wait ^stop ^confirm ^compare ^prefer ^wrap`,
    result: `,making ,enabling ,allowing ,reducing ,causing ,leaving ,giving ,increasing ,improving ,helping ,letting ,ensuring
      ,eliminating ,preventing ,leading ,resulting ,freeing ,limiting ,saving ,opening ,turning ,raising ,exposing ,forcing
      ,removing ,avoiding ,creating ,putting ,meaning ,thereby ,thus ,potentially ,possibly`,
    ability: 'can able_to',
    claim: 'matters mattered important',
    ground: 'because',
    stake: `security privacy safety trust confidence money dollar dollars budgets performance speed latency
      bandwidth quality reliability availability accessibility usability productivity efficiency transparency
      experience maintenance resources outcome outcomes need needs life lives jobs freedom competition opportunity
      burden burdens stress burnout friction barrier barriers obstacle obstacles error errors mistake mistakes bug
      bugs delay delays disruption outages failure attack attacker attackers fraud abuse breaches leak leaks threat
      tracking confusion frustration exploit exploits vulnerability vulnerabilities disclosure malicious compromise
      compromised unauthorized malware phishing crash crashes`,
    advice: '^you',
    supposition: '^if',
    people: `users people public customers consumers citizens residents americans everyone anyone visitors readers audience
      audiences community communities families students teachers patients veterans child children parents women
      workers employees developers engineers designers researchers teams agencies government governments organization
      organizations organisations companies business businesses industry society`,
    person: `user person customer consumer citizen resident visitor reader student teacher patient worker employee developer
      designer manager`,
    help: 'help helps helped helping',
    intent: `we_will we'll we_try we_want we_need we_plan we_hope we_aim we_continue we_intend we_seek we_decided we're_working
      we_are_working we_also_need we_also_want we're_planning we_are_planning we're_considering we_are_considering
      goal_is idea_is aim_is`,
    others: '^they ^some ^others ^one ^he ^she ^several ^whatever ^whether',
    example: 'for_example for_instance such_as example examples',
    duty: 'should must need_to needs_to have_to has_to want_to wants_to trying_to try_to ought_to',
    gain: 'more easier easy harder possible',
    degree: 'much significantly dramatically far greatly substantially hugely completely entirely',
    vague: `something someone somebody thing things stuff certain including various several lot lots bunch basically
      kind_of`,
    telling: 'how so first then next finally',
    occasion: '^when',
    ourselves: '^we',
    parts: `element elements request requests property properties function functions object objects parameter parameters
      attribute attributes string strings header headers node nodes event events handler handlers callback
      callbacks variable variables server servers client clients button buttons panel panels tab tabs dialog
      dialogs menu menus input inputs array arrays token tokens script scripts file files folder folders
      column columns image images font fonts animation animations module modules query queries row rows
      pixel pixels frame frames thread threads`,
    wholes: 'site sites website websites service services app apps application applications software web internet',
  },
};

/** Turns of speech whose words are no cues in them. */
const idioms: Readonly<Record<string, string>> = {
  en: `make sense, makes sense, made sense, making sense, make sure, makes sure, making sure, make up, makes up, making up,
    what makes, take advantage, takes advantage, took advantage, taking advantage, root cause, root causes, the cause,
    no more than, not only, not just, less than or, greater than or, more or less, more than one, more than just,
    rather than, other than, at most, at least, most of, for the most part, better yet, means of, by means, other means,
    all means, your means, their means, our means, means to, we could, i could, you could, he could, she could,
    layout shift, layout shifts, shift key, reduced motion, reduce motion, reduced transparency, reduce transparent, reduced ua, user-agent reduction, public benefit, public's benefit, benefit or service, the signals, these signals, additional signals, signals for,
    joined forces, forces in, the increase, an increase in, likely explanation, if not, if so, if any, important to note, important to us, important to call,
    important to his, important to her, important to your, the reason i, the reason we,
    opportunities and challenges, challenges and opportunities, risk management, risk assessment, for users to, turnaround time`,
};

/** The idioms of a language; empty for one without a list. */
export function idiomsOf({code}: Language): readonly string[] {
  return phrases(idioms[code] ?? '');
}

/** How a sentence is put together: words that open a clause in front of the main one, and reports of what was done. */
export interface Clauses {
  openings: ReadonlySet<string>;
  /** The opening of a clause that tells what something is for. */
  purpose: string;
  /** Whose deeds are told: with a verb of the past behind it, a sentence reports. */
  doers: ReadonlySet<string>;
  isPast(word: string): boolean;
}

const irregular = new Set(
  split(`made built found ran got went wrote took chose began came kept held gave put set thought knew felt saw met led
    spent`),
);

const clauses: Readonly<Record<string, Clauses>> = {
  en: {
    openings: new Set(['if', 'when', 'to', 'once', 'for', 'before', 'after', 'in']),
    purpose: 'to ',
    doers: new Set(['we', 'i', 'they', 'he', 'she', 'who', 'team', 'teams', 'also', 'then', 'recently', 'already']),
    isPast: (word) => (word.length > 3 && word.endsWith('ed')) || irregular.has(word),
  },
};

/** How sentences of a language are put together; undefined for one that nobody has described. */
export function clausesOf({code}: Language): Clauses | undefined {
  return clauses[code];
}

/** Words under headings of steps and of references, where a sentence tells what to do and not why. */
const procedures: Readonly<Record<string, string>> = {
  en: `how install installation installing usage step steps example examples getting setup configuring configuration configure
    resource resources reference references further links credit credits upgrade upgrading patch workaround
    recommendations acknowledgements acknowledgments contributors changelog next faq appendix prerequisites requirements`,
};

/** Words of a heading or a label behind which authors argue: "Control and Security Concerns". */
const announcing: Readonly<Record<string, string>> = {
  en: `benefits advantages drawbacks impact impacts implications consequences significance importance concerns risks
    challenges threats dangers opportunities stakes`,
};

/** Words of a heading that announce reasons. */
export function announcingWords({code}: Language): readonly string[] {
  return split(announcing[code] ?? '');
}

/** The grammar words of a language by sign; empty lists for a language without them. */
export function grammarOf({code}: Language): Partial<Record<GrammarSign, readonly string[]>> {
  const grammar = grammars[code];
  return grammar
    ? Object.fromEntries(
        Object.entries(grammar).map(([sign, words]) => [sign, split(words).map((word) => word.replaceAll('_', ' '))]),
      )
    : {};
}

/** Words by which a sentence speaks to the reader, and words by which a writer and writers speak of themselves. */
export function voicesOf(language: Language): Readonly<Record<'reader' | 'writer' | 'writers', ReadonlySet<string>>> {
  const {reader = [], writer = [], writers = []} = grammarOf(language);
  const firstWords = (entries: readonly string[]): Set<string> => new Set(entries.map((entry) => entry.split("'")[0]!));
  return {reader: firstWords(reader), writer: firstWords(writer), writers: firstWords(writers)};
}

/** Words of a heading that announce steps or references. */
export function procedureWords({code}: Language): readonly string[] {
  return split(procedures[code] ?? '');
}

function split(words: string): string[] {
  return words.split(/\s+/).filter(Boolean);
}
