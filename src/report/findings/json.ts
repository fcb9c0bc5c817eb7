import {safeJson} from '../safe-json.js';
import type {CheckReport} from './check-report.js';

/** The report as it is, for programs; `schema/check.schema.json` is its contract. */
export function reportCheckJson({articles, counts}: CheckReport): string {
  return `${safeJson({schemaVersion: 1, counts, articles}, 2)}\n`;
}
