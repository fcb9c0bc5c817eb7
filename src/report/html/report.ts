import {counted} from '../../text/index.js';
import type {Summary} from '../../types.js';
import {card, facts, titleOf} from './card.js';
import {html, type Markup, nothing} from './markup.js';
import {page} from './page.js';
import {placesOf} from './places.js';
import {shadedText} from './shaded-text.js';

/**
 * One page for a browser, complete in itself: the brief of each article and below it the text, shaded by score. It
 * shows the text of summaries that have been made with `Options.text`. Several articles have an index in front.
 */
export function reportHtml(summaries: readonly Summary[], {single}: {single: boolean}): string {
  const [first] = summaries;
  if (single && first !== undefined) return page(titleOf(first), html`<main>${briefOf(first, '', 'h1')}</main>`);
  const name = counted(summaries.length, 'article');
  const briefs = summaries.map(
    (summary, index) => html`<div id="a${index + 1}">${briefOf(summary, `a${index + 1}-`, 'h2')}</div>`,
  );
  return page(name, html`<main>${contents(summaries, name)}${briefs}</main>`);
}

/** The brief of one article and its shaded text, as part of a page that has the styles. */
export function briefOf(summary: Summary, prefix: string, level: 'h1' | 'h2'): Markup {
  const places = placesOf(summary, prefix);
  const text = shadedText(summary, places);
  return html`${card(summary, places, level)}
${text === nothing ? nothing : html`<div class="reading">${legend}${text}</div>`}
<footer>Every point is a sentence of ${summary.source.path ?? 'standard input'}, word for word. Code, tables and pictures are left out here.</footer>`;
}

const legend = html`<div class="legend"><h2>How to read this</h2>
<p class="ramp"><span>weaker</span> <span>stronger</span></p>
<p>The stronger the shade, the higher brief scores a sentence. <span class="point">Marked</span> are the points, <span class="reason">underlined</span> the reasons.</p>
<p>Point at a sentence or tap it to see what its score is made of.</p></div>`;

function contents(summaries: readonly Summary[], name: string): Markup {
  const minutes = summaries.reduce((sum, {readingTime}) => sum + readingTime.minutes, 0);
  return html`<nav><h1>${name}</h1><p class="facts"><span>${minutes} min to read them all</span></p>
<ul class="cards">${summaries.map((summary, index) => entry(summary, `a${index + 1}`))}</ul></nav>`;
}

function entry(summary: Summary, id: string): Markup {
  const {language, keyPoints} = summary;
  const points = html`<ol dir="auto" lang="${language}">${keyPoints.map(({text}) => html`<li>${text}</li>`)}</ol>`;
  return html`<li class="card"><p class="facts">${facts(summary)}</p>
<h2 dir="auto" lang="${language}"><a href="#${id}">${titleOf(summary)}</a></h2>${points}</li>`;
}
