import type { WebhookEvent } from '../webhooks/webhookEvents.js';

/** Whom a project tells what happens. */
export interface WebhookTable {
  project_id: string;
  id: string;
  url: string;
  /** JSON: the kinds of events that it is told of. */
  events: string;
  /** What is sent: our own JSON, or what chat channels draw. */
  format: 'standard' | 'slack';
  /** Signs what is sent, so it stands here as it is. */
  secret: string;
  /** Signs as well while a rotation lasts. */
  former_secret: string | null;
  former_until: number | null;
  /** `gone`: the receiver said 410, and is told nothing until somebody switches it on again. */
  state: 'active' | 'paused' | 'gone';
  created_at: number;
  /** Attempts that failed since the last that did not. */
  failures: number;
  failing_since: number | null;
  last_error: string | null;
  delivered_at: number | null;
}

/** One thing that a webhook is told, written in the transaction of what it is about. */
export interface DeliveryTable {
  project_id: string;
  id: string;
  webhook: string;
  kind: WebhookEvent;
  /** What tells it from all others of its kind: of a response, its prompt. */
  key: string;
  /** The prompt that it is about, if any. */
  prompt: string | null;
  /** The respondent that `data` names, if any. */
  respondent: string | null;
  /** Of a response, the event whose words are sent: they are read when they are sent, and kept in one place only. */
  event: string | null;
  /** Of everything else, JSON: what is sent. */
  data: string | null;
  created_at: number;
  state: 'pending' | 'delivered' | 'dead' | 'erased';
  attempts: number;
  /** When it is tried next; null when it is not. */
  next_at: number | null;
  status: number | null;
  error: string | null;
  /** How the receiver's answer began. */
  answer: string | null;
  done_at: number | null;
}
