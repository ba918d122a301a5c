export { pathOf } from '../finding.js';
export { applyFix } from './applyFix.js';
export type { Edit, Fix, LintFinding, Severity } from './lintFinding.js';
