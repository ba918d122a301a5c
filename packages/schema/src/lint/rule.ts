import type { Document } from '../document.js';
import type { Question } from '../question.js';
import type { Said } from '../speech.js';
import type { Survey } from '../survey.js';
import type { QuestionTexts } from '../translation.js';
import type { Edit, LintFinding, Severity } from './lintFinding.js';

/** One question in the words of one language. */
export interface Asked {
  question: Question;
  /** Base language of the words, `de` for `de-AT`: each language has rules of its own. */
  language: string;
  /** Where the words stand: the question itself, or its entry in a translation or a variant. */
  path: string;
  /** The words that stand at `path`, when that is not the question itself. Only these are looked at. */
  only?: Pick<QuestionTexts, 'text' | 'labels' | 'steps' | 'rows' | 'options'>;
  purpose?: Survey['purpose'];
}

export interface SurveyAt {
  survey: Survey;
  path: string;
  document: Document;
  /** Milliseconds since 1970; without it no rule that needs the time runs. */
  now?: number;
}

/** A finding before its rule has signed it, in every language of those who author. */
export type Raised = Pick<LintFinding, 'path'> & { message: Said; severity?: Severity; fix?: RaisedFix };

export interface RaisedFix {
  description: Said;
  edits: Edit[];
}

/** What the documentation says of a rule. */
export interface RuleFacts {
  id: string;
  severity: Severity;
  /** One sentence: what harm it does. */
  reason: string;
  /** One sentence: what to do instead. */
  advice: string;
}

/** A rule looks at single questions, at a survey as a whole, or at the whole document. */
export type Rule = RuleFacts &
  (
    | { about: 'question'; check: (asked: Asked) => Raised[] }
    | { about: 'survey'; check: (at: SurveyAt) => Raised[] }
    | { about: 'document'; check: (document: Document) => Raised[] }
  );
