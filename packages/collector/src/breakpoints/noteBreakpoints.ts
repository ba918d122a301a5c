import { breakpointSentence } from '@cairn/metrics';
import type { Kysely } from 'kysely';
import type { Period } from '../calendar/periods.js';
import { breakpointPlace } from '../reports/breakpointInputs.js';
import { splitName } from '../rollups/measure.js';
import type { Tables } from '../store/tables.js';
import { noteDeliveryIn } from '../webhooks/noteDelivery.js';
import type { WebhookPayload } from '../webhooks/payloads.js';
import type { BreakpointChanges, KnownBreakpoint } from './breakpointChanges.js';

interface Looked {
  projectId: string;
  period: Period;
  now: number;
}

/**
 * Remembers what has changed and notes whom to tell, in one transaction: killed in between, it is found and told by the
 * next look; of two looks at a time, the one that changes the row tells.
 */
export async function noteBreakpoints(
  kysely: Kysely<Tables>,
  looked: Looked,
  { entered, left }: BreakpointChanges,
): Promise<void> {
  // Most looks change nothing, and then nobody waits for a write.
  if (!entered.length && !left.length) return;
  await kysely.transaction().execute(async (transaction) => {
    for (const row of entered) {
      if (await remember(transaction, looked, row))
        await tell(transaction, looked, { row, kind: 'breakpoint.entered' });
    }
    for (const row of left) {
      if (await forget(transaction, looked, row))
        await tell(transaction, looked, { row, kind: 'breakpoint.left' });
    }
  });
}

async function remember(
  kysely: Kysely<Tables>,
  { projectId, now }: Looked,
  { id }: { id: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await kysely
    .insertInto('breakpoint_state')
    .values({ project_id: projectId, id, entered_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

async function forget(
  kysely: Kysely<Tables>,
  { projectId }: Looked,
  { id }: { id: string },
): Promise<boolean> {
  const { numDeletedRows } = await kysely
    .deleteFrom('breakpoint_state')
    .where('project_id', '=', projectId)
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

/** Forgets, without a word, what the document does not ask any more: nobody knows whether it is better. */
export async function forgetBreakpoints(
  kysely: Kysely<Tables>,
  projectId: string,
  ids: readonly string[],
): Promise<void> {
  if (!ids.length) return;
  await kysely
    .deleteFrom('breakpoint_state')
    .where('project_id', '=', projectId)
    .where('id', 'in', ids)
    .execute();
}

function tell(
  kysely: Kysely<Tables>,
  { projectId, period, now }: Looked,
  { row, kind }: { row: KnownBreakpoint; kind: 'breakpoint.entered' | 'breakpoint.left' },
): Promise<void> {
  const key = `${row.id} ${now}`;
  return noteDeliveryIn(kysely, { projectId, kind, key, at: now, data: payloadOf(row, period) });
}

function payloadOf(
  row: KnownBreakpoint,
  period: Period,
): Omit<WebhookPayload<'breakpoint.entered'>, 'project'> {
  const place = breakpointPlace(row.id);
  const { question, part } = splitName(place.question);
  const { touchpoint, name, stage, scale, n, headline, target, rank } = row;
  return {
    ...{ touchpoint, name, stage, survey: place.survey, question, ...(part !== undefined && { row: part }) },
    ...{ scale, n, headline, target, rank },
    sentence: breakpointSentence(row),
    ...period,
  };
}
