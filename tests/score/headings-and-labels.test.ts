import {expect, test} from 'vitest';
import {announcesReasons, concludes, reasonLabelOf} from '../../src/score/headings-and-labels.js';
import {proseless, read} from '../select/articles.js';

async function labelOf(markdown: string, index = 0): Promise<string | undefined> {
  const {article, language} = await read(markdown);
  return reasonLabelOf(article.sentences[index]!, article, language)?.text;
}

test('a sentence without label has none', async () => {
  expect(await labelOf('The harbour reopened on Monday.')).toBeUndefined();
});

test('a bold label in front counts', async () => {
  expect(await labelOf('**Why it matters:** Ferries carry the mail of nine islands.')).toBe('Why it matters');
});

test('a label without markup counts, with its length', async () => {
  const {article, language} = await read('Why it matters: Ferries carry the mail of nine islands.');
  expect(reasonLabelOf(article.sentences[0]!, article, language)).toEqual({
    text: 'Why it matters',
    length: 16,
    doubtful: false,
  });
});

test('a heading that is a label counts, whatever stands around it', async () => {
  expect(await labelOf('# Harbour\n\nIt is open.\n\n## ✨ Why does this matter?\n\nFerries carry the mail.', 1)).toBe(
    '✨ Why does this matter?',
  );
});

test.each(['Overview', 'Key takeaways', 'Why'])(
  'what introduces as often as it sums up counts in front of a sentence, doubtful, and not as a heading: %s',
  async (label) => {
    expect(await labelOf(`# Harbour\n\n## ${label}\n\nFerries carry the mail of nine islands.`)).toBeUndefined();
    const {article, language} = await read(`**${label}:** Ferries carry the mail of nine islands.`);
    expect(reasonLabelOf(article.sentences[0]!, article, language)).toMatchObject({text: label, doubtful: true});
  },
);

test('a heading that names reasons is in no doubt', async () => {
  const {article, language} = await read('# Harbour\n\n## Why it matters\n\nFerries carry the mail of nine islands.');
  expect(reasonLabelOf(article.sentences[0]!, article, language)?.doubtful).toBe(false);
});

test('labels of other languages count', async () => {
  const {article, language} = await read('**Neden önemli:** Vapurlar dokuz adaya posta taşır.', 'tr');
  expect(reasonLabelOf(article.sentences[0]!, article, language)?.text).toBe('Neden önemli');
});

test('headings announce reasons by their beginning or a word, and conclude as a whole', async () => {
  const {language} = await read(proseless);
  expect(announcesReasons('Why we moved the pier', language)).toBe(true);
  expect(announcesReasons('Control and security concerns', language)).toBe(true);
  expect(announcesReasons('How we moved the pier', language)).toBe(false);
  expect(concludes('Conclusion', language)).toBe(true);
  expect(concludes('Conclusion of the treaty', language)).toBe(false);
});

test('a label that is not about reasons is none, whatever it says', async () => {
  expect(await labelOf('**Author:** The harbour reopened on Monday.')).toBeUndefined();
  expect(await labelOf('Author: The harbour reopened on Monday.')).toBeUndefined();
});
