import type { AuthoredQuestion, AuthoredSurvey } from '../api/types.js';

/** The survey as one variant of it asks; as it was written where there is no such variant. */
export function variedSurvey(survey: AuthoredSurvey, variant: number): AuthoredSurvey {
  const changes = survey.variants?.[variant]?.questions ?? {};
  return {
    ...survey,
    // The schema lets a variant say only what its question has, and the collector holds it to that.
    questions: survey.questions.map((one) => ({ ...one, ...changes[one.id] }) as AuthoredQuestion),
  };
}
