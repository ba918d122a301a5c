import type { RunningCairn } from './cairn.js';
import { sendEvents } from './sendEvents.js';
import { uuidV7 } from './uuidV7.js';

/** What happens beside the made-up year: people who wait for a reply, a colleague on the way, a program, a webhook at rest. */
export async function demoWeek(cairn: RunningCairn): Promise<void> {
  await sendAnswers(cairn);
  const { items } = await (await cairn.api('cases?limit=10&order=newest')).json();
  const [first, second, third] = items.map(({ id }: { id: string }) => `cases/${id}`);
  await write(cairn, first, { do: 'note', words: 'Called. The field for the postcode refused a letter.' });
  await write(cairn, second, { do: 'acknowledge', words: 'On it.' });
  await write(cairn, third, { do: 'resolve', words: 'Sent a new one, and it arrived.' });
  await write(cairn, 'invitations', { email: 'lin@fernway.example', role: 'editor' });
  await write(cairn, 'keys', { name: 'Nightly export', scope: 'read' });
  const webhook = { url: 'https://hooks.example.com/cairn', events: ['case.opened'] };
  const { id } = await write(cairn, 'webhooks', webhook);
  await write(cairn, `webhooks/${id}`, { paused: true }, 'PUT');
}

const comments = [
  'The postcode field would not take my address.',
  'It charged twice, please refund one.',
  'Delivery cost came very late.',
  'The pay button did nothing on my phone.',
  'I had to type my address three times.',
];

async function sendAnswers(cairn: RunningCairn): Promise<void> {
  const now = Date.now();
  const events = comments.map((text, index) => answerAt(now - index * 47 * 60_000, { text, index }));
  await sendEvents(cairn, events);
}

function answerAt(time: number, { text, index }: { text: string; index: number }): object {
  return {
    ...{ id: uuidV7(time), type: 'response', at: new Date(time).toISOString(), prompt: uuidV7(time) },
    ...{ survey: 'checkout-effort', version: 1, touchpoint: 'checkout.completed', locale: 'en' },
    ...{ seq: 1, complete: true, respondent: `customer-${1041 + index}` },
    answers: [
      { question: 'ease', value: 1 + (index % 3) },
      { question: 'almost-stopped', value: text },
    ],
    context: { device: index % 2 ? 'phone' : 'desktop', attributes: {}, properties: {} },
  };
}

async function write(
  cairn: RunningCairn,
  path: string,
  body: object,
  method: 'POST' | 'PUT' = 'POST',
): Promise<{ id: string }> {
  const answer = await cairn.api(path, { method, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${method} ${path} was refused: ${await answer.text()}`);
  return answer.status === 204 ? { id: '' } : answer.json();
}
