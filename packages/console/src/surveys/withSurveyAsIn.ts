import type { AuthoredDocument } from '../api/types.js';

/** The document with one survey as it is in another; everything else stays. Where it has gone meanwhile, it comes back. */
export function withSurveyAsIn(
  document: AuthoredDocument,
  other: AuthoredDocument,
  id: string,
): AuthoredDocument {
  const survey = other.surveys?.find((one) => one.id === id);
  if (!survey) return document;
  const surveys = document.surveys ?? [];
  return surveys.some((one) => one.id === id)
    ? { ...document, surveys: surveys.map((one) => (one.id === id ? survey : one)) }
    : { ...document, surveys: [...surveys, survey] };
}
