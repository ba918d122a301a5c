import type { AuthoredDocument, AuthoredSurvey, TouchpointReport } from '../api/types.js';

/** Why a touchpoint shows no numbers yet, and so what to do next. */
export type Waiting =
  | { why: 'unasked' }
  | { why: 'idle'; survey: AuthoredSurvey }
  | { why: 'ready'; survey: AuthoredSurvey }
  | { why: 'unanswered'; survey: AuthoredSurvey; shown: number };

/** Tells what would make numbers appear at a touchpoint; undefined once there are some. */
export function waitingAt(touchpoint: TouchpointReport, document: AuthoredDocument): Waiting | undefined {
  if (isAnswered(touchpoint)) return undefined;
  const bound = (document.surveys ?? []).filter(
    (survey) => survey.touchpoints.includes(touchpoint.id) && survey.status !== 'archived',
  );
  const live = bound.find((survey) => survey.status === 'live');
  const [first] = bound;
  const shown = touchpoint.prompts?.shown ?? 0;
  if (live && shown > 0) return { why: 'unanswered', survey: live, shown };
  if (live) return { why: 'ready', survey: live };
  return first ? { why: 'idle', survey: first } : { why: 'unasked' };
}

/** Whether anybody said anything there. How many were asked does not tell: that is not known of every part. */
export function isAnswered({ scores, choices, open, contacts }: TouchpointReport): boolean {
  return scores.some(({ score }) => score.n > 0) || [...choices, ...open, ...contacts].some(({ n }) => n > 0);
}
