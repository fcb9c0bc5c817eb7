import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {Ajv} from 'ajv';
import {describe, expect, it} from 'vitest';
import {configSchema} from '../src/cli/config/config-file-schema.js';
import {readSchema, schemaNames} from '../src/cli/published-schemas.js';
import {type Options, summarize} from '../src/index.js';
import {articleFormats} from '../src/read/input/formats.js';
import {run} from './cli/run.js';

const root = fileURLToPath(new URL('..', import.meta.url));
// What stands beside a $ref is a description.
const ajv = new Ajv({strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true});
const validators = Object.fromEntries(
  schemaNames.map((name) => [name, ajv.compile(JSON.parse(readSchema(name)))]),
) as unknown as Record<(typeof schemaNames)[number], ReturnType<typeof ajv.compile>>;

const inputs = ['articles', 'pages', 'rules'].flatMap((folder) =>
  readdirSync(`${root}fixtures/${folder}`, {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.(?:md|mdx|txt|html)$/.test(name))
    .map((name) => `fixtures/${folder}/${name.replaceAll('\\', '/')}`),
);

/** What is wrong with data, as a schema sees it; empty when nothing is. */
function errorsOf(name: keyof typeof validators, data: unknown) {
  const validate = validators[name];
  validate(data);
  return validate.errors ?? [];
}

describe('the schema of a summary', () => {
  const shapes: [string, Options][] = [
    ['as it is', {}],
    ['explained', {explain: true}],
    ['for a field', {maxCharacters: 160, maxWords: 30, explain: true}],
    ['with its text', {text: true, points: 1, why: 0}],
  ];

  it.each(inputs)('takes %s in every shape', async (path) => {
    const bytes = readFileSync(root + path);
    for (const [shape, options] of shapes) {
      const summary = JSON.parse(JSON.stringify(await summarize(bytes, {path, ...options})));
      expect({shape, errors: errorsOf('summary', summary)}).toEqual({shape, errors: []});
    }
  });

  it('takes what the command prints: of one, of several, of standard input, a line each', async () => {
    const [one, several, piped, lines] = await Promise.all([
      run(['fixtures/articles/night-trains.md', '--json', '--explain'], {cwd: root}),
      run(['fixtures/articles', '--json'], {cwd: root}),
      run(['--json'], {stdin: 'The ferry to Skarvik closes in May because its engine is worn out.'}),
      run(['fixtures/articles', '--format', 'ndjson'], {cwd: root}),
    ]);
    const printed = [one, several, piped].map(({stdout}) => JSON.parse(stdout));
    const each = lines.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(each.length).toBeGreaterThan(5);
    for (const data of [...printed, ...each]) expect(errorsOf('summary', data)).toEqual([]);
  });

  it('takes no field that it does not name, and misses none', async () => {
    const summary = JSON.parse(
      JSON.stringify(await summarize('One bus runs on Sundays.', {text: true, explain: true})),
    );
    expect(errorsOf('summary', summary)).toEqual([]);
    expect(errorsOf('summary', {...summary, mood: 'good'})).not.toEqual([]);
    expect(errorsOf('summary', {...summary, source: {...summary.source, host: 'a'}})).not.toEqual([]);
    const {readingTime: _, ...rest} = summary;
    expect(errorsOf('summary', rest)).not.toEqual([]);
  });
});

describe('the schema of a batch', () => {
  it('is that of the summary with an id (else run UPDATE_README=1 npm test)', () => {
    const made = `${JSON.stringify(batchSchema(JSON.parse(readSchema('summary'))), null, 2)}\n`;
    if (process.env.UPDATE_README !== undefined) writeFileSync(`${root}schema/batch.schema.json`, made);
    expect(readSchema('batch')).toBe(made);
  });

  it('takes lines in and the lines that come of them, failures too', async () => {
    const documents = [
      {id: 1, content: 'The ferry closes in May because its engine is worn out.', format: 'text', lang: 'en'},
      {content: '# Harbour\n\nTwo cranes arrive in June.', title: null, mood: 'ignored'},
      {id: 'empty', content: ''},
    ];
    const stdin = documents.map((document) => `${JSON.stringify(document)}\n`).join('');
    const runs = await Promise.all([
      run(['batch'], {stdin}),
      run(['batch', '--explain'], {stdin}),
      run(['batch', 'fixtures/cli/batch-broken-lines/articles.jsonl'], {cwd: root}),
    ]);
    const lines = runs.flatMap(({stdout}) => stdout.trimEnd().split('\n')).map((line) => JSON.parse(line));
    expect(lines.filter((line) => 'error' in line).length).toBeGreaterThan(2);
    for (const data of [...documents, ...lines]) expect(errorsOf('batch', data)).toEqual([]);
  });

  it('takes nothing else', () => {
    for (const data of [
      {id: 1},
      {content: 1},
      {id: [], content: ''},
      {content: '', format: 'pdf'},
      {id: 1, error: 'x'},
    ])
      expect(errorsOf('batch', data)).not.toEqual([]);
  });
});

describe('the other schemas', () => {
  it('takes what brief digest prints', async () => {
    const {stdout} = await run(['digest', 'fixtures/cli/digest/posts', '--json'], {cwd: root});
    const digest = JSON.parse(stdout);
    expect(digest.topics.length).toBeGreaterThan(1);
    expect(errorsOf('digest', digest)).toEqual([]);
    expect(errorsOf('digest', {...digest, mood: 'good'})).not.toEqual([]);
  });

  it('takes what brief check reports', async () => {
    const {stdout} = await run(['check', 'fixtures/rules', '--format', 'json'], {cwd: root});
    const report = JSON.parse(stdout);
    expect(report.counts.error).toBeGreaterThan(0);
    expect(errorsOf('check', report)).toEqual([]);
    expect(errorsOf('check', {...report, mood: 'good'})).not.toEqual([]);
  });

  it('takes a config, and the examples of every setting', () => {
    const examples = Object.entries(configSchema.properties!).flatMap(([key, {examples = []}]) =>
      examples.map((example) => ({[key]: example})),
    );
    expect(examples.length).toBeGreaterThan(2);
    for (const config of [{points: 5, overrides: [{files: 'news/**', why: 1}]}, ...examples])
      expect(errorsOf('config', config)).toEqual([]);
    expect(errorsOf('config', {pionts: 5})).not.toEqual([]);
    expect(errorsOf('config', {overrides: [{files: 'news/**', why: 'many'}]})).not.toEqual([]);
  });
});

type SummarySchema = {
  $schema: string;
  definitions: {summary: {required: string[]; properties: object}} & Record<string, object>;
};

/** The lines of a batch, in and out: a line that comes out is a summary with the id of its document. */
function batchSchema({$schema, definitions: {summary, ...parts}}: SummarySchema) {
  const id = {description: 'as the document has it; null without one', type: ['string', 'number', 'null']};
  const document = {
    description: 'a line that goes in; fields of other names are ignored',
    type: 'object',
    required: ['content'],
    properties: {
      id,
      content: {description: 'the text of the article', type: 'string'},
      format: {description: 'else told by the content', enum: [...articleFormats, '', null]},
      title: {description: 'else that of the article', type: ['string', 'null']},
      lang: {description: 'language code, else detected', type: ['string', 'null']},
    },
  };
  const result = {
    description: 'the line that comes out for a document',
    ...summary,
    required: ['id', ...summary.required],
    properties: {id, ...summary.properties},
  };
  const error = {
    type: 'object',
    required: ['code', 'message', 'line'],
    additionalProperties: false,
    properties: {
      code: {type: 'string'},
      message: {description: 'names the line', type: 'string'},
      line: {description: 'which line of the batch it was, from 1', type: 'integer', minimum: 1},
    },
  };
  const failure = {
    description: 'the line that comes out for a document that could not be summarized',
    type: 'object',
    required: ['id', 'error'],
    additionalProperties: false,
    properties: {id, error},
  };
  return {
    $schema,
    title: 'The lines of brief batch, in and out',
    anyOf: ['document', 'result', 'failure'].map((name) => ({$ref: `#/definitions/${name}`})),
    definitions: {document, result, failure, ...parts},
  };
}
