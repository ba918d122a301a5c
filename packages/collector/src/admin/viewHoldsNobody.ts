import type { Document } from '@cairn/schema';
import { scaleOf } from '@cairn/schema/wire';
import { Refusal } from '../refusal.js';
import { splitName } from '../rollups/measure.js';
import type { Named } from '../store/responseFilter.js';

type Question = Document['surveys'][number]['questions'][number];

/**
 * A view is kept for as long as the team likes it, and is not reached when somebody asks to be forgotten. So it may name
 * only what the live document declares, and no words that somebody wrote.
 */
export function viewHoldsNobody(
  { attribute, answer }: { attribute?: Named | undefined; answer?: Named | undefined },
  document: Document | undefined,
): void {
  if (attribute && !document?.settings.dimensions.includes(attribute.name)) {
    throw new Refusal(
      'invalid',
      `filter.attribute: a view must not tell who somebody is, and "${attribute.name}" is none of the declared dimensions; declare it or leave it out`,
    );
  }
  if (answer && !questionsOf(document).some((question) => isChoosable(question, answer))) {
    throw new Refusal(
      'invalid',
      `filter.answer: a view must not tell who somebody is, and "${answer.name}:${answer.value}" is no step or option of a live question; leave it out`,
    );
  }
}

function questionsOf(document: Document | undefined): Question[] {
  return document?.surveys.flatMap(({ questions }) => questions) ?? [];
}

/** Whether everybody who gives this answer has chosen it from the same list. */
function isChoosable(question: Question, { name, value }: Named): boolean {
  const { question: meant, part } = splitName(name);
  if (question.id !== meant) return false;
  if (question.type === 'choice' || question.type === 'choices') {
    return part === undefined && question.options.some(({ id }) => id === value);
  }
  const rows: readonly (string | undefined)[] =
    question.type === 'matrix' ? question.rows.map(({ id }) => id) : [undefined];
  return scaleOf(question) !== undefined && rows.includes(part) && /^-?\d{1,3}$/.test(value);
}
