import {isMeasured} from '../../language/index.js';
import {titlePosition} from '../finding-positions.js';
import {defineRule} from '../rule.js';

export const noReason = defineRule({
  description: 'articles that never say why they matter (English only)',
  why: 'A reader who does not learn what follows from an article, for whom or how much, has no reason to remember it.',
  severity: 'off',
  options: {},
  asksForScores: true,
  check({article, language, reasons}) {
    // In a language that was not measured, silence says more about the cues than about the article.
    if (!isMeasured(language.code) || reasons.length > 0 || article.sentences.length === 0) return [];
    return [
      {message: 'Unexpected lack of a reason why it matters, expected one or more', position: titlePosition(article)},
    ];
  },
});
