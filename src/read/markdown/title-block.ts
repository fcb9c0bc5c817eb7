/** What Pandoc takes for the title of a text: lines that a percent sign opens, for title, authors and date. */
interface TitleBlock {
  title: string;
  /** Offset behind the block. */
  end: number;
}

/**
 * Finds a title block at the very start of a text. Lines that go on are indented.
 * Source: https://pandoc.org/MANUAL.html#extension-pandoc_title_block
 */
export function findTitleBlock(text: string): TitleBlock | undefined {
  const [block, title] =
    /^%(?:[ \t]+(\S[^\r\n]*(?:(?:\r\n|\n|\r)[ \t]+\S[^\r\n]*)*))?[ \t]*(?:(?:\r\n|\n|\r)%(?!%)[^\r\n]*(?:(?:\r\n|\n|\r)[ \t]+\S[^\r\n]*)*){0,2}(?=\r|\n|$)/.exec(
      text,
    ) ?? [];
  return block === undefined || block === '%'
    ? undefined
    : {title: (title ?? '').replace(/\s+/g, ' ').trim(), end: block.length};
}
