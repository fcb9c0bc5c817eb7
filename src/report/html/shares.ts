import {sumOf} from '../../text/index.js';
import type {ExplainedSentence} from '../../types.js';
import {signed} from '../summary/explanation.js';
import {reasonsHeading} from '../summary/headings.js';
import type {Role} from './anchors.js';
import {html, type Markup} from './markup.js';
import type {Scale} from './scale.js';

const mostRows = 7; // rows; a note has to fit beside the text and into the lower half of a phone
const leastShare = 0.005; // a smaller share prints as 0.00

interface Context {
  id: string;
  role: Role | undefined;
  scale: Scale;
}

/** What one sentence scored and why: its widest shares as bars, the others as one number, so that they add up. */
export function shares(sentence: ExplainedSentence, {id, role, scale}: Context): Markup {
  const {line, because} = sentence;
  const {total, shares} = role?.shownAs === 'reason' ? sentence.reason : sentence;
  const rows = Object.entries(shares)
    .filter(([, share]) => Math.abs(share) >= leastShare)
    .sort(([, left], [, right]) => Math.abs(right) - Math.abs(left));
  const others = sumOf(rows.slice(mostRows), ([, share]) => share);
  const shown = [...rows.slice(0, mostRows), ...(Math.abs(others) >= leastShare ? [['others', others] as const] : [])];
  return html`<span class="note" id="${id}" role="tooltip" dir="ltr" lang="en"><span class="head"><span class="score">${signed(total)}</span> line ${line}<br>${verdict(role, because)}</span>${shown.map(
    ([feature, share]) =>
      html`<span class="share${share < 0 ? ' minus' : ''}" style="--w:${scale.percent(share)}%"><span>${feature.replaceAll('-', ' ')}</span> <b>${signed(share)}</b></span>`,
  )}</span>`;
}

function verdict(role: Role | undefined, because: string): string {
  if (role === undefined) return `Not picked: ${because}`;
  return role.shownAs === 'point' ? `Point ${role.index + 1}` : reasonsHeading;
}
