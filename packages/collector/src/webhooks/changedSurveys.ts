import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { WebhookPayload } from './payloads.js';

/** As much of a stored document as is told: an old version need not be right by the rules of today. */
const stored = z.object({
  surveys: z
    .array(z.looseObject({ id: z.string(), name: z.string(), status: z.string().default('draft') }))
    .default([]),
});
type StoredSurvey = z.infer<typeof stored>['surveys'][number];

type ChangedSurvey = WebhookPayload<'survey.published'>['surveys'][number];

/** Which surveys are not what they were, in the order of the new document; removed ones follow. */
export function changedSurveys(before: string | undefined, after: string): ChangedSurvey[] {
  const former = surveysIn(before ?? '{}');
  const present = surveysIn(after);
  const known = new Map(former.map((survey) => [survey.id, survey]));
  const kept = new Set(present.map(({ id }) => id));
  const removed = former.filter(({ id }) => !kept.has(id)).map((survey) => entryOf(survey, 'removed'));
  return [...present.flatMap((survey) => changeOf(known.get(survey.id), survey)), ...removed];
}

function surveysIn(body: string): StoredSurvey[] {
  return stored.parse(JSON.parse(body)).surveys;
}

function changeOf(before: StoredSurvey | undefined, now: StoredSurvey): ChangedSurvey[] {
  if (!before) return [entryOf(now, 'added')];
  return isDeepStrictEqual(before, now) ? [] : [entryOf(now, 'changed')];
}

function entryOf({ id, name, status }: StoredSurvey, change: ChangedSurvey['change']): ChangedSurvey {
  return { id, name, status, change };
}
