import type {Options} from '../options.js';
import {letterPattern} from '../text/index.js';
import type {Article} from '../types.js';
import {type Outline, setParents} from './outline/sections.js';

type Title = Pick<Article, 'title' | 'titleOrigin'>;

/** The title that the user or the author gives, else that of a heading, else the name of the file. */
export function findTitle(
  options: Options,
  frontMatter: Readonly<Record<string, unknown>>,
  sections: readonly Outline[],
): Title {
  if (options.title) return {title: options.title, titleOrigin: 'option'};
  const fromData = titleText(frontMatter.title);
  if (fromData) return {title: fromData, titleOrigin: 'front-matter'};
  const heading = headingForTitle(sections);
  if (heading) return {title: heading, titleOrigin: 'heading'};
  const name = options.path
    ?.split(/[/\\]/)
    .at(-1)
    ?.replace(/(?<=.)\.[^.]*$/, '');
  return name ? {title: name, titleOrigin: 'file-name'} : {title: '', titleOrigin: 'none'};
}

/** The first one of level 1; else the first of all, unless prose stands above it: then it names a part of the article. */
function headingForTitle(sections: readonly Outline[]): string | undefined {
  const headings = sections.filter(({heading}) => heading);
  const highest = headings.find(({depth}) => depth === 1);
  if (highest) return highest.heading;
  const above = sections.slice(0, headings[0] ? sections.indexOf(headings[0]) : 0);
  return above.some(({blocks}) => blocks.length > 0) ? undefined : headings[0]?.heading;
}

function titleText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).replace(/\s+/g, ' ').trim() : '';
}

/** A first heading that repeats the title is the title: what stands below it belongs to the part above the first heading. */
export function withoutTitleHeading(sections: readonly Outline[], title: string): readonly Outline[] {
  const index = sections.findIndex(({depth}) => depth > 0);
  const repeated = sections[index];
  if (!repeated || !sameWords(repeated.heading, title)) return sections;
  const above = sections.slice(0, index);
  const top: Outline = {
    ...repeated,
    heading: '',
    depth: 0,
    offset: above[0]?.offset ?? repeated.offset,
    blocks: [...above.flatMap(({blocks}) => blocks), ...repeated.blocks],
  };
  const shown = [top, ...sections.slice(index + 1)];
  setParents(shown);
  return shown;
}

const betweenWords = letterPattern(String.raw`[^\p{L}\p{M}\p{N}]+`, 'g');

function sameWords(left: string, right: string): boolean {
  const fold = (text: string): string => text.normalize().toLowerCase().replace(betweenWords(text), ' ').trim();
  return left === right || (fold(left) !== '' && fold(left) === fold(right));
}
