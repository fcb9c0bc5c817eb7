import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Command} from 'commander';
import {describe, expect, it} from 'vitest';
import {shownArticle, terminalPictures} from '../scripts/terminal-picture.mjs';
import {check} from '../src/check.js';
import type {JsonSchema} from '../src/cli/config/json-schema.js';
import {settingSchemas} from '../src/cli/config/setting-schemas.js';
import {createProgram} from '../src/cli/program.js';
import {languages} from '../src/language/index.js';
import {parts} from '../src/report/summary/parts.js';
import {type RuleId, rules, Site, siteRules} from '../src/rules/index.js';
import type {Rule} from '../src/rules/rule.js';
import {features} from '../src/score/index.js';
import {weights, weightsWithoutLexicon} from '../src/score/weights.js';
import {summarize} from '../src/summarize.js';
import {run} from './cli/run.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const names = [
  'README.md',
  ...readdirSync(`${root}docs`).flatMap((name) => (/\.md$/.test(name) ? `docs/${name}` : [])),
];
const pages = new Map(names.map((name) => [name, readFileSync(root + name, 'utf8')]));
const library = pages.get('docs/library.md')!;
const everything = [...pages.values()].join('\n');

/** What stands between `<!-- kind: argument -->` and `<!-- end -->` is made here; UPDATE_README=1 writes it anew. */
const makers: Record<string, (argument: string) => Promise<string> | string> = {
  output: async (command) => fenced('text', `$ ${command}\n${await outputOf(command)}`),
  options: (name) => optionTable(createProgram().commands.find((command) => command.name() === name)!),
  parts: () =>
    table(
      ['Part', 'What it is'],
      Object.entries(parts).map(([id, {description}]) => [id, description]),
    ),
  settings: () =>
    `| Setting | What it does | Default |\n| --- | --- | --- |\n${Object.entries<JsonSchema>(settingSchemas)
      .map(([id, {description, default: value}]) => `| \`${id}\` | ${description} | ${value ?? ''} |\n`)
      .join('')}`,
  features: () =>
    table(
      ['Feature', 'What it measures'],
      Object.entries(features).map(([id, {description}]) => [id, `the sentence ${description}`]),
    ),
  weights: () => {
    const rows = Object.entries(weights).map(([id, {points, reasons}]) => {
      const elsewhere = weightsWithoutLexicon[id as keyof typeof weights];
      const numbers = [points, reasons, elsewhere.points, elsewhere.reasons].map(signed);
      return `| \`${id}\` | ${numbers.join(' | ')} |\n`;
    });
    return `| Feature | points | reasons | points without a lexicon | reasons without a lexicon |\n| --- | ---: | ---: | ---: | ---: |\n${rows.join('')}`;
  },
  rules: () => {
    const rows = Object.entries(rules).map(([id, {severity, description}]) => {
      const link = `[\`${id}\`](rules.md#${id})`;
      return `| ${link} | ${severity} | ${description} |\n`;
    });
    return `| Rule | Severity | Finds |\n| --- | --- | --- |\n${rows.join('')}`;
  },
  ruledocs: async () => {
    const pages = await Promise.all((Object.keys(rules) as RuleId[]).map(ruleDocumentation));
    return `\n${pages.join('\n')}\n`;
  },
  languages: () =>
    `${Object.values(languages)
      .map(({name}) => name)
      .sort()
      .join(', ')}.\n`,
};

const blocks = [...pages].flatMap(([page, text]) =>
  [...text.matchAll(/(<!-- (\w+)(?:: (.*?))? -->\n)([\s\S]*?)<!-- end -->/g)].map(
    ([, opening = '', kind = '', argument = '', content = '']) => ({page, opening, kind, argument, content}),
  ),
);
const isUpdate = process.env.UPDATE_README !== undefined;

/** The words of a picture of the terminal, a line each. */
function linesOf(svg: string): string[] {
  const texts = [...svg.matchAll(/<text [^>]*>(.*?)<\/text>/g)];
  return texts.map(([, line = '']) =>
    line.replace(/<[^>]+>/g, '').replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))),
  );
}

describe('the pictures', () => {
  it.each(terminalPictures)(
    '%s shows what the command prints (else run npm run pictures)',
    async (name, command, count) => {
      const shown = linesOf(readFileSync(`${root}docs/images/${name}`, 'utf8'));
      const lines = (await outputOf(command)).trimEnd().split('\n').slice(0, count);
      expect(shown).toEqual([`$ ${command}`, '', ...lines]);
    },
  );

  it("page.png shows today's points and reasons (else run npm run pictures)", async () => {
    const {keyPoints, whyItMatters} = await summarize(readFileSync(root + shownArticle), {path: shownArticle});
    const words = [...keyPoints, ...whyItMatters].map(({text}) => text).join('\n');
    expect(readFileSync(`${root}docs/images/page.png`).includes(Buffer.from(`iTXtDescription\0\0\0\0\0${words}`))).toBe(
      true,
    );
  });
});

