import { setImmediate } from 'node:timers/promises';
import type { ImportResult } from '@cairn/schema';
import type { Kysely } from 'kysely';
import { EventRefusal } from '../ingest/eventRefusal.js';
import { erasedAmong } from '../respondents/erasedAmong.js';
import type { AcceptedEvent } from '../rollups/acceptedEvent.js';
import type { Tables } from '../store/tables.js';
import type { Writer } from '../writer/createWriter.js';
import { maxBatch, type Verdict } from '../writer/protocol.js';
import { type ItemJudgedBy, judgeItem } from './judgeItem.js';
import { knownAmong } from './knownAmong.js';

interface ImportParts {
  kysely: Kysely<Tables>;
  /** Left out: nothing is stored, and the answer says what would be. */
  writer?: Writer;
}

/**
 * Judges and stores items, as many at a time as share a transaction, so that browsers that send meanwhile wait for no
 * more than they do for each other. When it throws, what came before is stored: bringing all again stores the rest.
 */
export async function importItems(
  items: readonly unknown[],
  by: ItemJudgedBy,
  parts: ImportParts,
): Promise<ImportResult> {
  const result: ImportResult = { accepted: 0, duplicate: [], erased: [], rejected: [] };
  const seen: AcceptedEvent[] = [];
  for (let from = 0; from < items.length; from += maxBatch) {
    const placed = judgeChunk(items.slice(from, from + maxBatch), by, { from, result });
    const events = await withoutErased(placed, by, { ...parts, result });
    seen.push(...events.keys());
    const verdicts = parts.writer
      ? await parts.writer.commit([...events.keys()])
      : await foretold(events, { seen, by, kysely: parts.kysely });
    noteVerdicts(events, verdicts, result);
  }
  return result;
}

/** Judged events with the places of their items in the batch. */
type Placed = Map<AcceptedEvent, number>;

function judgeChunk(
  items: readonly unknown[],
  by: ItemJudgedBy,
  { from, result }: { from: number; result: ImportResult },
): Placed {
  const placed: Placed = new Map();
  items.forEach((item, offset) => {
    const index = from + offset;
    try {
      placed.set(judgeItem(item, by), index);
    } catch (error) {
      if (!(error instanceof EventRefusal)) throw error;
      result.rejected.push({ index, code: error.code, message: error.message });
    }
  });
  return placed;
}

async function withoutErased(
  placed: Placed,
  { projectId }: ItemJudgedBy,
  { kysely, result }: { kysely: Kysely<Tables>; result: ImportResult },
): Promise<Placed> {
  const erased = await erasedAmong(kysely, projectId, [...placed.keys()]);
  for (const event of erased) result.erased.push(placed.get(event) ?? -1);
  return new Map([...placed].filter(([event]) => !erased.has(event)));
}

/** What the writer would say. `seen` are all events of the batch so far: one that stands in it twice is stored once. */
async function foretold(
  events: Placed,
  { seen, by, kysely }: { seen: readonly AcceptedEvent[]; by: ItemJudgedBy; kysely: Kysely<Tables> },
): Promise<Verdict[]> {
  await setImmediate();
  const known = await knownAmong(kysely, by.projectId, seen);
  return [...events.keys()].map((event) => (known.has(event) ? 'duplicate' : 'accepted'));
}

function noteVerdicts(events: Placed, verdicts: readonly Verdict[], result: ImportResult): void {
  [...events.values()].forEach((index, place) => {
    const verdict = verdicts[place] ?? 'not_stored';
    if (verdict === 'accepted') result.accepted += 1;
    else if (verdict === 'duplicate') result.duplicate.push(index);
    else
      result.rejected.push({ index, code: verdict, message: 'the store refused it; an owner can replay it' });
  });
}
