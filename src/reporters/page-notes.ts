/** Codes of the warnings that a page prints where a section has nothing else to show; nobody needs to read them twice. */
export const pageNotes: {readonly points: readonly string[]; readonly reasons: readonly string[]} = {
  points: ['no-prose'],
  reasons: ['no-reason'],
};
