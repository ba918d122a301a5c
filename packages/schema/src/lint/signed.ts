import type { LintFinding } from './lintFinding.js';
import type { Raised, RuleFacts } from './rule.js';

/** Puts the rule's name and its usual severity on what it raised. */
export function signed({ id, severity }: RuleFacts, raised: readonly Raised[]): LintFinding[] {
  return raised.map((one) => ({ rule: id, severity, ...one }));
}
