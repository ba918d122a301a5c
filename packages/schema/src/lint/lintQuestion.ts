import type { Question } from '../question.js';
import type { AuthorLanguage } from '../speech.js';
import type { Survey } from '../survey.js';
import { languageOf } from './asked.js';
import type { LintFinding } from './lintFinding.js';
import type { Asked } from './rule.js';
import { rules } from './rules.js';
import { signed } from './signed.js';

/** What a question alone does not tell. */
export interface QuestionContext {
  /** Language tag of the words. Default: `en`. */
  locale?: string;
  /** Purpose of its survey; without it no rule asks whether the metric suits. */
  purpose?: Survey['purpose'];
  /** Where the question stands, `surveys[0].questions[1]`; findings name paths under it. Default: empty. */
  path?: string;
  /** In which the findings are written. Default: `en`. */
  findingsIn?: AuthorLanguage;
}

/**
 * Lints one question while someone types it.
 * Rules about the survey as a whole, such as a missing follow-up, are for `lintDocument`.
 */
export function lintQuestion(question: Question, context: QuestionContext = {}): LintFinding[] {
  const { locale = 'en', purpose, path = '', findingsIn = 'en' } = context;
  const asked = { question, language: languageOf(locale), path, ...(purpose && { purpose }) };
  return lintAsked(asked, findingsIn);
}

/** Runs every rule about single questions. */
export function lintAsked(asked: Asked, findingsIn: AuthorLanguage): LintFinding[] {
  return rules.flatMap((rule) =>
    rule.about === 'question' ? signed(rule, rule.check(asked), findingsIn) : [],
  );
}
