import {BriefError} from './errors.js';
import {type Options, optionTable} from './options.js';
import {findBriefBlock, fingerprint, isArticle, valueAt, writeRecordKey} from './read/index.js';
import {blockReporter, blockTitlesOf, parts} from './report/index.js';
import {summarizeAnalysis} from './summarize.js';
import type {Analysis, Article, FrontMatterValue, PartId, Summary, SummaryPlace, UnnamedKey} from './types.js';
import {
  clearBriefBlock,
  clearFrontMatter,
  isNothing,
  normalized,
  numericOptionsOf,
  readRecipe,
  setBriefBlock,
  setFrontMatter,
  spellRecipe,
} from './write/index.js';

/** Where the parts of a summary go. */
export interface WriteSettings {
  /** The front matter's key for each part; without it "summary" alone, or none in an article that has a block. */
  keys?: Readonly<Partial<Record<PartId, string>>> | undefined;
  /** What stands in the block, in this order. */
  block: readonly PartId[];
  /** Whether an article that has no block gets one below its title. */
  insertBlock: boolean;
  /** Characters of a description at most. */
  descriptionLength: number;
  /** Whether what was written by hand is overwritten. */
  force: boolean;
}

export const writeDefaults: WriteSettings = {
  block: optionTable['write.block'].default,
  insertBlock: optionTable['write.insertBlock'].default,
  descriptionLength: optionTable['write.descriptionLength'].default,
  force: false,
};

/**
 * Tells for every place where a part of a summary belongs whether something is there, and whether it is what brief would
 * write now; none in a file that is no article. Rejects with a BriefError 'unsupported' for an article that is not Markdown.
 */
export async function placesOf(analysis: Analysis, summary: Summary, settings: WriteSettings): Promise<SummaryPlace[]> {
  const {article} = analysis;
  if (!isMarkdown(article)) {
    throw new BriefError('unsupported', `brief writes into Markdown alone, and this is read as ${article.format}`);
  }
  refuseUnknown([...settings.block, ...Object.keys(settings.keys ?? {})]);
  const briefBlock = await briefBlockPlace(analysis, summary, settings);
  const keys = keysOf(settings, briefBlock !== undefined);
  refuseTwice([...Object.values(keys), writeRecordKey]);
  if (!isArticle(summary)) return [];
  const places = Object.entries(keys).map(([part, key]) =>
    keyPlace(article, key, parts[part as PartId].value(summary, settings)),
  );
  return briefBlock ? [...places, briefBlock] : places;
}

/** Whether brief can write into it. */
export function isMarkdown({format}: Pick<Article, 'format'>): boolean {
  return format === 'markdown' || format === 'mdx';
}

/** The front matter's key for each part. */
function keysOf({keys}: WriteSettings, hasBriefBlock: boolean): Readonly<Partial<Record<PartId, string>>> {
  return keys ?? (hasBriefBlock ? {} : {summary: 'summary'});
}

/**
 * The keys that brief wrote, that these settings do not name, and that hold something else than it would write there now,
 * told what it was told then: nobody keeps them up to date. None where somebody has changed the value since, or in a file
 * that is no article.
 */
export function staleUnnamedKeys(
  analysis: Analysis,
  summary: Summary,
  settings: WriteSettings,
  options: Options = {},
): UnnamedKey[] {
  const {source, bodyOffset, written} = analysis.article;
  if (!isArticle(summary)) return [];
  const hasBriefBlock = settings.insertBlock || findBriefBlock(source, bodyOffset) !== undefined;
  const named = Object.values(keysOf(settings, hasBriefBlock));
  const shaping = shapingOptions(settings, options);
  const unnamed = Object.entries(written).filter(([key]) => !named.includes(key));
  return unnamed.slice(0, mostUnnamed).flatMap(([key, {value, recipe}]) => {
    const {part, options: told} = readRecipe(key, recipe);
    if (part === undefined) return [];
    const {'write.descriptionLength': descriptionLength = settings.descriptionLength, ...shape} = told;
    const made = isEqual(told, shaping) ? summary : summarizeAnalysis(analysis, {...options, ...shape});
    return isEqual(value, parts[part].value(made, {descriptionLength})) ? [] : [{key, part}];
  });
}

const mostUnnamed = 12; // keys, twice as many as there are parts; each may take as long as a summary

