/** The keys of front matter under which generators keep the day of an article, the surest first. */
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
