import {describe, expect, it} from 'vitest';
import {codeRanges, findComments} from '../../../src/read/markdown/comments.js';
import {parseMarkdown} from '../../../src/read/markdown/markdown.js';

const found = (text: string) => findComments(text, codeRanges(parseMarkdown(text))).map((comment) => comment.text);

describe('findComments', () => {
  it('finds none in a text without any', () => {
    expect(found('The ferry leaves at six.\n')).toEqual([]);
  });

  it.each([
    ['a line', 'One.\n\n<!-- note -->\n\nTwo.', ['note']],
    ['several lines', '<!--\n  first\n  second\n-->\nTwo.', ['first\n  second']],
    ['the middle of a sentence', 'One <!-- a --> and <!--b--> two.', ['a', 'b']],
    ['a quotation and a list', '> <!-- a -->\n\n- One.\n  <!-- b -->', ['a', 'b']],
    ['MDX', 'One.\n\n{/* note */}\n\nTwo {/* aside */}.', ['note', 'aside']],
    ['nothing', '<!----> and <!-- -->', ['', '']],
  ])('finds those in %s', (_, text, comments) => {
    expect(found(text)).toEqual(comments);
  });

  it.each([
    ['fenced code', '```html\n<!-- note -->\n```'],
    ['fenced code in a list', '- One.\n\n  ~~~\n  {/* note */}\n  ~~~'],
    ['indented code', 'One.\n\n    <!-- note -->'],
    ['inline code', 'Write `<!-- note -->` and `{/* note */}`.'],
  ])('finds none in %s, which a reader sees', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('tells where they stand', () => {
    const text = 'One.\n\n<!-- note -->\n';
    expect(findComments(text, codeRanges(parseMarkdown(text)))).toEqual([{text: 'note', start: 6, end: 19}]);
  });
});