/** The options that shape what is written. */
function shapingOptions({descriptionLength}: WriteSettings, options: Options): ReturnType<typeof numericOptionsOf> {
  return numericOptionsOf({...options, 'write.descriptionLength': descriptionLength});
}

function isEqual(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/**
 * Writes the parts of a summary into its article: nothing of the text changes but what is missing or stale, or with
 * `force` what was written by hand. `options` are those that the summary was made with. Rejects with a BriefError
 * 'front-matter' where that is broken, or as `placesOf` does.
 */
export async function write(
  analysis: Analysis,
  summary: Summary,
  settings: WriteSettings,
  options: Options = {},
): Promise<{text: string; places: SummaryPlace[]}> {
  const {article} = analysis;
  const places = await placesOf(analysis, summary, settings);
  const hasBriefBlock = places.some(({key}) => key === null);
  const partAt = new Map(Object.entries(keysOf(settings, hasBriefBlock)).map(([part, key]) => [key, part as PartId]));
  const shaping = shapingOptions(settings, options);
  const due = places.filter((place) => isDue(place, settings));
  const briefBlock = due.find(({key}) => key === null);
  const keys = new Map(due.flatMap(({key, value}) => (key === null ? [] : [[key, value] as const])));
  const body = briefBlock ? setBriefBlock(article, String(briefBlock.value)) : article.source;
  const recipeOf = (key: string): string => spellRecipe(key, partAt.get(key)!, shaping);
  return {text: await setFrontMatter(body, keys, recipeOf), places};
}

/**
 * Takes out of an article what brief wrote there and nobody has changed since: what is left is, byte for byte, what was
 * there before. Gives the places of what was changed and stays, null for the block. Rejects with a BriefError
 * 'front-matter' where that is broken.
 */
export async function unwrite(article: Article): Promise<{text: string; kept: (string | null)[]}> {
  const block = clearBriefBlock(article);
  const {text, kept} = await clearFrontMatter(block.text);
  return {text, kept: [...kept, ...(block.kept ? [null] : [])]};
}

function isDue({state, value}: SummaryPlace, {force}: WriteSettings): boolean {
  return state === 'stale' || ((state === 'missing' || (force && state === 'by-hand')) && !isNothing(value));
}

function refuseUnknown(names: readonly string[]): void {
  const unknown = names.find((name) => !Object.hasOwn(parts, name));
  if (unknown === undefined) return;
  const known = Object.keys(parts).join(', ');
  throw new BriefError('usage', `"${unknown}" is no part of a summary; the parts are ${known}`);
}

function refuseTwice(keys: readonly string[]): void {
  const twice = keys.find((key, index) => keys.indexOf(key) < index);
  if (twice !== undefined)
    throw new BriefError('usage', `the key "${twice}" is wanted for two things; give each part of the summary its own`);
}

function keyPlace({frontMatter, written}: Article, key: string, value: FrontMatterValue): SummaryPlace {
  const isOurs = Object.hasOwn(written, key);
  const present = isOurs ? written[key]!.value : valueAt(frontMatter, key);
  if (isNothing(present) && !isOurs) return {key, state: 'missing', value};
  if (isEqual(present, value)) return {key, state: 'current', value};
  return {key, state: isOurs ? 'stale' : 'by-hand', value};
}

async function briefBlockPlace(
  analysis: Analysis,
  summary: Summary,
  settings: WriteSettings,
): Promise<SummaryPlace | undefined> {
  const {source, bodyOffset} = analysis.article;
  const block = findBriefBlock(source, bodyOffset);
  if (!block && !settings.insertBlock) return undefined;
  const value = await briefBlockText(analysis, summary, settings);
  const present = block ? normalized(source.slice(block.contentStart, block.contentEnd)) : '';
  if (present === '') return {key: null, state: 'missing', value};
  if (present === value) return {key: null, state: 'current', value};
  return {key: null, state: block?.fingerprint === fingerprint(present) ? 'stale' : 'by-hand', value};
}

async function briefBlockText({language}: Analysis, summary: Summary, settings: WriteSettings): Promise<string> {
  const titles = blockTitlesOf(language, summary.keyPoints.length);
  const report = await blockReporter();
  return report(summary, {...settings, parts: settings.block, titles});
}
