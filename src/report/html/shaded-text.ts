import type {ExplainedSentence, Summary, TextBlock, TextSection} from '../../types.js';
import {type Anchors, idOf, type Role} from './anchors.js';
import {empty, html, type Markup} from './markup.js';
import {type Scale, scaleOf} from './scale.js';
import {shares} from './shares.js';

/** The article's text, every sentence shaded by its score; whoever points at one or taps it sees what it is made of. */
export function shadedText({text = [], language}: Summary, anchors: Anchors): Markup {
  const sentences = text.flatMap(({blocks}) => blocks.flatMap((block) => block.sentences));
  if (sentences.length === 0) return empty;
  const context = {anchors, scale: scaleOf(sentences)};
  return html`<article dir="auto" lang="${language}">${text.map((section) => sectionOf(section, context))}</article>`;
}

interface Context {
  anchors: Anchors;
  scale: Scale;
}

function sectionOf({heading, depth, blocks}: TextSection, context: Context): Markup {
  const title = heading === null ? empty : html`<h3 class="depth${depth}">${heading}</h3>\n`;
  return html`${title}${runsOf(blocks).map((run) => runOf(run, context))}`;
}

/** Blocks of one kind that follow each other: the items of a list are one list. */
function runsOf(blocks: readonly TextBlock[]): TextBlock[][] {
  const runs: TextBlock[][] = [];
  for (const block of blocks) {
    if (block.kind !== 'paragraph' && block.kind === runs.at(-1)?.[0]?.kind) runs.at(-1)!.push(block);
    else runs.push([block]);
  }
  return runs;
}

function runOf(blocks: readonly TextBlock[], context: Context): Markup {
  const contents = blocks.map((block, index) => {
    const repeated = block.label === blocks[index - 1]?.label;
    const label = block.label === '' || repeated ? empty : html`<b>${block.label}:</b> `;
    return html`${label}${block.sentences.map((sentence) => sentenceOf(sentence, context))}`;
  });
  switch (blocks[0]!.kind) {
    case 'list-item':
      return html`<ul>${contents.map((content) => html`<li>${content}</li>`)}</ul>\n`;
    case 'quote':
      return html`<blockquote>${contents.map((content) => html`<p>${content}</p>`)}</blockquote>\n`;
    default:
      return html`${contents.map((content) => html`<p>${content}</p>`)}\n`;
  }
}

function sentenceOf(sentence: ExplainedSentence, {anchors, scale}: Context): Markup {
  const id = anchors.sentenceAt(sentence)!;
  const role = anchors.roleAt(sentence);
  const back = role === undefined ? empty : badge(role, anchors);
  return html`<span class="s${role === undefined ? '' : ` ${role.shownAs}`}" id="${id}" tabindex="0" aria-describedby="${id}n" style="--v:${scale.shade(sentence.total)}">${back}${sentence.text}${shares(sentence, {id: `${id}n`, role, scale})}</span> `;
}

/** The way back to the card. */
function badge({shownAs, index}: Role, anchors: Anchors): Markup {
  const name = shownAs === 'point' ? html`${index + 1}` : html`why`;
  return html`<a class="badge" dir="ltr" href="#${idOf(anchors, shownAs, index)}" aria-label="${name}, back to ${shownAs} ${index + 1}">${name}</a>`;
}
