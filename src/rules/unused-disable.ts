import {defineRule} from './rule.js';

/** It looks at no article: `suppress` finds them, once it is known what all other rules found. */
export const unusedDisable = defineRule({
  description: 'comments that disable or enable a rule where that changes nothing',
  why: 'A comment that outlived its reason hides the next real finding there, and colleagues keep working around it.',
  severity: 'warning',
  options: {},
  check: () => [],
});
