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

export const webhookFormats = ['standard', 'slack'] as const;

/** Whom the project tells of what happens. */
export interface WebhookWish {
  url: string;
  events: WebhookEvent[];
  format: (typeof webhookFormats)[number];
}

export interface Webhook extends WebhookWish {
  id: string;
  status: 'active' | 'failing' | 'paused' | 'gone';
  createdAt: string;
  failingSince: string | null;
  lastError: string | null;
  deliveredAt: string | null;
}

/** What came of a `webhook.ping`. */
export interface Ping {
  delivered: boolean;
  /** HTTP status; null when no answer came. */
  status: number | null;
  error: string | null;
  /** How the receiver's answer began. */
  answer: string | null;
}

export interface Delivery {
  id: string;
  type: WebhookEvent;
  state: 'pending' | 'delivered' | 'dead' | 'erased';
  attempts: number;
  status: number | null;
  error: string | null;
  answer: string | null;
  createdAt: string | null;
  nextAt: string | null;
  doneAt: string | null;
}
