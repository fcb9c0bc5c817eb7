import {describe, expect, test} from 'vitest';
import {parseMarkdown} from '../../../src/read/markdown/markdown.js';
import {reportBlock} from '../../../src/report/summary/brief-block.js';
import {summarize} from '../../../src/summarize.js';

const place = {section: null, line: 1, column: 1, endLine: 1, endColumn: 1, repaired: false, score: 1};
const summary = {
  ...(await summarize('Tea grows in Assam.', {language: 'en'})),
  keyPoints: [
    {...place, text: 'Use <b> & {props} | *stars* -->.'},
    {...place, text: '# 1. Not a heading'},
  ],
  whyItMatters: [{...place, text: 'It will cost less.', kind: 'benefit' as const, cue: 'less'}],
};
const options = {descriptionLength: 160, titles: {reasons: 'Why it matters', minutes: 'min read'}};

describe('reportBlock', () => {
  test('has the parts in their order', () => {
    expect(reportBlock(summary, {...options, parts: ['reasons', 'readingTime']})).toBe(
      '**Why it matters**\n\n- It will cost less.\n\n1 min read',
    );
  });

  test('lets text be text', () => {
    const block = reportBlock(summary, {...options, parts: ['points']});
    const [list] = parseMarkdown(block).children;
    const texts = (list as {children: {children: unknown[]}[]}).children.map(({children}) => children);
    expect(texts).toMatchObject(
      summary.keyPoints.map(({text}) => [{type: 'paragraph', children: [{type: 'text', value: text}]}]),
    );
    expect(block).not.toMatch(/<|-->/);
  });

  test('has nothing for what the summary has not', () => {
    expect(reportBlock({...summary, keyPoints: [], whyItMatters: []}, {...options, parts: ['points', 'reasons']})).toBe(
      '',
    );
  });
});
