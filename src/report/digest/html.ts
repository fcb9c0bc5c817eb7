import type {Digest, DigestEntry} from '../../types.js';
import {empty, html, type Markup} from '../html/markup.js';
import {page} from '../html/page.js';
import {digestFacts, entryFacts, topicHeading} from './facts.js';

/** The page for a browser or a letter. */
export function reportDigestHtml(digest: Digest): string {
  const topics = digest.topics.map(({name, entries}, index) => {
    const title = topicHeading(digest, name);
    const heading = title === undefined ? empty : html`<h2>${title}</h2>\n`;
    return html`<section id="topic${index + 1}">${heading}${entries.map(article)}</section>\n`;
  });
  return page(
    digest.title,
    html`<main class="digest"><header><h1>${digest.title}</h1><p class="facts"><span>${digestFacts(digest)}</span></p>${contents(digest)}</header>
${topics}</main>`,
  );
}

/** Where there is more than one topic, what they are. */
function contents(digest: Digest): Markup {
  const links = digest.topics.map(
    ({name, entries}, index) =>
      html`<li><a href="#topic${index + 1}">${topicHeading(digest, name) ?? ''} <small>${entries.length}</small></a></li>`,
  );
  return links.length > 1 ? html`<ul class="topics">${links}</ul>` : empty;
}

function article(entry: DigestEntry): Markup {
  const {language, point, copies} = entry;
  const also = copies.map((copy, index) => html`${index === 0 ? 'also: ' : ', '}${linked(copy)}`);
  return html`<article>
<h3 dir="auto" lang="${language}">${linked(entry)}</h3>
${point === null ? empty : html`<p dir="auto" lang="${language}">${point}</p>`}
<p class="facts"><span>${entryFacts(entry)}</span>${also.length > 0 ? html` <span>${also}</span>` : empty}</p>
</article>
`;
}

function linked({title, link}: {title: string; link: string | null}): Markup {
  return link === null ? html`${title}` : html`<a href="${link}">${title}</a>`;
}
