import type { Rule } from './rule.js';
import { absolute } from './rules/absolute.js';
import { choiceWithoutOther } from './rules/choiceWithoutOther.js';
import { complex } from './rules/complex.js';
import { doubleBarrelled } from './rules/doubleBarrelled.js';
import { doubleNegative } from './rules/doubleNegative.js';
import { emoji } from './rules/emoji.js';
import { incompleteLocale } from './rules/incompleteLocale.js';
import { jargon } from './rules/jargon.js';
import { leading } from './rules/leading.js';
import { long } from './rules/long.js';
import { lowContrast } from './rules/lowContrast.js';
import { missingLocale } from './rules/missingLocale.js';
import { noFollowUp } from './rules/noFollowUp.js';
import { overlap } from './rules/overlap.js';
import { placeholderWithoutFallback } from './rules/placeholderWithoutFallback.js';
import { reversed } from './rules/reversed.js';
import { severalQuestions } from './rules/severalQuestions.js';
import { shouting } from './rules/shouting.js';
import { stale } from './rules/stale.js';
import { surveyLength } from './rules/surveyLength.js';
import { tooManyRequired } from './rules/tooManyRequired.js';
import { unbalanced } from './rules/unbalanced.js';
import { unlabelled } from './rules/unlabelled.js';
import { wrongMetric } from './rules/wrongMetric.js';
import { yesNoForScale } from './rules/yesNoForScale.js';

/** Every rule of the linter, in the order in which findings about one question are listed. */
export const rules: readonly Rule[] = [
  leading,
  doubleBarrelled,
  severalQuestions,
  doubleNegative,
  absolute,
  jargon,
  long,
  complex,
  shouting,
  emoji,
  placeholderWithoutFallback,
  unbalanced,
  reversed,
  unlabelled,
  yesNoForScale,
  choiceWithoutOther,
  wrongMetric,
  noFollowUp,
  surveyLength,
  tooManyRequired,
  stale,
  missingLocale,
  incompleteLocale,
  overlap,
  lowContrast,
];
