import type { Answer, AnswerValue, ResponseEvent } from '@cairn/schema/wire';
import { isHighGood, scaleOf } from '@cairn/schema/wire';
import type { AuthoredDocument, AuthoredQuestion, AuthoredSurvey } from '../api/types.js';

/** What a test answer is given to. */
export interface Testable {
  survey: AuthoredSurvey;
  question: AuthoredQuestion;
}

/** The first question that visitors are asked and that has an answer; undefined while nobody is asked anything. */
export function testableIn({ surveys = [] }: AuthoredDocument): Testable | undefined {
  const live = surveys.filter(({ status }) => status === 'live');
  return live.flatMap((survey) => {
    const question = survey.questions.find(({ type }) => type !== 'statement' && type !== 'contact');
    return question ? [{ survey, question }] : [];
  })[0];
}

interface Moment {
  version: number;
  now: number;
  page: string;
  newId: () => string;
}

/** A whole answer as the browser script sends it; a property says that nobody meant it. */
export function testAnswer(
  document: AuthoredDocument,
  { survey, question }: Testable,
  { version, now, page, newId }: Moment,
): ResponseEvent {
  const answer: Answer = { question: question.id, value: contentedValue(question) };
  return {
    ...{ id: newId(), type: 'response', at: new Date(now).toISOString() },
    ...{ visitor: newId(), prompt: newId(), survey: survey.id, version },
    ...{ touchpoint: survey.touchpoints[0] ?? '', locale: document.settings?.locale ?? 'en' },
    ...{ seq: 1, complete: true, answers: [answer], context: { page, properties: { test: true } } },
  };
}

/** What somebody says who is content, so that a test opens no case. */
function contentedValue(question: AuthoredQuestion): AnswerValue {
  const scale = scaleOf(question);
  const best = scale && (isHighGood(scale) ? scale.max : scale.min);
  switch (question.type) {
    case 'matrix':
      return Object.fromEntries(question.rows.map(({ id }) => [id, best ?? 0]));
    case 'choice':
      return question.options[0]?.id ?? null;
    case 'choices':
      return question.options.slice(0, 1).map(({ id }) => id);
    case 'text':
      return 'Test';
    default:
      return best ?? null;
  }
}
