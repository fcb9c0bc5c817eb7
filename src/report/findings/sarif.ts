import type {Severity} from '../../types.js';
import {safeJson} from '../safe-json.js';
import {encodePath} from '../sanitize.js';
import {
  type CheckReport,
  type CheckReporterOptions,
  type Located,
  locatedFindings,
  withoutDots,
} from './check-report.js';

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
        tool: {
          driver: {
            name: 'brief',
            version,
            semanticVersion: version,
            rules: ids.map((id) => descriptor(id, rules[id]!)),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: locatedFindings(report, options).map((located) => result(located, ids, options)),
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

function result({path, finding}: Located, ids: readonly string[], {root}: CheckReporterOptions) {
  const {ruleId, severity, message, line, column, endLine, endColumn, fingerprint} = finding;
  return {
    ruleId,
    ruleIndex: ids.indexOf(ruleId),
    level: levels[severity],
    message: {text: `${message}.`},
    locations: [
      {
        physicalLocation: {
          artifactLocation: placeOf(path, root),
          region: {startLine: line, startColumn: column, endLine, endColumn},
        },
      },
    ],
    partialFingerprints: {primaryLocationLineHash: fingerprint},
  };
}

/** What lies outside of the root has a URI of its own. */
function placeOf(path: string, root: string): {uri: string; uriBaseId?: string} {
  const isAbsolute = /^(?:\/|[A-Za-z]:)/.test(path);
  if (!isAbsolute && !path.startsWith('../')) return {uri: encodePath(path), uriBaseId: '%SRCROOT%'};
  const whole = isAbsolute ? path : withoutDots(`${root}/${path}`);
  return {uri: `file://${whole.startsWith('/') ? '' : '/'}${encodePath(whole).replace(/^([A-Za-z])%3A/, '$1:')}`};
}
