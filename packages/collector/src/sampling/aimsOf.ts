import type { SamplingState } from '@cairn/metrics';
import { type Document, type Scale, type Survey, scaleOf } from '@cairn/schema';
import { partName } from '../rollups/measure.js';

/** A survey at one of its touchpoints. */
export interface Place {
  survey: string;
  touchpoint: string;
}

/** What sampling to a target precision aims at in one place, and by which answers that is judged. */
export interface Aim extends Place {
  target: SamplingState['target'];
  /** As the rollups name it: of a matrix, its first row. */
  question: string;
  scale: Scale;
}

/** The aims of every live survey that has a target: one for each of its touchpoints, which are as busy as they are. */
export function aimsOf({ surveys }: Document): Aim[] {
  return surveys.filter(({ status }) => status === 'live').flatMap(aimsOfSurvey);
}

/** Live surveys with a target that no answer can be judged by: they have no question on a scale, and ask everybody. */
export function aimlessSurveys({ surveys }: Document): string[] {
  return surveys
    .filter((survey) => survey.status === 'live' && 'target' in survey.sampling && !judgedBy(survey))
    .map(({ id }) => id);
}

function aimsOfSurvey(survey: Survey): Aim[] {
  const { id, sampling, touchpoints } = survey;
  const judged = judgedBy(survey);
  if (!('target' in sampling) || !judged) return [];
  return touchpoints.map((touchpoint) => ({ survey: id, touchpoint, target: sampling.target, ...judged }));
}

/** The first question on a scale is the one that the survey is about. Whoever fills in a matrix fills in its first row. */
function judgedBy({ questions }: Survey): Pick<Aim, 'question' | 'scale'> | undefined {
  for (const question of questions) {
    const scale = scaleOf(question);
    const [row] = question.type === 'matrix' ? question.rows : [];
    if (scale) return { question: row ? partName(question.id, row.id) : question.id, scale };
  }
  return undefined;
}
