import type { CaseItem } from '../api/caseTypes.js';
import { caseStrings as say } from './caseStrings.js';

/** Whom a case is about, as far as anybody knows. */
export function whoText(subject: CaseItem['subject']): string {
  if (!subject) return say.who.gone;
  switch (subject.kind) {
    case 'respondent':
      return say.who.respondent(subject.id);
    case 'visitor':
      return say.who.visitor(subject.id);
    case 'prompt':
      return say.who.prompt();
  }
}
