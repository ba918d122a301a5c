import type { AuthoredSurvey } from '../api/types.js';
import { isRecord } from '../isRecord.js';

/** What every part of the console walks through without asking whether it is there. */
export type SurveyPart = 'questions' | 'touchpoints';

/** Which of the parts that the console cannot do without are missing, or are something else. */
export function missingParts(survey: object): SurveyPart[] {
  const { questions, touchpoints } = survey as Partial<Record<SurveyPart, unknown>>; // anything may have been typed
  const areQuestions = Array.isArray(questions) && questions.every(hasId);
  const areTouchpoints = Array.isArray(touchpoints) && touchpoints.every((one) => typeof one === 'string');
  return [
    ...(areQuestions ? [] : ['questions' as const]),
    ...(areTouchpoints ? [] : ['touchpoints' as const]),
  ];
}

/**
 * Whether something that was typed can stand in the draft, where every screen draws it at once. Whether it is a survey
 * that may be published, the collector says.
 */
export function isSurveyShaped(value: unknown): value is AuthoredSurvey {
  return isRecord(value) && typeof value.id === 'string' && !missingParts(value).length;
}

function hasId(value: unknown): boolean {
  return isRecord(value) && typeof value.id === 'string';
}
