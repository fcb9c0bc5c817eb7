import {defineRule} from './rule.js';

/** The pipeline finds them once all other rules are done. */
export const unusedDisable = defineRule({
  description: 'comments that disable or enable a rule where that changes nothing',
  why: 'A comment that outlived its reason hides the next real finding there, and colleagues keep working around it.',
  severity: 'warning',
  options: {},
  check: ({unused}) => [...unused],
});
