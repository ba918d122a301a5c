export { type Facts, holds, type Named } from './conditions.js';
export {
  decide,
  factsOf,
  interrupts,
  type Moment,
  type Reason,
  type Signal,
  type Verdict,
} from './decide.js';
export { longestFrom, nextQuestion, pathOf, type Way } from './flow.js';
export { matchesGlob, matchesUrl } from './glob.js';
export { stickyShare } from './sticky.js';
export {
  answered,
  elapsed,
  historyOf,
  newVisitor,
  type SurveyHistory,
  seen,
  sessionGapMs,
  shown,
  type VisitorState,
} from './visitor.js';
