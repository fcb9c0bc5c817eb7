import {describe, expect, it} from 'vitest';
import {check} from '../../src/check.js';
import {only} from './problems.js';

const long = 'This means that the ferry leaves the harbour at six.';

/** Lines of what is left with two rules on, and what is said of the comments. */
async function left(markdown: string, path = 'ferry.md') {
  const rules = {...only('long-sentence', {max: 3}), 'dangling-opening': 'error', 'unused-disable': 'warning'} as const;
  const {findings, disabled} = await check(markdown, {language: 'en', path, rules});
  const [own, others] = [true, false].map((unused) =>
    findings.filter(({ruleId}) => (ruleId === 'unused-disable') === unused),
  );
  return {
    others: others!.map(({line, ruleId}) => `${line} ${ruleId}`),
    unused: own!.map(({line, message}) => `${line} ${message}`),
    disabled,
  };
}

const both = (line: number): string[] => [`${line} long-sentence`, `${line} dangling-opening`];

describe('comments', () => {
  it('change nothing where there are none', async () => {
    expect(await left(long)).toEqual({others: both(1), unused: [], disabled: 0});
    expect(await left(`<!-- a comment -->\n\n${long}`)).toEqual({others: both(3), unused: [], disabled: 0});
  });

  it('disable all rules from there on', async () => {
    expect(await left(`<!-- brief-disable -->\n\n${long}\n\n${long}`)).toEqual({others: [], unused: [], disabled: 3});
  });

  it.each([
    '<!-- brief-disable long-sentence -->',
    '<!--brief-disable\tlong-sentence,-->',
    '{/* brief-disable long-sentence */}',
  ])('disable one rule: %s', async (comment) => {
    expect(await left(`${comment}\n\n${long}`, 'ferry.mdx')).toEqual({
      others: ['3 dangling-opening'],
      unused: [],
      disabled: 1,
    });
  });

  it('disable several, with commas or spaces', async () => {
    for (const list of ['long-sentence, dangling-opening', 'long-sentence dangling-opening']) {
      expect(await left(`<!-- brief-disable ${list} -->\n\n${long}`)).toEqual({others: [], unused: [], disabled: 2});
    }
  });

  it('enable again what was disabled', async () => {
    const markdown = `# A\n\n<!-- brief-disable long-sentence -->\n\n${long}\n\n<!-- brief-enable -->\n\n${long}\n`;
    expect(await left(markdown)).toEqual({others: ['5 dangling-opening', '9 long-sentence'], unused: [], disabled: 1});
  });

  it('disable the next line that is not blank, and no other', async () => {
    const comment = '<!-- brief-disable-next-line -->';
    expect(await left(`${comment}\n${long}\n\n${long}`)).toEqual({
      others: ['4 long-sentence'],
      unused: [],
      disabled: 2,
    });
    expect((await left(`${comment}\r\n  \r\n\r\n${long}`)).others).toEqual([]);
    expect((await left(`${comment}\n\nText.\n${long}`)).others).toEqual(['4 long-sentence']);
  });

  it('above all content hold for the front matter too, and nowhere else', async () => {
    const rules = only('description-length', {});
    const article = (comment: string) => `---\ndescription: Short.\n---\n\n${comment}`;
    const disable = '<!-- brief-disable description-length -->';
    expect((await check(article(`${disable}\n\n# Ferry`), {rules})).findings).toEqual([]);
    expect((await check(article(`# Ferry\n\n${disable}`), {rules})).findings).toHaveLength(1);
  });

  it('in code are shown to the reader and change nothing', async () => {
    expect((await left(`\`\`\`html\n<!-- brief-disable -->\n\`\`\`\n\n${long}`)).others).toEqual(both(5));
  });
});

describe('comments that change nothing', () => {
  it.each([
    ['<!-- brief-disable -->', 'brief-disable', 'something below it that the rule finds'],
    ['<!-- brief-disable long-sentence -->', 'brief-disable long-sentence', 'something below it that the rule finds'],
    ['<!-- brief-disable-next-line -->', 'brief-disable-next-line', 'something in the next line that the rule finds'],
    ['<!-- brief-enable -->', 'brief-enable', 'a brief-disable above it'],
  ])('are reported: %s', async (comment, what, expected) => {
    expect((await left(`The ferry.\n\n${comment}\n\nThe ferry.`)).unused).toEqual([
      `3 Unexpected "${what}", expected ${expected}`,
    ]);
  });

  it('may say why behind two dashes', async () => {
    const text = `<!-- brief-disable-next-line long-sentence -- quoted from the law, dangling-opening -->\n\n${long}`;
    expect(await left(text)).toEqual({others: ['3 dangling-opening'], unused: [], disabled: 1});
  });

  it('are reported by rule', async () => {
    const {unused} = await left(`<!-- brief-disable long-sentence, dangling-opening -->\n\n${long.slice(5)}`);
    expect(unused).toEqual([
      '1 Unexpected "brief-disable dangling-opening", expected something below it that the rule finds',
    ]);
  });

  it('are reported where they name no rule, or are none', async () => {
    expect((await left('<!-- brief-disable long-sentences -->')).unused).toEqual([
      '1 Unexpected rule "long-sentences" in a comment, expected one that exists',
    ]);
    expect((await left('<!-- brief-ignore -->')).unused).toEqual([
      '1 Unexpected "brief-ignore", expected brief-disable, brief-enable or brief-disable-next-line and ids of rules',
    ]);
  });

  it('are not judged by rules that are off', async () => {
    expect((await left('<!-- brief-disable repetition -->\n\nThe ferry.')).unused).toEqual([]);
  });

  it('can be left alone by a comment that says so', async () => {
    const comment = '<!-- brief-disable unused-disable -->\n\n<!-- brief-disable long-sentence -->\n\nThe ferry.';
    expect((await left(comment)).unused).toEqual([]);
  });
});
