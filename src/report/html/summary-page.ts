import {counted, sumOf} from '../../text/index.js';
import type {Summary} from '../../types.js';
import {shownTitle} from '../summary/headings.js';
import {anchorsOf} from './anchors.js';
import {card, facts} from './card.js';
import {empty, html, type Markup} from './markup.js';
import {page} from './page.js';
import {shadedText} from './shaded-text.js';

const mostInAll = 1_000_000; // characters; a page of more is slow to open, and nobody reads it

/**
 * One page for a browser, complete in itself: the brief of each article and below it the text, shaded by score. It
 * shows the text of summaries that have been made with `Options.text`. Several articles have an index in front; where
 * their texts would make too long a page, the index alone.
 */
export function reportHtml(summaries: readonly Summary[], {single}: {single: boolean}): string {
  const [first] = summaries;
  if (single && first !== undefined) return page(shownTitle(first), html`<main>${briefOf(first, '', 'h1')}</main>`);
  const briefs: Markup[] = [];
  let size = 0;
  for (const [index, summary] of summaries.entries()) {
    const brief = html`<div id="a${index + 1}">${briefOf(summary, `a${index + 1}-`, 'h2')}</div>`;
    size += brief.source.length;
    if (size > mostInAll) return reportIndex(summaries, () => undefined);
    briefs.push(brief);
  }
  const cards = contents(summaries, (index) => `#a${index + 1}`);
  return page(counted(summaries.length, 'article'), html`<main>${cards}${briefs}</main>`);
}

/** The cards of several articles, each a link to the page that it has; without their points where that is too long. */
export function reportIndex(summaries: readonly Summary[], linkTo: (index: number) => string | undefined): string {
  const name = counted(summaries.length, 'article');
  const whole = page(name, html`<main>${contents(summaries, linkTo)}</main>`);
  if (whole.length <= mostInAll) return whole;
  return page(
    name,
    html`<main>${contents(
      summaries.map((summary) => ({...summary, keyPoints: []})),
      linkTo,
    )}</main>`,
  );
}

/** The brief of one article and its shaded text, as part of a page that has the styles. */
export function briefOf(summary: Summary, prefix: string, level: 'h1' | 'h2'): Markup {
  const anchors = anchorsOf(summary, prefix);
  const text = shadedText(summary, anchors);
  return html`${card(summary, anchors, level)}
${text === empty ? empty : html`<div class="reading">${legend}${text}</div>`}
<footer>Every point is a sentence of ${summary.source.path ?? 'standard input'}, word for word. Code, tables and pictures are left out here.</footer>`;
}

const legend = html`<div class="legend"><h2>How to read this</h2>
<p class="ramp"><span>weaker</span> <span>stronger</span></p>
<p>The stronger the shade, the higher brief scores a sentence. <span class="point">Marked</span> are the points, <span class="reason">underlined</span> the reasons.</p>
<p>Point at a sentence or tap it to see what its score is made of.</p></div>`;

function contents(summaries: readonly Summary[], linkTo: (index: number) => string | undefined): Markup {
  const minutes = sumOf(summaries, ({readingTime}) => readingTime.minutes);
  const cards = summaries.map((summary, index) => entry(summary, linkTo(index)));
  return html`<nav><h1>${counted(summaries.length, 'article')}</h1><p class="facts"><span>${minutes} min to read them all</span></p>
<ul class="cards">${cards}</ul></nav>`;
}

/** `link` is percent-encoded, or the id of a part of the page. */
function entry(summary: Summary, link: string | undefined): Markup {
  const {language, keyPoints} = summary;
  const items = keyPoints.map(({text}) => html`<li>${text}</li>`);
  const points = items.length === 0 ? empty : html`<ol dir="auto" lang="${language}">${items}</ol>`;
  const title = link === undefined ? html`${shownTitle(summary)}` : html`<a href="${link}">${shownTitle(summary)}</a>`;
  return html`<li class="card"><p class="facts">${facts(summary)}</p>
<h2 dir="auto" lang="${language}">${title}</h2>${points}</li>`;
}
