import type { Kysely } from 'kysely';
import { casePages } from '../cases/casePages.js';
import { exported } from '../store/exportEvents.js';
import type { PromptTable, Tables } from '../store/tables.js';
import { deliveryPages } from './deliveryPages.js';
import { anonymousEvents, browsersOf, type FoundEvent, namingEvents, respondentsIn } from './eventsOf.js';
import { inPages } from './inPages.js';
import type { Subject } from './subject.js';
import { isTheirLetter } from './theirLetters.js';

interface Asked {
  projectId: string;
  subject: Subject;
}

/**
 * Everything that is held of somebody, as JSON in pieces. What a browser sent while nobody was identified is theirs
 * when nobody else was ever identified in it; of a shared browser it might be another person's, who did not ask.
 */
export async function* exportSubject(kysely: Kysely<Tables>, asked: Asked): AsyncGenerator<string> {
  const browsers = await ownBrowsers(kysely, asked);
  const { kind, id } = asked.subject;
  yield `{${JSON.stringify(kind)}:${JSON.stringify(id)},"browsers":${JSON.stringify(browsers)}`;
  const found = await eventsOf(kysely, asked, browsers);
  yield ',"events":';
  yield* listed(eventPages(kysely, asked.projectId, [...new Set(found.map((event) => event.id))]));
  const prompts = [...new Set(found.flatMap(({ prompt }) => prompt ?? []))];
  yield ',"prompts":';
  yield* listed(promptPages(kysely, asked.projectId, prompts));
  yield ',"cases":';
  yield* listed(casePages(kysely, asked, { browsers, prompts }));
  yield ',"deliveries":';
  yield* listed(deliveryPages(kysely, asked, prompts));
  yield ',"deadLetters":';
  yield* listed(letterPages(kysely, { ...asked, browsers }));
  yield '}\n';
}

async function ownBrowsers(kysely: Kysely<Tables>, { projectId, subject }: Asked): Promise<string[]> {
  if (subject.kind === 'visitor') return [];
  const own: string[] = [];
  for (const { visitor } of await browsersOf(kysely, { projectId, respondent: subject.id }).execute()) {
    const respondents = await respondentsIn(kysely, { projectId, visitor }).execute();
    if (respondents.length === 1) own.push(visitor);
  }
  return own;
}

async function eventsOf(
  kysely: Kysely<Tables>,
  asked: Asked,
  browsers: readonly string[],
): Promise<FoundEvent[]> {
  const found = [...(await namingEvents(kysely, asked).execute())];
  for (const visitor of browsers) {
    found.push(...(await anonymousEvents(kysely, { projectId: asked.projectId, visitor }).execute()));
  }
  return found;
}

function eventPages(kysely: Kysely<Tables>, projectId: string, ids: readonly string[]) {
  return inPages(ids, async (some) => {
    const rows = await kysely
      .selectFrom('event')
      .select(['at', 'received_at', 'body'])
      .where('project_id', '=', projectId)
      .where('id', 'in', some)
      .orderBy('id')
      .execute();
    return rows.map(exported);
  });
}

function promptPages(kysely: Kysely<Tables>, projectId: string, prompts: readonly string[]) {
  return inPages(prompts, async (some) => {
    const rows = await kysely
      .selectFrom('prompt')
      .selectAll()
      .where('project_id', '=', projectId)
      .where('prompt', 'in', some)
      .orderBy('prompt')
      .execute();
    return rows.map(promptItem);
  });
}

/** What the store would not take, and nobody has replayed yet. */
async function* letterPages(
  kysely: Kysely<Tables>,
  { projectId, ...of }: Asked & { browsers: readonly string[] },
): AsyncGenerator<object[]> {
  const rows = await kysely
    .selectFrom('dead_letter')
    .select(['received_at', 'reason', 'body'])
    .where('project_id', '=', projectId)
    .where(isTheirLetter(of))
    .orderBy('id')
    .execute();
  yield rows.map(({ received_at, reason, body }) => ({
    receivedAt: new Date(received_at).toISOString(),
    reason,
    event: JSON.parse(body),
  }));
}

function promptItem(row: PromptTable): object {
  const { prompt, survey, touchpoint, version, variant } = row;
  return {
    ...{ prompt, survey, touchpoint, version, ...(variant !== null && { variant }) },
    firstAt: new Date(row.first_at).toISOString(),
    lastAt: new Date(row.last_at).toISOString(),
    completed: row.completed === 1,
    dismissed: row.dismissed === 1,
  };
}

async function* listed(pages: AsyncIterable<object[]>): AsyncGenerator<string> {
  yield '[';
  let before = '';
  for await (const page of pages) {
    for (const item of page) {
      yield `${before}${JSON.stringify(item)}`;
      before = ',\n';
    }
  }
  yield ']';
}
