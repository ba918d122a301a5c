import type { OutcomeEvent } from '@cairn/schema';
import type { Kysely } from 'kysely';
import type { CaseTable } from '../store/caseTables.js';
import { type ResponseItem, responsesOfPrompts } from '../store/responses.js';
import type { Tables } from '../store/tables.js';

/** What somebody did: an answer, or a business result. Both by our clock. */
export type JourneyItem =
  | ({ type: 'response' } & ResponseItem)
  | (Pick<OutcomeEvent, 'type' | 'id' | 'name' | 'value' | 'currency'> & { at: string });

/** Enough to know somebody by; older ones are left out. */
const maxItems = 50;

/** What the person of a case has answered and what came of them, newest first; of a single showing there is no more. */
export async function personsJourney(
  kysely: Kysely<Tables>,
  row: CaseTable,
): Promise<{ items: JourneyItem[]; isCut: boolean }> {
  const found = [...(await answersOf(kysely, row)), ...(await outcomesOf(kysely, row))];
  const items = found.sort((a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id));
  return { items: items.slice(0, maxItems), isCut: items.length > maxItems };
}

/** A prompt has an event for each seq, and is one answer. Those of bots belong to no prompt. */
async function answersOf(kysely: Kysely<Tables>, row: CaseTable): Promise<JourneyItem[]> {
  const newest = await eventsOf(kysely, row, 'response')
    ?.select('prompt')
    .where('prompt', 'is not', null)
    .$narrowType<{ prompt: string }>()
    .groupBy('prompt')
    .orderBy((is) => is.fn.max('at'), 'desc')
    .execute();
  const prompts = (newest ?? []).map(({ prompt }) => prompt);
  if (!prompts.length) return [];
  const answers = await responsesOfPrompts(kysely, row.project_id, prompts);
  return answers.map((answer) => ({ type: 'response', ...answer }));
}

async function outcomesOf(kysely: Kysely<Tables>, row: CaseTable): Promise<JourneyItem[]> {
  const events = eventsOf(kysely, row, 'outcome');
  const rows = await events?.select(['at', 'body']).orderBy('at', 'desc').execute();
  return (rows ?? []).flatMap(({ at, body }) => {
    // Of this type, so the schema has passed it as an outcome.
    const { type, id, name, value, currency, bot }: OutcomeEvent & { bot?: true } = JSON.parse(body);
    if (bot) return [];
    const amount = { ...(value !== undefined && { value }), ...(currency !== undefined && { currency }) };
    return [{ type, id, name, ...amount, at: new Date(at).toISOString() }];
  });
}

/** The newest events that name the person, or that nobody's name is on; undefined where neither is known. */
function eventsOf(
  kysely: Kysely<Tables>,
  { project_id, subject_kind, subject }: CaseTable,
  type: 'response' | 'outcome',
) {
  const events = kysely
    .selectFrom('event')
    .where('project_id', '=', project_id)
    .where('type', '=', type)
    .limit(maxItems + 1);
  if (subject_kind === 'respondent') return events.where('respondent', '=', subject);
  // What was said in the same browser under a name may be another person's.
  if (subject_kind === 'visitor')
    return events.where('visitor', '=', subject).where('respondent', 'is', null);
  return undefined;
}
