import type {Article, Keyphrase, Topic} from '../types.js';

const keys = ['category', 'categories', 'topic', 'topics', 'section', 'tags', 'tag', 'keywords'];

/** What the article is about: the author's category or first tag, else the leading keyphrase. */
export function topic(article: Article, phrases: readonly Keyphrase[]): Topic {
  for (const key of keys) {
    const name = Object.hasOwn(article.frontMatter, key) ? firstName(article.frontMatter[key]) : undefined;
    if (name) return {name, origin: 'front-matter'};
  }
  const [best] = phrases;
  return best ? {name: best.text, origin: 'keyphrase'} : {name: '', origin: 'none'};
}

function firstName(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first !== 'string') return undefined;
  return first.split(/[,;]/, 1)[0]!.replace(/\s+/g, ' ').trim() || undefined;
}
