import { z } from 'zod';
import { webhookMessage } from '../webhooks/payloads.js';
import { type WebhookEvent, webhookEvents } from '../webhooks/webhookEvents.js';
import type { SchemaOf } from './jsonSchemaOf.js';

/** When each is told. */
const summaries: Record<WebhookEvent, string> = {
  'response.completed': 'a response is complete for the first time',
  'response.partial': 'a first answer is there and the rest is not',
  'case.opened': 'somebody waits for a reply',
  'case.acknowledged': 'somebody looks after it',
  'case.resolved': 'it is closed',
  'case.reopened': 'it is open again',
  'case.assigned': 'it became somebody’s, or nobody’s',
  'breakpoint.entered': 'a touchpoint certainly misses its target',
  'breakpoint.left': 'it does not miss its target any more',
  'survey.published': 'a version of the document is live',
};

/** The schema of all messages is a choice of one for each kind. */
const messages = z.looseObject({
  anyOf: z.array(
    z.looseObject({
      properties: z.looseObject({ type: z.looseObject({ const: z.enum(webhookEvents) }) }),
    }),
  ),
});

/** The `webhooks` of OpenAPI 3.1: what is told in the standard format, by kind. */
export function webhookObjects(schemaOf: SchemaOf): Record<string, object> {
  const { anyOf } = messages.parse(schemaOf(webhookMessage, 'webhook'));
  return Object.fromEntries(
    anyOf.map((schema) => {
      const kind = schema.properties.type.const;
      return [kind, { post: messageObject(kind, schema) }];
    }),
  );
}

function messageObject(kind: WebhookEvent, schema: object): object {
  return {
    operationId: `told-${kind.replace('.', '-')}`,
    summary: summaries[kind],
    tags: ['webhooks'],
    security: [],
    parameters,
    requestBody: { required: true, content: { 'application/json': { schema } } },
    responses,
  };
}

/** Standard Webhooks, https://www.standardwebhooks.com */
const parameters = [
  headerOf('webhook-id', 'The same at every attempt'),
  headerOf('webhook-timestamp', 'Seconds since 1970, of this attempt'),
  headerOf('webhook-signature', '`v1,` and a signature for each secret that signs now'),
];

function headerOf(name: string, description: string): object {
  return { name, in: 'header', required: true, description, schema: { type: 'string' } };
}

const responses = {
  '2XX': { description: 'Heard' },
  410: { description: 'Tell me nothing more' },
  default: { description: 'Tell me again, later' },
};
