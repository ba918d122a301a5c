import { z } from 'zod';
import type { receiptOf } from '../../respondents/receipt.js';
import { deliveryStates } from '../../webhooks/deliveries.js';
import { webhookPayloads } from '../../webhooks/payloads.js';
import { webhookEvents } from '../../webhooks/webhookEvents.js';
import { answerOf, instant } from './answerOf.js';
import { heldCase } from './cases.js';
import { exportedEvent } from './responses.js';

const prompt = z.strictObject({
  prompt: z.string(),
  survey: z.string(),
  touchpoint: z.string(),
  version: z.number(),
  variant: z.string().exactOptional(),
  firstAt: instant,
  lastAt: instant,
  completed: z.boolean(),
  dismissed: z.boolean(),
});

const delivery = z.strictObject({
  id: z.string(),
  kind: z.enum(webhookEvents),
  prompt: z.string().nullable(),
  url: z.string(),
  state: z.enum(deliveryStates),
  doneAt: instant.nullable(),
  /** What was told; of a response it is its event. Of everything else, only cases are about somebody. */
  data: z.strictObject(webhookPayloads['case.opened'].shape).exactOptional(),
});

/** Written piece by piece, so no type of ours says it. */
export const heldOf = z.strictObject({
  respondent: z.string().exactOptional(),
  visitor: z.string().exactOptional(),
  browsers: z.array(z.string()),
  events: z.array(exportedEvent),
  prompts: z.array(prompt),
  cases: z.array(heldCase),
  deliveries: z.array(delivery),
  /** What the store would not take, and nobody has replayed yet. */
  deadLetters: z.array(z.strictObject({ receivedAt: instant, reason: z.string(), event: z.any() })),
});

type Receipt = NonNullable<Awaited<ReturnType<typeof receiptOf>>>;
export const erased = z.strictObject({
  erased: answerOf<Receipt>()(z.strictObject({ events: z.number(), prompts: z.number(), erasedAt: instant })),
});
