import { freeId } from '@cairn/schema/wire';
import type { AuthoredDocument, AuthoredSurvey } from '../api/types.js';

/** A document with one survey more, behind the one it is like, so that one finds it there. */
export function withSurvey(
  document: AuthoredDocument,
  survey: AuthoredSurvey,
  after?: string,
): AuthoredDocument {
  const surveys = document.surveys ?? [];
  const at = after === undefined ? -1 : surveys.findIndex(({ id }) => id === after);
  const place = at < 0 ? surveys.length : at + 1;
  return { ...document, surveys: [...surveys.slice(0, place), survey, ...surveys.slice(place)] };
}

/** The same survey once more, as a draft: whoever copies one wants to change it before it asks. */
export function copyOf(survey: AuthoredSurvey, name: string, taken: readonly string[]): AuthoredSurvey {
  const { status: _, ...rest } = survey;
  return { ...rest, id: freeId(name, { taken, fallback: 'survey' }), name };
}

export function withoutSurvey(document: AuthoredDocument, id: string): AuthoredDocument {
  return { ...document, surveys: (document.surveys ?? []).filter((survey) => survey.id !== id) };
}

export const surveyIds = (document: AuthoredDocument | undefined) =>
  (document?.surveys ?? []).map(({ id }) => id);
