import type { WebhookTable } from '../store/webhookTables.js';
import { slackMessage } from './slack/slackMessage.js';

/** A word of no consequence, to see whether it arrives. */
export function pingBody({ project_id, id, format }: WebhookTable, now: number): string {
  if (format === 'slack') {
    return JSON.stringify(slackMessage({ headline: `Cairn can write here, for ${project_id}`, lines: [] }));
  }
  const data = { project: project_id, webhook: id };
  return JSON.stringify({ type: 'webhook.ping', timestamp: new Date(now).toISOString(), data });
}
