import type { AnswerValue } from '@cairn/schema';
import { type Scale, scaleOf, sideOf, withFallbacks } from '@cairn/schema/wire';
import type {
  AuthoredDocument,
  AuthoredQuestion,
  AuthoredSurvey,
  Side,
  StoredResponse,
} from '../api/types.js';
import { type Chosen, chosenView } from './chosenView.js';
import { plainText } from './plainText.js';
import { stepWords } from './stepWords.js';

/** One step of a scale, ready to draw. */
export interface Mark extends Side {
  value: number;
  scale: Scale;
  look: Look;
  /** What the step is called, where it is not called by its number. */
  word?: string;
}

export type Look = 'stones' | 'face' | 'stars' | 'thumb' | 'words';

/** One answer, ready to draw. */
export type AnswerView = { asked: string } & (
  | ({ kind: 'score' } & Mark)
  | { kind: 'text'; text: string }
  | { kind: 'chosen'; chosen: Chosen[] }
  /** Of a matrix; null where the row does not apply. */
  | { kind: 'rows'; rows: { row: string; mark: Mark | null }[] }
  | { kind: 'contact'; name?: string; email?: string }
  | { kind: 'skipped' }
);

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
    answers: response.answers.map(({ question, value }) => {
      const asked = survey && askedIn(survey, question, response.variant);
      return { asked: asked ? withFallbacks(asked.text) : question, ...answerView(value, asked) };
    }),
  };
}

/** The question as it was asked: a variant may have other words, or another scale. */
function askedIn(
  survey: AuthoredSurvey,
  id: string,
  variant: string | undefined,
): AuthoredQuestion | undefined {
  const written = survey.questions.find((one) => one.id === id);
  const change = survey.variants?.find((one) => one.id === variant)?.questions?.[id];
  // The collector has checked that every variant of a published document makes a question.
  return written && ({ ...written, ...change } as AuthoredQuestion);
}

type Said<T = AnswerView> = T extends AnswerView ? Omit<T, 'asked'> : never;

function answerView(value: AnswerValue, question: AuthoredQuestion | undefined): Said {
  if (value === null) return { kind: 'skipped' };
  if (!question) return { kind: 'text', text: plainText(value) };
  switch (question.type) {
    case 'text':
    case 'statement':
      return { kind: 'text', text: plainText(value) };
    case 'choice':
    case 'choices':
      return { kind: 'chosen', chosen: chosenView(value, question) };
    case 'contact':
      return contactView(value);
    case 'matrix':
      return rowsView(value, question);
    default: {
      const mark = markOf(value, question);
      return mark ? { kind: 'score', ...mark } : { kind: 'text', text: plainText(value) };
    }
  }
}

function contactView(value: AnswerValue): Said {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { kind: 'text', text: plainText(value) };
  const { name, email } = value;
  return {
    kind: 'contact',
    ...(typeof name === 'string' && { name }),
    ...(typeof email === 'string' && { email }),
  };
}

function rowsView(value: AnswerValue, matrix: Extract<AuthoredQuestion, { type: 'matrix' }>): Said {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { kind: 'text', text: plainText(value) };
  return {
    kind: 'rows',
    rows: Object.entries(value).map(([id, step]) => ({
      row: matrix.rows.find((row) => row.id === id)?.text ?? id,
      mark: typeof step === 'number' ? (markOf(step, matrix) ?? null) : null,
    })),
  };
}

function markOf(value: AnswerValue, question: AuthoredQuestion): Mark | undefined {
  const scale = scaleOf(question);
  if (typeof value !== 'number' || !scale) return undefined;
  const word = stepWords(question, scale)?.[value - scale.min];
  return { value, scale, side: sideOf(scale, value), look: lookOf(question), ...(word && { word }) };
}

function lookOf(question: AuthoredQuestion): Look {
  switch (question.type) {
    case 'mood':
      return 'face';
    case 'thumbs':
      return 'thumb';
    case 'yesno':
    case 'expectation':
      return 'words';
    case 'rating':
      return question.look === 'stars' ? 'stars' : 'stones';
    case 'csat':
      return question.look === 'stars' ? 'stars' : question.look === 'numbers' ? 'stones' : 'face';
    default:
      return 'stones';
  }
}
