import {analyze} from '../../src/analysis.js';
import type {Analysis} from '../../src/types.js';

/** An article's analysis, as the pipeline hands it to the points. */
export async function read(markdown: string, language = 'en'): Promise<Analysis> {
  return analyze(markdown, {language});
}

/** An article without a sentence. */
export const proseless = '```\nno prose\n```';
