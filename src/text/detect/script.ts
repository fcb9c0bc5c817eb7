export type ScriptName = (typeof scripts)[number]['name'];

/**
 * Scripts with their letters, as pairs of first and last code unit. Words of Latin prose spend more letters than those
 * of other scripts: `weight` is what one letter is worth.
 */
const scripts = [
  {
    name: 'Latin',
    letters: [65, 90, 97, 122, 0xaa, 0xaa, 0xba, 0xba, 0xc0, 0x24f, 0x253, 0x29f, 0x1e00, 0x1eff],
    weight: 1,
  },
  {
    name: 'Han and Kana',
    letters: [0x3005, 0x3005, 0x3007, 0x3007, 0x3040, 0x30ff, 0x3400, 0x9fff, 0xf900, 0xfaff, 0xff66, 0xff9f],
    weight: 3,
  },
  {name: 'Hangul', letters: [0x1100, 0x11ff, 0x3130, 0x318f, 0xac00, 0xd7af], weight: 2.5},
  {name: 'Arabic', letters: [0x620, 0x6ff, 0x750, 0x77f, 0xfb50, 0xfdff, 0xfe70, 0xfefc], weight: 1.2},
  {name: 'Cyrillic', letters: [0x400, 0x52f], weight: 1},
  {name: 'Hebrew', letters: [0x5d0, 0x5f2], weight: 1.2},
  {name: 'Thai', letters: [0xe00, 0xe7f], weight: 1},
  {name: 'Greek', letters: [0x370, 0x3ff, 0x1f00, 0x1fff], weight: 1},
  {name: 'Devanagari', letters: [0x900, 0x97f], weight: 1.2},
  // Bengali to Sinhala, Lao to Georgian, Ethiopic, Khmer, Armenian.
  {name: 'other', letters: [0x980, 0xdff, 0xe80, 0x10ff, 0x1200, 0x139f, 0x1780, 0x17ff, 0x530, 0x58f], weight: 1},
] as const;

/** The scripts of a text, the one with most of it first. */
export function scriptsByShare(text: string): ScriptName[] {
  const shares = new Map<ScriptName, number>();
  for (let at = 0; at < text.length; at++) {
    const script = scriptAt(text, at);
    if (script) shares.set(script.name, (shares.get(script.name) ?? 0) + script.weight);
  }
  return [...shares].sort(([, left], [, right]) => right - left).map(([name]) => name);
}

/** The script with which a text begins; undefined when that is no letter. */
export function scriptOf(text: string): ScriptName | undefined {
  return scriptAt(text, 0)?.name;
}

function scriptAt(text: string, at: number): (typeof scripts)[number] | undefined {
  const code = text.charCodeAt(at);
  return scripts.find(({letters}) =>
    letters.some((first, pair) => pair % 2 === 0 && code >= first && code <= letters[pair + 1]!),
  );
}
