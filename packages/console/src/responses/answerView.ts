import { type Scale, scaleOf, sideOf } from '@cairn/schema/wire';
import type { AuthoredDocument, AuthoredQuestion, Side, StoredResponse } from '../api/types.js';

/** One answer, ready to draw. */
export type AnswerView =
  | { kind: 'score'; asked: string; value: number; scale: Scale; side: Side['side']; look: Look }
  | { kind: 'text'; asked: string; text: string }
  | { kind: 'skipped'; asked: string };

export type Look = 'stones' | 'face' | 'stars' | 'thumb';

export interface ResponseView {
  /** Name of the touchpoint, or its id when the journey has it no more. */
  touchpoint: string;
  survey: string;
  answers: AnswerView[];
}

/** Joins a response with the document it was given under; what the document lacks is named by its id. */
export function responseView(response: StoredResponse, document: AuthoredDocument | undefined): ResponseView {
  const survey = document?.surveys?.find(({ id }) => id === response.survey);
  const touchpoint = document?.journey.touchpoints?.find(({ id }) => id === response.touchpoint);
  return {
    touchpoint: touchpoint?.name ?? response.touchpoint,
    survey: survey?.name ?? response.survey,
    answers: response.answers.map(({ question, value }) =>
      answerView(
        value,
        survey?.questions.find(({ id }) => id === question),
        question,
      ),
    ),
  };
}

function answerView(
  value: number | string | null,
  question: AuthoredQuestion | undefined,
  id: string,
): AnswerView {
  const asked = question?.text ?? id;
  if (value === null) return { kind: 'skipped', asked };
  const scale = question && scaleOfAuthored(question);
  if (typeof value === 'string' || !question || !scale) return { kind: 'text', asked, text: String(value) };
  return { kind: 'score', asked, value, scale, side: sideOf(scale, value), look: lookOf(question) };
}

/** The scale of a question whose defaults may not be written out. */
export function scaleOfAuthored(question: AuthoredQuestion): Scale | undefined {
  switch (question.type) {
    case 'csat':
      return scaleOf({ type: 'csat', scale: question.scale ?? 5 });
    case 'nps':
      return scaleOf({ type: 'nps', scale: question.scale ?? '0-10' });
    case 'mood':
      return scaleOf({ type: 'mood', scale: question.scale ?? 3 });
    case 'ces':
      return scaleOf(question);
    case 'thumbs':
      return scaleOf({ type: 'thumbs' });
    case 'text':
      return undefined;
  }
}

function lookOf(question: AuthoredQuestion): Look {
  switch (question.type) {
    case 'mood':
      return 'face';
    case 'thumbs':
      return 'thumb';
    case 'csat':
      return question.look === 'stars' ? 'stars' : question.look === 'numbers' ? 'stones' : 'face';
    default:
      return 'stones';
  }
}
