import {thousands} from '../../text/index.js';
import type {KeyPoint, Summary} from '../../types.js';
import {pointsHeading, reasonsHeading, shownTitle} from '../summary/headings.js';
import {noteOf, pageNotes} from '../summary/page-notes.js';
import {type Anchors, idOf} from './anchors.js';
import {empty, html, type Markup} from './markup.js';

/** The brief of one article: what it is about, its points and its reasons, each a link to its sentence. */
export function card(summary: Summary, anchors: Anchors, level: 'h1' | 'h2'): Markup {
  const {keyPoints, whyItMatters, warnings} = summary;
  const points = keyPoints.map((point, index) => item(point, idOf(anchors, 'point', index), anchors));
  const reasons = whyItMatters.map((reason, index) => item(reason, idOf(anchors, 'reason', index), anchors));
  return html`<header class="card">
<p class="facts">${facts(summary)}</p>
<${level} class="title" dir="auto" lang="${summary.language}">${shownTitle(summary)}</${level}>
<div class="columns">
${part(pointsHeading(keyPoints.length), html`<ol dir="auto" lang="${summary.language}">${points}</ol>`, keyPoints, noteOf(warnings, pageNotes.points))}
${part(reasonsHeading, html`<ul dir="auto" lang="${summary.language}">${reasons}</ul>`, whyItMatters)}
</div>
</header>`;
}

/** Topic, reading time and words, as far as they are known. */
export function facts({readingTime, topic}: Summary): Markup {
  const {minutes, words} = readingTime;
  return html`${topic.origin === 'none' ? empty : html`<b>${topic.name}</b> `}<span>${minutes} min read</span> <span>${thousands(words)} ${
    words === 1 ? 'word' : 'words'
  }</span>`;
}

function part(heading: string, list: Markup, items: readonly unknown[], note?: string): Markup {
  if (items.length > 0) return html`<section><h2>${heading}</h2>${list}</section>`;
  return note === undefined ? empty : html`<section><h2>${heading}</h2><p class="soft">${note}</p></section>`;
}

function item(item: KeyPoint, id: string, anchors: Anchors): Markup {
  const sentence = anchors.sentenceAt(item);
  const body = html`${item.text}&nbsp;<small dir="ltr">line ${item.line}</small>`;
  return html`<li id="${id}">${sentence === undefined ? body : html`<a href="#${sentence}">${body}</a>`}</li>`;
}
