import type {Digest} from '../../types.js';
import {safeJson} from '../safe-json.js';

/** The digest as it is, for programs; `schema/digest.schema.json` is its contract. */
export function reportDigestJson(digest: Digest): string {
  return `${safeJson(digest, 2)}\n`;
}
