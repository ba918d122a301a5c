import { setImmediate as otherWork } from 'node:timers/promises';

/** Rows read at a time where each has to be looked at. */
const stretch = 500;
/** Rows looked at for one page. Whoever wants more asks for the next page: no request takes longer the more there are. */
const usuallyLookedAt = 20_000;

export interface StretchReading<Row> {
  read(limit: number, after: Row | undefined): Promise<Row[]>;
  keep(rows: Row[]): Row[] | Promise<Row[]>;
  /** Rows that are looked at at most; 20,000 where it is left out. */
  most?: number;
}

/**
 * Reads rows in their order and keeps some, until there are so many, or no more, or enough was looked at; others get
 * their turn in between. `stoppedAt` is the last row that was looked at, where there are more behind it.
 */
export async function readStretches<Row>(
  limit: number,
  { read, keep, most = usuallyLookedAt }: StretchReading<Row>,
): Promise<{ rows: Row[]; stoppedAt: Row | undefined }> {
  const kept: Row[] = [];
  let last: Row | undefined;
  for (let looked = 0; looked < most; looked += stretch) {
    const rows = await read(stretch, last);
    kept.push(...(await keep(rows)));
    last = rows.at(-1);
    const isEnd = rows.length < stretch;
    if (kept.length >= limit || isEnd) return { rows: kept.slice(0, limit), stoppedAt: undefined };
    await otherWork();
  }
  return { rows: kept, stoppedAt: last };
}