describe('the README and the pages in docs', () => {
  it('have blocks of every kind', () => {
    expect(new Set(blocks.map(({kind}) => kind))).toEqual(new Set(Object.keys(makers)));
  });

  const hasJq = spawnSync('jq', ['--version']).status === 0;
  if (!hasJq) process.stderr.write('No jq on this machine: the queries in the docs are not run.\n');
  const canRun = ({argument}: {argument: string}): boolean => hasJq || !argument.includes('| jq ');
  it.each(blocks.filter(canRun))(
    'tell the truth: $page $opening (else run UPDATE_README=1 npm test)',
    async (block) => {
      const {page, opening, kind, argument, content} = block;
      const made = await makers[kind]!(argument);
      if (isUpdate) replace(page, opening + content, opening + made);
      else expect(content).toBe(made);
    },
  );

  it('have code that runs and prints what it says', () => {
    const examples = [...library.matchAll(/```js\n([\s\S]*?)```\n\n(```text\n[\s\S]*?```\n)/g)];
    expect(examples.length).toBeGreaterThan(1);
    expect(examples).toHaveLength(library.match(/```js\n/g)!.length);
    for (const [example, code = '', printed = ''] of examples) {
      const options = {cwd: root, encoding: 'utf8'} as const;
      const made = fenced('text', execFileSync(process.execPath, ['--input-type=module', '-e', code], options));
      if (isUpdate) replace('docs/library.md', example, example.slice(0, -printed.length) + made);
      else expect(printed).toBe(made);
    }
  });

  /** What a snippet for sites does, told by code that stands behind it. */
  const runSnippet = (start: string, code: string): unknown => {
    const snippet = [...pages.get('docs/sites.md')!.matchAll(/```js\n([\s\S]*?)```/g)]
      .map(([, js = '']) => js.replace('export default function', 'const configure = function'))
      .find((js) => js.includes(start))!;
    const options = {cwd: root, encoding: 'utf8'} as const;
    return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', `${snippet}\n${code}`], options));
  };

  it('have a snippet for Astro that fills what a page leaves open, and nothing without points', () => {
    const code = `
      const brief = {keyPoints: [{text: 'It closes.'}], readingTime: {minutes: 4}};
      const after = (frontmatter, brief) => { toFrontMatter()({}, {data: {astro: {frontmatter}, brief}}); return frontmatter; };
      console.log(JSON.stringify([
        after({}, brief), after({description: 'By hand', minutes: 9}, brief),
        after({}, {...brief, keyPoints: []}), after({}, undefined),
      ]));`;
    const made = [{description: 'It closes.', minutes: 4}, {description: 'By hand', minutes: 9}, {}, {}];
    expect(runSnippet('toFrontMatter', code)).toEqual(made);
  });

  it('have a snippet for Eleventy that reads front matter and passes by a page without text', () => {
    const code = `
      let brief;
      configure({addGlobalData: (_, make) => { brief = make(); }});
      const pages = [
        {title: 'Harbour', page: {rawInput: 'The ferry to Skarvik closes in May because its engine is worn out.'}},
        {title: 'Gallery', page: {rawInput: '\\n'}},
      ];
      console.log(JSON.stringify((await Promise.all(pages.map(brief))).map((summary) => summary && summary.title)));`;
    expect(runSnippet('eleventyComputed', code)).toEqual(['Harbour', null]);
  });

  const [summaryFields, digestFields] = pages.get('docs/json.md')!.split('## Fields of a digest');
  const documentedIn = (text: string) => [...text.matchAll(/^\| `([^`]+)` \|/gm)].map(([, field]) => field).sort();

  it('explain every field of a digest, and no other', async () => {
    const {stdout} = await run(['digest', 'fixtures/cli/digest/posts', '--json'], {cwd: root});
    const fields = new Set(fieldsOf(JSON.parse(stdout)).filter((field) => !field.endsWith('copies[]')));
    expect(documentedIn(digestFields!)).toEqual([...fields].filter((field) => !field.endsWith('.copies')).sort());
  });

  it('explain every field of the JSON, and no other', async () => {
    const article = 'fixtures/articles/night-trains.md';
    const summary = await summarize(readFileSync(root + article), {path: article, explain: true, sections: true});
    const {warnings, topic} = await summarize('The library is closed on Fridays in June.', {
      topics: {libraries: ['library', 'June', 'Friday']},
    });
    const {paragraph} = await summarize('The library is closed on Fridays in June.', {maxWords: 20});
    expect(documentedIn(summaryFields!)).toEqual(fieldsOf({...summary, warnings, topic, paragraph}).sort());
  });

  const queries = [...everything.matchAll(/^brief (.*?) \| jq (-\w+ )?'([^']+)'$/gm)].map(
    ([, words = '', flag = '', query = '']) => ({words, flag, query}),
  );
  it.skipIf(!hasJq).each(queries)('have queries that give something: $query', async ({words, flag, query}) => {
    const {stdout} = await run(words.replaceAll("'", '').replace('posts/', 'fixtures/articles/').split(' '), {
      cwd: root,
    });
    const made = execFileSync('jq', [...(flag ? [flag.trim()] : []), query], {input: stdout, encoding: 'utf8'});
    expect(made.trim().length).toBeGreaterThan(20);
  });

  it('has queries', () => {
    expect(queries.length).toBeGreaterThan(3);
  });

  it('name every code of an error', () => {
    const codes = readFileSync(`${root}src/errors.ts`, 'utf8').matchAll(/^ {2}\| '([\w-]+)'/gm);
    for (const [, code] of codes) expect(pages.get('docs/batch.md')).toContain(`\`${code}\``);
  });

  it.each([...pages])('link to what exists: %s', (page, text) => {
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)) {
      expect(existsSync(join(root, dirname(page), target)), target).toBe(true);
    }
  });

  it('name files that exist, and scripts', () => {
    const {scripts} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
    for (const [file] of everything.matchAll(/fixtures\/articles\/[\w./-]+\w/g))
      expect(existsSync(root + file)).toBe(true);
    for (const [, script = ''] of everything.matchAll(/npm run ([\w:]+)/g)) expect(scripts).toHaveProperty([script]);
  });
});

function replace(page: string, from: string, to: string): void {
  pages.set(
    page,
    pages.get(page)!.replace(from, () => to),
  );
  writeFileSync(root + page, pages.get(page)!);
}

function signed(weight: number): string {
  return weight < 0 ? `−${-weight}` : String(weight);
}

async function ruleDocumentation(id: RuleId): Promise<string> {
  const rule: Rule = rules[id];
  const {description, why, severity, options} = rule;
  const rows = Object.entries(options).map(
    ([name, option]) => `| \`${name}\` | ${option.description} | \`${JSON.stringify(option.default)}\` |\n`,
  );
  const table = rows.length === 0 ? '' : `\n| Option | What it does | Default |\n| --- | --- | --- |\n${rows.join('')}`;
  const folder = `fixtures/rules/${id}`;
  const [pass, fail] = ['pass.md', 'fail.md'].map((name) => readFileSync(`${root}${folder}/${name}`, 'utf8'));
  const given = existsSync(`${root}${folder}/options.json`)
    ? ` with \`${readFileSync(`${root}${folder}/options.json`, 'utf8').trim()}\``
    : '';
  const settings = given && JSON.parse(given.slice(given.indexOf('{'), -1));
  const rulesOf = {[id]: {severity: severity === 'off' ? 'warning' : severity, ...settings}};
  const site = new Site();
  await check(pass!, {path: 'pass.md', rules: rulesOf, site});
  const found = await check(fail!, {path: 'fail.md', rules: rulesOf, site});
  const messages = found.findings
    .filter(({ruleId}) => ruleId === id)
    .map(({line, message}) => `line ${line}: ${message}\n`);
  return [
    `## ${id}\n\nFinds ${description}. ${why} Severity: ${severity}.\n${table}`,
    `It passes${given}:\n\n${fenced('markdown', pass!)}`,
    `It finds${given} something ${siteRules.includes(id) ? 'beside that one ' : ''}in:\n\n${fenced('markdown', fail!)}\n${fenced('text', messages.join(''))}`,
  ].join('\n');
}

function fenced(language: string, content: string): string {
  return `\`\`\`${language}\n${content}\`\`\`\n`;
}

/** Runs a command as it stands on a page; of the shell only `| head -N` and `| jq '…'` are known. */
async function outputOf(command: string): Promise<string> {
  const [, words = '', count, query] = /^brief (.*?)(?: \| head -(\d+)| \| jq '(.*)')?$/.exec(command)!;
  const {stdout, stderr} = await run(words.split(' '), {cwd: root});
  if (query !== undefined) return execFileSync('jq', [query], {input: stdout, encoding: 'utf8'});
  const lines = (stderr + stdout).split(/(?<=\n)/);
  return lines.slice(0, count === undefined ? lines.length : Number(count)).join('');
}

function optionTable(command: Command): string {
  const rows = command.options.map(({flags, description, argChoices}) => [
    flags,
    argChoices === undefined ? description : `${description}: ${argChoices.join(', ')}`,
  ]);
  return table(['Option', 'What it does'], [...rows, ['-h, --help', 'print this help']]);
}

function table([left, right]: [string, string], rows: string[][]): string {
  const lines = rows.map(([name, text]) => `| \`${name}\` | ${text} |\n`);
  return `| ${left} | ${right} |\n| --- | --- |\n${lines.join('')}`;
}

/** Paths of the fields: `keyPoints[].text`; the features' own names stay out. */
function fieldsOf(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((item) => fieldsOf(item, `${at}[]`)))];
  if (typeof value !== 'object' || value === null || at.endsWith('.shares') || at.endsWith('].point')) return [at];
  return Object.entries(value).flatMap(([key, entry]) => fieldsOf(entry, at === '' ? key : `${at}.${key}`));
}
