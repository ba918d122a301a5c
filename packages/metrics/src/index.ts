export { difference } from './difference.js';
export { expectedMargin, type Margin, type StepShares } from './expectedMargin.js';
export { type Figure, minAnswers } from './figure.js';
export { meanOf, type StepCounts } from './mean.js';
export { proportion } from './proportion.js';
export { type Score, scoreOf } from './score.js';
export { tQuantile95 } from './tQuantile.js';
export { type AnswersHere, type ExpectedScore, type WithMargins, withMargins } from './withMargins.js';
