import type { AuthorLanguage } from '../speech.js';
import type { LintFinding } from './lintFinding.js';
import type { Raised, RuleFacts } from './rule.js';

/** Puts the rule's name and its usual severity on what it raised, and says it in one language. */
export function signed(
  { id, severity }: RuleFacts,
  raised: readonly Raised[],
  language: AuthorLanguage,
): LintFinding[] {
  return raised.map(({ message, fix, ...one }) => ({
    ...{ rule: id, severity, ...one, message: message[language] },
    ...(fix && { fix: { ...fix, description: fix.description[language] } }),
  }));
}
