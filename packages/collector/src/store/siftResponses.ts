import type { AnswerValue, ResponseEvent } from '@cairn/schema';
import type { Kysely } from 'kysely';
import { contactScale, readMeasures, splitName } from '../rollups/measure.js';
import { commentsOfPrompts } from './commentsOfPrompts.js';
import type { Named, SiftedFilter } from './responseFilter.js';
import type { EventTable, PromptTable, Tables } from './tables.js';

export type ResponseRow = Pick<PromptTable, 'prompt' | 'measures'> &
  Pick<EventTable, 'at' | 'received_at' | 'body'> & {
    /** By which it stands in the list. */
    listed_at: number;
  };

/** Keeps some of the rows that were read. */
export type Sieve = (rows: ResponseRow[]) => ResponseRow[] | Promise<ResponseRow[]>;

/** What no index tells: by looking at each response, and at the comments of all of them at once. */
export function sievesOf(
  kysely: Kysely<Tables>,
  projectId: string,
  { hasComment, ...filter }: SiftedFilter,
): Sieve[] {
  const sieves: Sieve[] = [];
  if (Object.values(filter).some((wanted) => wanted !== undefined)) {
    sieves.push((rows) => rows.filter((row) => passes(row, filter)));
  }
  if (hasComment !== undefined) {
    sieves.push(async (rows) => {
      const commented = await commentedAmong(kysely, projectId, rows);
      return rows.filter(({ prompt }) => commented.has(prompt) === hasComment);
    });
  }
  return sieves;
}

/** Through one sieve after the other. */
export async function sifted(rows: ResponseRow[], sieves: readonly Sieve[]): Promise<ResponseRow[]> {
  let kept = rows;
  for (const sieve of sieves) if (kept.length) kept = await sieve(kept);
  return kept;
}

function passes(
  row: ResponseRow,
  { locale, device, hasContact, answer, attribute }: Omit<SiftedFilter, 'hasComment'>,
): boolean {
  // The body of a prompt's response is a response event that the schema has passed.
  const event: ResponseEvent = JSON.parse(row.body);
  if (locale !== undefined && event.locale !== locale) return false;
  if (device !== undefined && event.context?.device !== device) return false;
  if (attribute && String(event.context?.attributes?.[attribute.name]) !== attribute.value) return false;
  if (hasContact !== undefined && leftContact(row) !== hasContact) return false;
  return !answer || event.answers.some((given) => isGiven(given, answer));
}

function leftContact({ measures }: ResponseRow): boolean {
  return readMeasures(measures).some(({ scale }) => scale === contactScale);
}

function isGiven(
  { question, value }: { question: string; value: AnswerValue },
  { name, value: wanted }: Named,
): boolean {
  const { question: meant, part } = splitName(name);
  if (question !== meant) return false;
  if (part !== undefined) return isParts(value) && String(value[part]) === wanted;
  const given: readonly unknown[] = Array.isArray(value) ? value : [value];
  return given.some((one) => typeof one !== 'object' && String(one) === wanted);
}

function isParts(value: AnswerValue): value is Extract<AnswerValue, Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

async function commentedAmong(
  kysely: Kysely<Tables>,
  projectId: string,
  rows: readonly ResponseRow[],
): Promise<Set<string>> {
  const found = await commentsOfPrompts(kysely, projectId, rows).select('prompt').execute();
  return new Set(found.map(({ prompt }) => prompt));
}
