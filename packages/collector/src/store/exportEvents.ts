import type { CairnEvent } from '@cairn/schema';
import type { Kysely } from 'kysely';
import { type ExportFilter, isWanted } from '../export/exportFilter.js';
import type { EventTable, Flag, Tables } from './tables.js';

/** What may be asked for. */
export const exportTypes = ['response', 'outcome', 'prompt', 'touchpoint', 'delivery'] as const;
export type ExportType = (typeof exportTypes)[number];

const eventTypes: Record<ExportType, readonly CairnEvent['type'][]> = {
  response: ['response'],
  outcome: ['outcome'],
  prompt: ['prompt.shown', 'prompt.dismissed'],
  touchpoint: ['touchpoint'],
  delivery: ['delivery'],
};

type ExportedRow = Pick<EventTable, 'id' | 'type' | 'at' | 'received_at' | 'body'> & { erased: Flag | null };

/** Rows read at a time: memory stays the same however large the project is. */
const pageSize = 500;

/** Every stored event as a line of NDJSON, by id, page by page. */
export async function* exportEvents(
  kysely: Kysely<Tables>,
  of: { projectId: string; type?: ExportType | undefined; filter?: ExportFilter },
): AsyncGenerator<string> {
  const { survey, touchpoint, moments = {} } = of.filter ?? {};
  const { from, before } = moments;
  const isAny = survey === undefined && touchpoint === undefined;
  let after = '';
  for (;;) {
    let select = kysely
      .selectFrom('event')
      .select(['id', 'type', 'at', 'received_at', 'body', 'erased'])
      .where('project_id', '=', of.projectId)
      .where('id', '>', after)
      .orderBy('id')
      .limit(pageSize);
    if (of.type) select = select.where('type', 'in', eventTypes[of.type]);
    if (from !== undefined) select = select.where('at', '>=', from);
    if (before !== undefined) select = select.where('at', '<', before);
    const rows = await select.execute();
    const last = rows.at(-1);
    if (!last) return;
    const wanted = isAny
      ? rows
      : rows.filter(({ body }) => isWanted(JSON.parse(body), { survey, touchpoint }));
    if (wanted.length) yield wanted.map(lineOf).join('');
    after = last.id;
  }
}

/** The event as accepted, or of one that was erased its key alone. */
export function lineOf(row: ExportedRow): string {
  return `${JSON.stringify(row.erased ? { id: row.id, type: row.type, erased: true } : exported(row))}\n`;
}

/** The event as accepted, its time on our clock, and the browser's own where that differs. */
export function exported(row: Pick<EventTable, 'at' | 'received_at' | 'body'>): object {
  const event: CairnEvent = JSON.parse(row.body);
  const at = new Date(row.at).toISOString();
  const receivedAt = new Date(row.received_at).toISOString();
  const atBrowser = event.at === at ? {} : { atBrowser: event.at };
  return { ...event, at, ...atBrowser, receivedAt };
}
