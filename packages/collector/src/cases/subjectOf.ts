import type { PromptEvent } from '../rollups/acceptedEvent.js';
import type { CaseKey } from './caseStatements.js';

/** Whom an event is from, as well as it is known: a person before a browser, a browser before one showing. */
export function subjectOf({ project_id, touchpoint, prompt, body }: PromptEvent): CaseKey {
  const { respondent, visitor }: { respondent?: string; visitor?: string } = JSON.parse(body);
  const at = { project_id, touchpoint };
  if (respondent !== undefined) return { ...at, subject_kind: 'respondent', subject: respondent };
  if (visitor !== undefined) return { ...at, subject_kind: 'visitor', subject: visitor };
  return { ...at, subject_kind: 'prompt', subject: prompt };
}
