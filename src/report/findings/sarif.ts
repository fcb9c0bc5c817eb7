import type {Severity} from '../../types.js';
import {safeJson} from '../summary/json.js';
import {type CheckReport, type CheckReporterOptions, type Located, locatedFindings} from './report.js';

const levels = {error: 'error', warning: 'warning', info: 'note'} as const satisfies Record<Severity, string>;

/**
 * SARIF 2.1.0 with the fields that code scanning asks for. Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ and
 * https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
export function reportCheckSarif(report: CheckReport, options: CheckReporterOptions): string {
  const {rules, version} = options;
  const ids = Object.keys(rules);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {driver: {name: 'brief', semanticVersion: version, rules: ids.map((id) => descriptor(id, rules[id]!))}},
        columnKind: 'utf16CodeUnits',
        results: locatedFindings(report, options).map((located) => result(located, ids)),
      },
    ],
  };
  return `${safeJson(log, 2)}\n`;
}

function descriptor(id: string, {description, why, severity}: CheckReporterOptions['rules'][string]) {
  return {
    id,
    shortDescription: {text: `Finds ${description}.`},
    fullDescription: {text: `Finds ${description}. ${why}`},
    help: {text: `${why} "brief rules ${id}" tells more.`},
    defaultConfiguration: {enabled: severity !== 'off', level: severity === 'off' ? 'warning' : levels[severity]},
    properties: {tags: ['content']},
  };
}

function result({path, finding}: Located, ids: readonly string[]) {
  const {ruleId, severity, reason, line, column, endLine, endColumn, fingerprint} = finding;
  return {
    ruleId,
    ruleIndex: ids.indexOf(ruleId),
    level: levels[severity],
    message: {text: `${reason}.`},
    locations: [
      {
        physicalLocation: {
          artifactLocation: {uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%'},
          region: {startLine: line, startColumn: column, endLine, endColumn},
        },
      },
    ],
    partialFingerprints: {primaryLocationLineHash: fingerprint},
  };
}
