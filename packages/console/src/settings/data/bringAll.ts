import type { ImportItem, ImportResult } from '@cairn/schema';

/** What became, or would become, of all rows. */
export interface Brought {
  accepted: number;
  duplicate: number;
  erased: number;
  /** By the line of the table, counted from one with the first line as one. */
  rejected: { line: number; message: string }[];
}

const perBatch = 500;

/** Sends items in batches of as many as are taken at once, and adds up what became of them. */
export async function bringAll(
  items: readonly ImportItem[],
  send: (items: readonly ImportItem[]) => Promise<ImportResult>,
): Promise<Brought> {
  const all: Brought = { accepted: 0, duplicate: 0, erased: 0, rejected: [] };
  for (let begun = 0; begun < items.length; begun += perBatch) {
    const { accepted, duplicate, erased, rejected } = await send(items.slice(begun, begun + perBatch));
    all.accepted += accepted;
    all.duplicate += duplicate.length;
    all.erased += erased.length;
    all.rejected.push(...rejected.map(({ index, message }) => ({ line: begun + index + 2, message })));
  }
  return all;
}
