/** What a webhook can be told of. */
export const webhookEvents = [
  'response.completed',
  'response.partial',
  'case.opened',
  'case.acknowledged',
  'case.resolved',
  'case.reopened',
  'case.assigned',
  'breakpoint.entered',
  'breakpoint.left',
  'survey.published',
] as const;
export type WebhookEvent = (typeof webhookEvents)[number];

/** Told with the words of an event, which are read when they are sent. */
export type ResponseNotice = Extract<WebhookEvent, `response.${string}`>;
