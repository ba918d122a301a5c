import type { Delivery, Webhook, WebhookEvent } from '../api/webhookTypes.js';
import { inLanguage } from '../language.js';
import { webhookGerman } from './webhookStrings.de.js';

const status: Record<Webhook['status'], string> = {
  active: 'Active',
  failing: 'Failing',
  paused: 'Paused',
  gone: 'Switched off by its receiver',
};
const event: Record<WebhookEvent, string> = {
  'response.completed': 'A response is complete',
  'response.partial': 'A first answer is there',
  'case.opened': 'A case is opened',
  'case.acknowledged': 'A case is acknowledged',
  'case.resolved': 'A case is resolved',
  'case.reopened': 'A case is reopened',
  'case.assigned': 'A case is assigned',
  'breakpoint.entered': 'A touchpoint becomes a breakpoint',
  'breakpoint.left': 'A breakpoint is mended',
  'survey.published': 'A version is published',
};
const state: Record<Delivery['state'], string> = {
  pending: 'Waiting',
  delivered: 'Delivered',
  dead: 'Given up',
  erased: 'Erased',
};

/** Every word about webhooks. */
const english = {
  title: 'Who is told',
  lead: 'Your own systems, or a chat channel, hear what happens while it is fresh.',
  none: 'No webhooks yet',
  noneLead: 'Add one below: the address of your own system, or the incoming webhook of a chat channel.',
  status,
  event,
  state,
  told: 'Last told',
  never: 'Nothing told yet',
  newTitle: 'Add a webhook',
  add: 'Add webhook',
  url: 'Address',
  urlHint: 'https, with a public host name.',
  events: 'Tell it when',
  format: 'Written as',
  formats: { standard: 'JSON, signed (Standard Webhooks)', slack: 'Sentences for a chat channel' },
  noEvents: 'Choose at least one.',
  secretTitle: (host: string) => `Signing secret of ${host}`,
  secretLead: 'Your receiver checks signatures with it. It is shown only now.',
  rotatedLead: (until: string) =>
    `Until ${until} the former secret signs too, so that nothing is refused while you change it. The new one is shown only now.`,
  back: 'All webhooks',
  missing: 'This webhook does not exist any more',
  changeTitle: 'What it is told',
  save: 'Save',
  saved: 'Saved.',
  pause: 'Pause',
  paused: 'Paused. What happens is noted, and told once it goes on.',
  resume: 'Go on',
  resumed: 'It is told again.',
  test: 'Send a test',
  testing: 'Sending',
  testTitle: 'Try it',
  testOk: (code: number | null) => `It arrived; the answer was ${code ?? 'empty'}.`,
  testFailed: (why: string) => `It did not arrive: ${why}`,
  answered: (code: number | null) => `the answer was ${code ?? 'none'}`,
  rotate: 'New secret',
  rotateAsk: (host: string) => `Make a new secret for ${host}? For a day the former one signs too.`,
  rotateAct: (host: string) => `Make a new secret for ${host}`,
  remove: 'Remove',
  removeAsk: (host: string) => `Remove the webhook to ${host}? It is told nothing more, and its log goes.`,
  removeAct: (host: string) => `Remove the webhook to ${host}`,
  removed: (host: string) => `The webhook to ${host} is removed.`,
  logTitle: 'What it was told',
  logNone: 'Nothing yet. Send a test to see whether it is reached; tests are not listed here.',
  logOf: (what: string) => `Deliveries of ${what}`,
  refresh: 'Look again',
  attempts: (n: number) => (n === 1 ? '1 attempt' : `${n} attempts`),
  next: 'Next try',
  replay: 'Send once more',
  replayLabel: (what: string, when: string) => `Send once more: ${what}, ${when}`,
  replayed: 'It is being sent once more.',
};

export type WebhookStrings = typeof english;
export const webhookStrings = inLanguage(english, webhookGerman);
