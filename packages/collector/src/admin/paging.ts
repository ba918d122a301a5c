import { z } from 'zod';

/** Items of one page, at most. */
export const maxPage = 200;

const advice = `write a whole number from 1 to ${maxPage}`;

/** `?limit=50`: how many items a page has. */
export const pageLimit = z
  .string()
  .regex(/^\d{1,3}$/, advice)
  .transform(Number)
  .refine((limit) => limit >= 1 && limit <= maxPage, advice)
  .default(50);

/** Where the page before ended, in lists that are ordered by when things were received. */
export interface PageEnd {
  receivedAt: number;
  id: string;
}

/** `?cursor=…`: the "next" of the page before. What it says is nobody's business. */
export const pageCursor = z.string().transform((written, context): PageEnd => {
  const [, receivedAt, id] =
    /^(\d{1,16}) (\S{1,64})$/.exec(Buffer.from(written, 'base64url').toString()) ?? [];
  if (!id)
    context.issues.push({ code: 'custom', input: written, message: 'use the "next" of the page before' });
  return { receivedAt: Number(receivedAt), id: id ?? '' };
});

/** The "next" of a page that ended here; null on the last one. */
export function nextPage(end: PageEnd | undefined): string | null {
  return end ? Buffer.from(`${end.receivedAt} ${end.id}`).toString('base64url') : null;
}
