import { z } from 'zod';

/** What an answer is in JSON: flat, writable, whatever its type was put together from. */
type Plain<T> = unknown extends T
  ? T
  : T extends string | number | boolean | null | undefined
    ? T
    : T extends readonly (infer Item)[]
      ? Plain<Item>[]
      : { -readonly [Key in keyof T]: Plain<T[Key]> };

/** Two types are one when no conditional type can tell them apart. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type IsOf<Schema extends z.ZodType, T> =
  Same<Plain<z.output<Schema>>, Plain<T>> extends true ? unknown : 'this schema and this type differ';

/** The schema of an answer whose type is written elsewhere: it does not compile once the two are not the same. */
export function answerOf<T>() {
  return <Schema extends z.ZodType>(schema: Schema & IsOf<Schema, T>): Schema => schema;
}

export const instant = z.iso.datetime();

/** A local day of the project, `2026-03-01`. */
export const localDay = z.iso.date();

export function listOf<Item extends z.ZodType>(item: Item) {
  return z.strictObject({ items: z.array(item) });
}

/** `next` is the `cursor` of the next page; null on the last. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.strictObject({ items: z.array(item), next: z.string().nullable() });
}
