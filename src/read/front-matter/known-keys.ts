// The keys of front matter by which authors and generators say the same; the first one counts, of categories and tags each.

/** The day of an article, the surest first. */
export const dateKeys: readonly string[] = [
  'date',
  'published',
  'publishedAt',
  'published_at',
  'publishDate',
  'publish_date',
  'pubDate',
  'pubdate',
  'datePublished',
  'date_published',
  'created',
];

/** The same for the day on which it was changed. */
export const changeDateKeys: readonly string[] = ['lastmod', 'updated'];

export const languageKeys: readonly string[] = ['lang', 'language', 'locale'];

/** What an author files an article under. */
export const categoryKeys: readonly string[] = ['category', 'categories', 'topic', 'topics', 'section'];
export const tagKeys: readonly string[] = ['tags', 'tag', 'keywords'];

/** The whole address of an article on its site: `permalink` of Jekyll and Eleventy, `url` of Hugo. */
export const addressKeys: readonly string[] = ['permalink', 'url'];
