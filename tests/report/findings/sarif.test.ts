import {describe, expect, it} from 'vitest';
import {reportCheckSarif} from '../../../src/report/findings/sarif.js';
import {rules} from '../../../src/rules/index.js';
import {article, finding, hostile, options, report} from './reports.js';

const runOf = (...articles: Parameters<typeof report>) =>
  JSON.parse(reportCheckSarif(report(...articles), {...options, prefix: 'docs/'})).runs[0];

describe('SARIF', () => {
  it('says which version it is, and what its columns count', () => {
    const {$schema, version, runs} = JSON.parse(reportCheckSarif(report(), options));
    expect({$schema, version}).toEqual({$schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0'});
    expect(runs).toMatchObject([{columnKind: 'utf16CodeUnits', results: []}]);
  });

  it('describes every rule with all that code scanning asks for, nothing of it empty', () => {
    const {name, version, semanticVersion, rules: described} = runOf().tool.driver;
    expect({name, version, semanticVersion}).toEqual({name: 'brief', version: '1.2.3', semanticVersion: '1.2.3'});
    expect(described.map(({id}: {id: string}) => id)).toEqual(Object.keys(rules));
    for (const {shortDescription, fullDescription, help, defaultConfiguration} of described) {
      for (const {text} of [shortDescription, fullDescription, help]) expect(text).toMatch(/\S/);
      expect(fullDescription.text.length).toBeLessThanOrEqual(1024);
      expect(['error', 'warning', 'note']).toContain(defaultConfiguration.level);
    }
  });

  it('has a result for every finding, with its rule, place and name', () => {
    const {results, tool} = runOf(
      article('a b.md', finding({severity: 'info', message: 'Unexpected one, expected two'})),
    );
    const ruleIndex = Object.keys(rules).indexOf('dangling-opening');
    expect(results).toEqual([
      {
        ruleId: 'dangling-opening',
        ruleIndex,
        level: 'note',
        message: {text: 'Unexpected one, expected two.'},
        locations: [
          {
            physicalLocation: {
              artifactLocation: {uri: 'docs/a%20b.md', uriBaseId: '%SRCROOT%'},
              region: {startLine: 7, startColumn: 1, endLine: 7, endColumn: 5},
            },
          },
        ],
        partialFingerprints: {primaryLocationLineHash: 'af63dc4c8601ec8c:1'},
      },
    ]);
    expect(tool.driver.rules[ruleIndex].id).toBe('dangling-opening');
  });

  it.each([
    ['../../notes/ü.md', 'file:///home/notes/%C3%BC.md'],
    ['/tmp/a b.md', 'file:///tmp/a%20b.md'],
    ['C:/posts/a.md', 'file:///C:/posts/a.md'],
  ])('gives %j, which is outside of the root, a URI of its own', (path, uri) => {
    const [result] = runOf(article(path, finding())).results;
    expect(result.locations[0].physicalLocation.artifactLocation).toEqual({uri});
  });

  it.each([
    ['ü#?.md', 'docs/%C3%BC%23%3F.md'],
    ['50%:a.md', 'docs/50%25%3Aa.md'],
    ['../posts/a.md', 'posts/a.md'],
    ['::set-output name=a::b\n.md', 'docs/%3A%3Aset-output%20name%3Da%3A%3Ab%0A.md'],
  ])('writes the path %j as a URI', (path, uri) => {
    const [result] = runOf(article(path, finding())).results;
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  });

  it('is valid JSON that no terminal obeys, whatever an author writes', () => {
    const text = reportCheckSarif(report(article('a.md', finding({message: hostile}))), options);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(JSON.parse(text).runs[0].results[0].message.text).toBe(`${hostile}.`);
  });
});
