import type { Document } from '@cairn/schema';
import type { Kysely } from 'kysely';
import type { Tables } from '../store/tables.js';

/** What is placed so neither interrupts nor takes of the budget. */
const takesNothing: readonly string[] = ['inline', 'tab'];

/** One prompt as the report needs it; anonymous prompts have no visitor. */
export interface ShownPrompt {
  id: string;
  prompt: string;
  visitor: string | null;
}

/** How often the same visitor is asked now. */
export interface FatigueReport {
  /** Since when it was looked: 30 days ago, or later where more happened than is looked at. */
  since: string;
  isWhole: boolean;
  prompts: number;
  /** Prompts of which nobody can say whose they were. */
  anonymous: number;
  /** How many visitors were asked so many times, the fewest times first. */
  spread: { prompts: number; visitors: number }[];
}

const dayMs = 24 * 60 * 60 * 1000;
const lookedAtMs = 30 * dayMs;
/** Newest events that are read for it: enough to be sure of the shares, and never a scan of everything. */
const maxEvents = 10_000;

/** Whose report; the live document says where surveys stand. */
interface FatigueAsked {
  projectId: string;
  now: number;
  document: Document | undefined;
  limit?: number;
}

/** Reads the newest prompts of the last 30 days; what bots were shown has no prompt and is not among them, nor is what takes no budget. */
export async function readFatigue(
  kysely: Kysely<Tables>,
  { projectId, now, document, limit = maxEvents }: FatigueAsked,
): Promise<FatigueReport> {
  const newest = kysely
    .selectFrom('event')
    .select(['id', 'project_id', 'prompt', 'visitor'])
    .where('project_id', '=', projectId)
    .where('id', '>=', firstIdAt(now - lookedAtMs))
    .orderBy('id', 'desc')
    .limit(limit);
  const events = await newest.execute();
  const free = budgetFree(document);
  const known = await kysely
    .selectFrom(newest.as('newest'))
    .innerJoin('prompt', (join) =>
      join.onRef('prompt.project_id', '=', 'newest.project_id').onRef('prompt.prompt', '=', 'newest.prompt'),
    )
    .$if(free.length > 0, (query) => query.where('prompt.survey', 'not in', free))
    .select(['newest.id', 'prompt.prompt', 'newest.visitor'])
    .execute();
  const isWhole = events.length < limit;
  const oldest = events.at(-1);
  const since = isWhole || !oldest ? now - lookedAtMs : timeOf(oldest.id);
  return { since: new Date(since).toISOString(), isWhole, ...fatigueOf(known) };
}

/** Surveys that stay in their place in the page, which no variant of them leaves. */
function budgetFree(document: Document | undefined): string[] {
  const surveys = document?.surveys ?? [];
  return surveys.filter(({ placement }) => takesNothing.includes(placement)).map(({ id }) => id);
}

/** Counts prompts by visitor, each prompt once however many events told of it. */
export function fatigueOf(
  shown: readonly ShownPrompt[],
): Pick<FatigueReport, 'prompts' | 'anonymous' | 'spread'> {
  const visitorOf = new Map(shown.map(({ prompt, visitor }) => [prompt, visitor]));
  const byVisitor = counted([...visitorOf.values()].filter((visitor) => visitor !== null));
  const byTimes = counted([...byVisitor.values()]);
  const spread = [...byTimes].map(([prompts, visitors]) => ({ prompts, visitors }));
  const named = spread.reduce((sum, { prompts, visitors }) => sum + prompts * visitors, 0);
  return {
    prompts: visitorOf.size,
    anonymous: visitorOf.size - named,
    spread: spread.sort((one, other) => one.prompts - other.prompts),
  };
}

function counted<Key>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** The smallest UUIDv7 of a moment. */
function firstIdAt(ms: number): string {
  const hex = ms.toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}`;
}

function timeOf(id: string): number {
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
}
