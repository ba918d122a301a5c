/** Whom a project tells of its responses. */
export interface WebhookTable {
  project_id: string;
  id: string;
  url: string;
  /** JSON: the kinds of events that it is told of. */
  events: string;
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

/** One thing that a webhook is told, written in the transaction of the event that it is about. */
export interface DeliveryTable {
  project_id: string;
  id: string;
  webhook: string;
  kind: 'response.completed' | 'response.partial';
  prompt: string;
  /** The event whose words are sent: they are read when they are sent, and kept in one place only. */
  event: string;
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
