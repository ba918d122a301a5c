import { expect, it } from 'vitest';
import { z } from 'zod';
import { answerOf } from './answerOf.js';

interface Item {
  readonly id: string;
  note?: string;
  sides: readonly ('good' | 'bad')[];
}
const sides = z.array(z.enum(['good', 'bad']));

it('takes the schema of the very type', () => {
  const schema = z.strictObject({ id: z.string(), note: z.string().exactOptional(), sides });
  expect(answerOf<Item>()(schema)).toBe(schema);
});

it('does not compile with a schema that lacks something, has more, or says another thing', () => {
  const note = z.string().exactOptional();
  // @ts-expect-error without its optional key
  answerOf<Item>()(z.strictObject({ id: z.string(), sides }));
  // @ts-expect-error with a key too many
  answerOf<Item>()(z.strictObject({ id: z.string(), note, sides, more: z.string().exactOptional() }));
  // @ts-expect-error with a key that may be missing
  answerOf<Item>()(z.strictObject({ id: z.string().exactOptional(), note, sides }));
  // @ts-expect-error with a value too many
  answerOf<Item>()(z.strictObject({ id: z.string(), note, sides: z.array(z.enum(['good', 'bad', 'ugly'])) }));
  // @ts-expect-error with a value that may be null
  answerOf<Item>()(z.strictObject({ id: z.string().nullable(), note, sides }));
  expect.assertions(0);
});
