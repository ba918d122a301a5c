import { type BatchResult, batch, event } from '@cairn/schema';
import { z } from 'zod';
import { answerOf } from './answerOf.js';

/** Events as a browser may send them; each is judged by itself. */
export const sentBatch = batch.extend({ events: z.array(event).min(1) });

export const batchResult = answerOf<BatchResult>()(
  z.strictObject({
    accepted: z.array(z.string()),
    duplicate: z.array(z.string()),
    rejected: z.array(z.strictObject({ id: z.string().nullable(), code: z.string(), message: z.string() })),
  }),
);

export const alive = z.strictObject({ alive: z.literal(true) });
export const ready = z.strictObject({ ready: z.boolean() });
