import { setImmediate as otherWork } from 'node:timers/promises';

/** Rows read at a time where one after the other is looked at. */
const stretch = 500;

/** Reads rows in their order and keeps some, until there are so many or no more; others get their turn in between. */
export async function readUntilFull<Row>(
  limit: number,
  {
    read,
    keep,
  }: {
    read(limit: number, after: Row | undefined): Promise<Row[]>;
    keep(rows: Row[]): Row[] | Promise<Row[]>;
  },
): Promise<Row[]> {
  const kept: Row[] = [];
  let last: Row | undefined;
  for (;;) {
    const rows = await read(stretch, last);
    kept.push(...(await keep(rows)));
    last = rows.at(-1);
    if (kept.length >= limit || rows.length < stretch) return kept.slice(0, limit);
    await otherWork();
  }
}
