import {valueAt} from '../read/index.js';
import type {Article} from '../types.js';
import type {RuleOption} from './rule.js';

/** The option of the rules about descriptions that says where one stands: a key, or a path of keys: "seo.description". */
export const descriptionKey: RuleOption<string> = {
  description: 'the front matter key that holds it',
  default: 'description',
};

/** The description that stands there; undefined where there is none, or what is no text. */
export function descriptionOf({frontMatter}: Article, key: string): string | undefined {
  const value = valueAt(frontMatter, key);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
