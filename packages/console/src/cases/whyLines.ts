import { scaleOf, withFallbacks } from '@cairn/schema/wire';
import type { CaseItem, CaseReason } from '../api/caseTypes.js';
import type { AuthoredDocument, AuthoredQuestion } from '../api/types.js';
import { strings } from '../strings.js';
import { caseStrings } from './caseStrings.js';

const say = caseStrings.why;

/**
 * Why somebody should be replied to, a line for each reason, in the words that they were asked with; without the document
 * as the collector says it.
 */
export function whyLines(item: CaseItem, document: AuthoredDocument | undefined): string[] {
  const questions = document?.surveys?.find(({ id }) => id === item.survey)?.questions;
  if (!questions) return [item.why];
  const lines = item.reasons.map((reason) => reasonText(reason, questions));
  return lines.every((line) => line !== undefined) ? lines : [item.why];
}

/** What a touchpoint is called, or its id when the journey has it no more. */
export function touchpointName({ touchpoint }: CaseItem, document: AuthoredDocument | undefined): string {
  return document?.journey.touchpoints?.find(({ id }) => id === touchpoint)?.name ?? touchpoint;
}

function reasonText(reason: CaseReason, questions: readonly AuthoredQuestion[]): string | undefined {
  switch (reason.on) {
    case 'score':
      return scoreText(reason, questions);
    case 'keyword':
      return say.keyword(reason.word);
    case 'contact':
      return say.contact;
    case 'silence':
      return say.silence(reason.days);
  }
}

/** Undefined when the question is no longer asked on that scale: its end would be another. */
function scoreText(
  { question: path, scale: name, step }: Extract<CaseReason, { on: 'score' }>,
  questions: readonly AuthoredQuestion[],
): string | undefined {
  const [id, row] = path.split('/');
  const question = questions.find((one) => one.id === id);
  const scale = question && scaleOf(question);
  if (!question || scale?.name !== name) return undefined;
  const asked = question.type === 'matrix' ? question.rows.find((one) => one.id === row) : undefined;
  return say.score(strings.answer.score(step, scale.max), withFallbacks(asked?.text ?? question.text));
}
