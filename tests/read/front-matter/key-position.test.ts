import {describe, expect, it} from 'vitest';
import {keyPosition} from '../../../src/read/front-matter/key-position.js';
import {parseArticle} from '../../../src/read/read-article.js';

const linesOf = async (source: string, key: string) => {
  const position = keyPosition(await parseArticle(source), key);
  return position && [position.line, position.column, position.endColumn];
};

describe('keyPosition', () => {
  it.each([
    ['YAML', '---\ntitle: Tea\ndescription: On tea.  \n---\nText.', [3, 1, 21]],
    ['YAML with a quoted key', '---\n"description" : On tea.\n---\nText.', [2, 1, 24]],
    ['YAML with a value of several lines', '---\ndescription: >\n  On\n  tea.\n---\nText.', [2, 1, 15]],
    ['YAML with CRLF', '---\r\ntitle: Tea\r\ndescription: On tea.\r\n---\r\nText.', [3, 1, 21]],
    ['TOML', '+++\ndescription = "On tea."\n+++\nText.', [2, 1, 24]],
    ['JSON of one line', '{"title": "Tea", "description": "On tea."}\nText.', [1, 18, 42]],
    ['JSON of several lines', '---json\n{\n  "title": "Tea",\n  "description": "On tea."\n}\n---\nText.', [4, 3, 27]],
  ])('finds the line of a key in %s', async (_, source, place) => {
    expect(await linesOf(source, 'description')).toEqual(place);
  });

  it('looks once at white space, however long', () => {
    const source = `---\ntitle: A${' '.repeat(400_000)}B\n---\nText.`;
    expect(keyPosition({source, bodyOffset: source.length - 5}, 'description')).toBeUndefined();
  });

  it.each([
    ['there is no front matter', 'description: this is text.'],
    ['only another mapping has it', '---\nseo:\n  description: On tea.\n---\nText.'],
    ['it is the end of another key', '---\nmeta-description: On tea.\n---\nText.'],
  ])('finds none where %s', async (_, source) => {
    expect(await linesOf(source, 'description')).toBeUndefined();
  });

  it('takes a key for what it is, whatever signs it has', async () => {
    expect(await linesOf('---\na+b: 1\n---\nText.', 'a+b')).toEqual([2, 1, 7]);
    expect(await linesOf('---\naab: 1\n---\nText.', 'a+b')).toBeUndefined();
  });
});
