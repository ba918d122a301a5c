import { responseEvent } from '@cairn/schema';
import { z } from 'zod';
import { type WebhookEvent, webhookEvents } from './webhookEvents.js';

const instant = z.iso.datetime();
const project = z.string().describe('The id of the project');
const touchpoint = z.string().describe('The id of the touchpoint');

const responsePayload = responseEvent.omit({ token: true }).extend({
  project,
  receivedAt: instant,
  atBrowser: instant.optional().describe('When it was by the clock of the browser, where that was wrong'),
  unverified: z.literal(true).optional().describe('A respondent was named without proof, and dropped'),
});

const casePayload = z.object({
  project,
  case: z.string().describe('The id of the case'),
  status: z.enum(['open', 'acknowledged', 'resolved']),
  touchpoint,
  survey: z.string().nullable(),
  prompt: z.string().nullable().describe('The showing whose response it is about'),
  respondent: z.string().nullable(),
  why: z.string().describe('A sentence that says why it was opened'),
  openedAt: instant,
  assignee: z.string().nullable().describe('Who looks after it'),
  by: z.string().nullable().describe('Who did this; null where a rule did'),
});

const breakpointPayload = z.object({
  project,
  touchpoint,
  name: z.string().describe('What people call the touchpoint'),
  stage: z.string(),
  survey: z.string(),
  question: z.string(),
  row: z.string().optional().describe('Of a matrix, which row'),
  scale: z.string(),
  n: z.number().int().describe('Answers in the period'),
  headline: z
    .object({ value: z.number(), low: z.number(), high: z.number() })
    .describe('With its 95 % interval'),
  target: z.number().describe('In the unit of the headline'),
  rank: z.number().int().nullable().describe('1 for the most damage; null where it reaches its target'),
  sentence: z.string().describe('All of it in plain English'),
  from: z.iso.date().describe('First local day of the period'),
  to: z.iso.date().describe('Last local day of the period'),
});

const publishedPayload = z.object({
  project,
  version: z.number().int().describe('What browsers get now'),
  before: z.number().int().describe('What they got before; 0 for nothing'),
  author: z.string(),
  note: z.string(),
  surveys: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        status: z.string().describe('As it is now; of one that was removed, as it was last'),
        change: z.enum(['added', 'changed', 'removed']),
      }),
    )
    .describe('Those that are not what they were'),
});

/** What `data` is, by the kind of what is told. The guide and `/openapi.json` say it in these words. */
export const webhookPayloads = {
  'response.completed': responsePayload,
  'response.partial': responsePayload,
  'case.opened': casePayload,
  'case.acknowledged': casePayload,
  'case.resolved': casePayload,
  'case.reopened': casePayload,
  'case.assigned': casePayload,
  'breakpoint.entered': breakpointPayload,
  'breakpoint.left': breakpointPayload,
  'survey.published': publishedPayload,
} satisfies Record<WebhookEvent, z.ZodType>;

export type WebhookPayload<Kind extends WebhookEvent> = z.infer<(typeof webhookPayloads)[Kind]>;

/** What is sent in the standard format. */
export type WebhookMessage = {
  [Kind in WebhookEvent]: { type: Kind; timestamp: string; data: WebhookPayload<Kind> };
}[WebhookEvent];

const messageOf = <Kind extends WebhookEvent>(kind: Kind) =>
  z.object({ type: z.literal(kind), timestamp: instant, data: webhookPayloads[kind] });

/** Reads a whole message of the standard format. */
// Each option pairs one kind with its own payload; the type of a mapped list forgets which with which.
export const webhookMessage = z.union(webhookEvents.map(messageOf)) as z.ZodType as z.ZodType<WebhookMessage>;
