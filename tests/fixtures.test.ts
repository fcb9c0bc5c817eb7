import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {type Article, parseArticle, type Summary, summarize} from '../src/index.js';
import {reportJson} from '../src/report/summary/json.js';
import {overlap, repeatShare} from '../src/select/similarity.js';
import {run} from './cli/run.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const paths = readdirSync(join(root, 'fixtures/articles'), {recursive: true, encoding: 'utf8'})
  .map((name) => `fixtures/articles/${name.replaceAll('\\', '/')}`)
  .filter((path) => /\.(?:md|markdown|mdx|txt)$/.test(path))
  .sort();

const longestConnective = 40; // characters

/** Holds for every article, whatever it is about; no expected output that nobody reads. */
describe.each(paths)('%s', (path) => {
  const bytes = readFileSync(join(root, path));
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  const readAgain = async () => ({
    article: await parseArticle(bytes, {path}),
    summary: await summarize(bytes, {path, explain: true}),
  });
  let once: ReturnType<typeof readAgain> | undefined;
  const read = () => {
    once ??= readAgain();
    return once;
  };

  it('has points and reasons that are sentences of the article, word for word', async () => {
    const {article, summary} = await read();
    expect(summary.keyPoints).toHaveLength(3);
    for (const {text, ...place} of itemsOf(summary)) {
      const {text: whole} = sentenceAt(article, place);
      // Without a connective in front of it, a sentence has a capital where it goes on.
      if (text !== whole) expect(whole.slice(1 - text.length)).toBe(text.slice(1));
      expect(whole.length - text.length).toBeLessThan(longestConnective);
    }
    for (const {text, repaired, ...place} of [...summary.keyPoints, ...summary.whyItMatters]) {
      expect(repaired).toBe(text !== sentenceAt(article, place).text);
    }
  });

  it('tells where in the file they stand', async () => {
    const {article, summary} = await read();
    for (const item of itemsOf(summary)) {
      const source = letters(withoutTargets(excerpt(text, item)));
      const whole = letters(sentenceAt(article, item).text);
      expect(source.slice(0, 8)).toBe(whole.slice(0, 8));
      expect(source.slice(-8)).toBe(whole.slice(-8));
    }
  });

  it('has no two points that repeat each other, and no reason that is a point', async () => {
    const {article, summary} = await read();
    const sentences = summary.keyPoints.map((point) => sentenceAt(article, point));
    for (const [index, {terms}] of sentences.entries()) {
      for (const other of sentences.slice(0, index))
        expect(overlap(terms, other.terms)).toBeLessThanOrEqual(repeatShare);
    }
    const reasons = summary.whyItMatters.map((reason) => sentenceAt(article, reason));
    expect(reasons.filter((sentence) => sentences.includes(sentence))).toEqual([]);
  });

  it('explains every sentence: its shares add up, and the points are what was picked', async () => {
    const {article, summary} = await read();
    const explanation = summary.explanation ?? [];
    expect(explanation).toHaveLength(article.sentences.length);
    for (const {shares, total} of explanation) {
      const sum = Object.values(shares).reduce((left, right) => left + right, 0);
      expect(Math.abs(sum - total)).toBeLessThan(1e-9);
    }
    const picked = explanation.filter((sentence) => sentence.picked).map(placeOf);
    expect(picked.sort()).toEqual(summary.keyPoints.map(placeOf).sort());
  });

  it('says the same again', async () => {
    expect(JSON.stringify(await readAgain())).toBe(JSON.stringify(await read()));
  });

  it('says the same with a byte-order mark and with any line end', async () => {
    const {summary} = await read();
    const lines = text.replace(/\r\n?/g, '\n');
    for (const variant of [`\uFEFF${text}`, lines, lines.replaceAll('\n', '\r\n'), lines.replaceAll('\n', '\r')]) {
      const {keyPoints, whyItMatters} = await summarize(new TextEncoder().encode(variant), {path});
      expect({keyPoints, whyItMatters}).toEqual({keyPoints: summary.keyPoints, whyItMatters: summary.whyItMatters});
    }
  });

  it('is the same from standard input, save its source', async () => {
    const {article} = await read();
    if (article.titleOrigin === 'file-name' || article.format === 'text') return; // which only a path can tell
    const summary = await summarize(bytes, {path});
    const {stdout, stderr} = await run(['-', '--json'], {stdin: bytes});
    expect(JSON.parse(stdout)).toEqual({...summary, source: {...summary.source, path: null}});
    expect(stderr).toBe('');
  });
});

describe('one article as .md, .mdx, .html and .txt', () => {
  const forms = ['md', 'mdx', 'html', 'txt'].map((extension) => `fixtures/forms/night-trains.${extension}`);

  it('has the same title, points, reasons and reading time', async () => {
    const summaries = await Promise.all(forms.map((path) => summarize(readFileSync(join(root, path)), {path})));
    const [first, ...others] = summaries.map(({title, keyPoints, whyItMatters, readingTime, warnings}) => ({
      title,
      points: keyPoints.map(({text, section, score}) => ({text, section, score})),
      reasons: whyItMatters.map(({text, kind}) => ({text, kind})),
      readingTime,
      warnings,
    }));
    expect(first?.points).toHaveLength(3);
    expect(first?.warnings).toEqual([]);
    for (const other of others) expect(other).toEqual(first);
  });
});

describe('the command on all of them', {timeout: 60_000}, () => {
  it.each(['C', 'tr_TR.UTF-8'])('says with LANG=%s what the library says, byte for byte', async (LANG) => {
    const summaries = await Promise.all(paths.map((path) => summarize(readFileSync(join(root, path)), {path})));
    const {status, stdout, stderr} = await run(['fixtures/articles', '--json'], {cwd: root, env: {LANG, LC_ALL: LANG}});
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
    expect(stdout).toBe(reportJson(summaries, {single: false}));
  });
});

type Item = Summary['keyPoints' | 'whyItMatters'][number];
type Place = Pick<Item, 'line' | 'column' | 'endLine' | 'endColumn'>;

function itemsOf({keyPoints, whyItMatters}: Summary): Item[] {
  return [...keyPoints, ...whyItMatters];
}

function placeOf({line, column}: Pick<Place, 'line' | 'column'>): string {
  return `${line}:${column}`;
}

function sentenceAt({sentences}: Article, place: Place) {
  const {line, column, endLine, endColumn} = place;
  const found = sentences.filter(({position}) =>
    Object.entries({line, column, endLine, endColumn}).every(([key, value]) => position[key as keyof Place] === value),
  );
  expect(found).toHaveLength(1);
  return found[0]!;
}

function excerpt(text: string, {line, column, endLine, endColumn}: Place): string {
  const lines = text.split(/\r\n|\n|\r/).slice(line - 1, endLine);
  const last = lines.length - 1;
  return lines
    .map((content, index) => content.slice(index === 0 ? column - 1 : 0, index === last ? endColumn - 1 : undefined))
    .join('\n');
}

/** Links, footnote marks and tags leave what a reader sees. */
function withoutTargets(markdown: string): string {
  return markdown.replace(/\[\^[^\]]*\]|<\/?[a-z][^>]*>/gi, '').replace(/\]\([^)]*\)|\]\[[^\]]*\]/g, ']');
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
