import { z } from 'zod';
import type { SettingsAnswer } from '../../admin/settingsRoutes.js';
import type { AttemptResult } from '../../webhooks/attempt.js';
import { type DeliveryItem, deliveryStates } from '../../webhooks/deliveries.js';
import { webhookEvents } from '../../webhooks/webhookEvents.js';
import { type WebhookItem, webhookFormats } from '../../webhooks/webhooks.js';
import { answerOf, instant, listOf } from './answerOf.js';

export const settings = answerOf<SettingsAnswer>()(
  z.strictObject({
    name: z.string(),
    timeZone: z.string(),
    origins: z.array(z.string()),
    identity: z.strictObject({ required: z.boolean() }),
    retentionDays: z.number().nullable(),
  }),
);

export const identity = z.strictObject({
  required: z.boolean(),
  secrets: z.array(z.strictObject({ id: z.string(), createdAt: instant, retiresAt: instant.nullable() })),
  /** Events of the last 30 days whose respondent was dropped, by reason. */
  unproved: z.record(z.string(), z.number()),
});

/** The secret is told once. */
export const madeIdentitySecret = z.strictObject({ id: z.string(), secret: z.string(), createdAt: instant });

export const webhook = answerOf<WebhookItem>()(
  z.strictObject({
    id: z.string(),
    url: z.string(),
    events: z.array(z.enum(webhookEvents)),
    format: z.enum(webhookFormats),
    status: z.enum(['active', 'failing', 'paused', 'gone']),
    createdAt: instant,
    failingSince: instant.nullable(),
    lastError: z.string().nullable(),
    deliveredAt: instant.nullable(),
  }),
);
/** The secret is told once. */
export const madeWebhook = webhook.extend({ secret: z.string() });
export const rotatedSecret = z.strictObject({ secret: z.string(), formerUntil: instant });

export const ping = answerOf<Omit<AttemptResult, 'outcome'> & { delivered: boolean }>()(
  z.strictObject({
    delivered: z.boolean(),
    status: z.number().nullable(),
    error: z.string().nullable(),
    answer: z.string().nullable(),
  }),
);

export const deliveries = listOf(
  answerOf<DeliveryItem>()(
    z.strictObject({
      id: z.string(),
      type: z.enum(webhookEvents),
      key: z.string(),
      prompt: z.string().nullable(),
      state: z.enum(deliveryStates),
      attempts: z.number(),
      status: z.number().nullable(),
      error: z.string().nullable(),
      answer: z.string().nullable(),
      createdAt: instant.nullable(),
      nextAt: instant.nullable(),
      doneAt: instant.nullable(),
    }),
  ),
);
