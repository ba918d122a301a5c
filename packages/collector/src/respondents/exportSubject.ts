import type { Kysely } from 'kysely';
import { casePages } from '../cases/casePages.js';
import { exported } from '../store/exportEvents.js';
import type { PromptTable, Tables } from '../store/tables.js';
import { deliveryPages } from './deliveryPages.js';
import {
  anonymousEvents,
  browsersOf,
  type FoundEvent,
  idsPerQuery,
  namingEvents,
  respondentsIn,
} from './eventsOf.js';
import type { Subject } from './subject.js';

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

async function* eventPages(
  kysely: Kysely<Tables>,
  projectId: string,
  ids: readonly string[],
): AsyncGenerator<object[]> {
  for (let from = 0; from < ids.length; from += idsPerQuery) {
    const rows = await kysely
      .selectFrom('event')
      .select(['at', 'received_at', 'body'])
      .where('project_id', '=', projectId)
      .where('id', 'in', ids.slice(from, from + idsPerQuery))
      .orderBy('id')
      .execute();
    yield rows.map(exported);
  }
}

async function* promptPages(
  kysely: Kysely<Tables>,
  projectId: string,
  prompts: readonly string[],
): AsyncGenerator<object[]> {
  for (let from = 0; from < prompts.length; from += idsPerQuery) {
    const rows = await kysely
      .selectFrom('prompt')
      .selectAll()
      .where('project_id', '=', projectId)
      .where('prompt', 'in', prompts.slice(from, from + idsPerQuery))
      .orderBy('prompt')
      .execute();
    yield rows.map(promptItem);
  }
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
