export { answerValue } from './answerValue.js';
export { breakpointSentence } from './breakpoints/breakpointSentence.js';
export { defaultTarget } from './breakpoints/defaultTarget.js';
export { headlineAt, positionOf, stepPosition } from './breakpoints/position.js';
export {
  type Breakpoint,
  type BreakpointInput,
  type Breakpoints,
  rankBreakpoints,
} from './breakpoints/rankBreakpoints.js';
export { pooledAnswers } from './breakpoints/shortfall.js';
export {
  type Compared,
  type Comparison,
  compare,
  type Group,
  type TooFewToCompare,
} from './compare/compare.js';
export { compareMany } from './compare/compareMany.js';
export { holm } from './compare/holm.js';
export { ScaleMismatchError } from './compare/ScaleMismatchError.js';
export { type ComparedNames, chanceText, sentenceOf } from './compare/sentenceOf.js';
export { difference } from './difference.js';
export { correlation } from './drivers/correlation.js';
export {
  type Driver,
  type DriverRow,
  type Drivers,
  driversOf,
  type LeftOut,
  minRespondents,
} from './drivers/driversOf.js';
export { driverSentence, driversSentence } from './drivers/driversSentence.js';
export { maxInflation } from './drivers/regression.js';
export { expectedMargin, type Margin, type StepShares } from './expectedMargin.js';
export { type Figure, minAnswers } from './figure.js';
export { type SentenceLanguage, sentenceLanguages } from './language.js';
export { meanOf, meanOfMoments, type StepCounts } from './mean.js';
export { addMoments, type Moments, momentsOf } from './moments.js';
export { countText, figureText, numberText } from './numberText.js';
export {
  type BandOutcome,
  type OutcomesByBand,
  outcomesByBand,
  type StepOutcomes,
} from './outcomes/outcomesByBand.js';
export { outcomesSentence } from './outcomes/outcomesSentence.js';
export { proportion } from './proportion.js';
export { answersNeeded } from './sampling/answersNeeded.js';
export { maxStep, minRate, type NextRate, nextRate, type SamplingState } from './sampling/nextRate.js';
export { samplingSentence } from './sampling/samplingSentence.js';
export { type Score, scoreOf } from './score.js';
export { logOdds } from './themes/logOdds.js';
export { type Comment, type CommentSide, type ReadComment, readComment } from './themes/readComment.js';
export { minThemeResponses, type Theme, type Themes, themesOf } from './themes/themesOf.js';
export { maxThemeChars } from './themes/themeWords.js';
export { tQuantile95 } from './tQuantile.js';
export { type Bucket, type Trend, trendOf } from './trend/trendOf.js';
export { trendSentence } from './trend/trendSentence.js';
export { type AnswersHere, type ExpectedScore, type WithMargins, withMargins } from './withMargins.js';
export { isUnspaced, type Word, wordsIn } from './words/wordsIn.js';
