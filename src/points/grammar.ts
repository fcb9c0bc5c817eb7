import type {Language} from '../types.js';

/** What the small words of a sentence tell about its part in an argument. "^" in front means at the very start. */
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
  | 'instruction';

export type Grammar = Readonly<Record<GrammarSign, string>>;

/**
 * Words by language; only English is complete enough to be weighed. The classes are Edmundson's bonus and stigma words
 * (comparatives, causality; reported and personal speech), modals as in Pitler and Nenkova 2009.
 */
const grammars: Readonly<Record<string, Grammar>> = {
  en: {
    possibility: 'could likely potentially',
    effect: `affect affects impact impacts means makes making ensures enables removes eliminate
      eliminates reduce reduces increase increases improves lead leads result prevents signal signals confirm
      confirms represents demonstrates suggests closes force forces creates shift shifts turns exposes relies`,
    condition: 'if unless until otherwise whenever without',
    comparison: `less better worse faster slower cheaper lower higher larger greater harder longer stronger simpler safer
      than most best largest biggest`,
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
      ^look ^take ^monitor ^track ^implement ^limit ^provide ^identify ^apply ^allow ^switch ^connect ^specify ^submit`,
  },
};

/** Words under headings of steps and of references, where a sentence tells what to do and not why. */
const procedures: Readonly<Record<string, string>> = {
  en: `how install installation installing usage step steps example examples getting setup configuring configuration configure
    resource resources reference references further links credit credits upgrade upgrading patch workaround
    recommendations acknowledgements acknowledgments contributors changelog next faq appendix prerequisites requirements`,
};

/** The grammar words of a language by sign; empty lists for a language without them. */
export function grammarOf({code}: Language): Partial<Record<GrammarSign, readonly string[]>> {
  const grammar = grammars[code];
  return grammar ? Object.fromEntries(Object.entries(grammar).map(([sign, words]) => [sign, split(words)])) : {};
}

/** Words of a heading that announce steps or references. */
export function procedureWords({code}: Language): readonly string[] {
  return split(procedures[code] ?? '');
}

function split(words: string): string[] {
  return words.split(/\s+/).filter(Boolean);
}
