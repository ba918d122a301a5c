export { type AuthorLanguage, authorLanguages } from '../speech.js';
export { applyFix } from './applyFix.js';
export { type LintOptions, lintDocument } from './lintDocument.js';
export type { Edit, Fix, LintFinding, Severity } from './lintFinding.js';
export { lintQuestion, type QuestionContext } from './lintQuestion.js';
export {
  documentRule,
  type Review,
  type ReviewFinding,
  type ReviewOptions,
  reviewDocument,
} from './reviewDocument.js';
export type { RuleFacts } from './rule.js';
export { rules as lintRules } from './rules.js';
