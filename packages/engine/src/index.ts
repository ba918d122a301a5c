export { type Answers, answerFacts } from './answerFacts.js';
export { type Facts, holds, type Named, type NamedValue } from './conditions.js';
export {
  type AudienceTest,
  decide,
  decideWith,
  type Inputs,
  inAudience,
  interrupts,
  type Moment,
  type Reason,
  reached,
  type Signal,
  type Verdict,
} from './decide.js';
export { factsOf } from './facts.js';
export { longestFrom, nextQuestion, pathOf, type Way } from './flow.js';
export { matchesGlob, matchesUrl } from './glob.js';
export { type Rule, type RuleVerdict, rulesAt } from './rulesAt.js';
export { stickyShare } from './sticky.js';
export {
  dayMs,
  elapsed,
  historyOf,
  newVisitor,
  noted,
  type Showing,
  type SurveyHistory,
  seen,
  sessionGapMs,
  shown,
  slotMs,
  type VisitorState,
} from './visitor.js';
