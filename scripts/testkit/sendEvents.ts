import type { RunningCairn } from './cairn.js';

/** Sends events to the demo project as a page does, and throws unless each of them was accepted. */
export async function sendEvents(
  { url }: Pick<RunningCairn, 'url'>,
  events: readonly object[],
): Promise<void> {
  const body = JSON.stringify({ v: 1, key: 'pk_demo', sentAt: new Date().toISOString(), events });
  const answer = await fetch(`${url}/v1/events`, { method: 'POST', body });
  const { rejected } = await answer.json();
  if (!answer.ok || rejected.length) throw new Error(`refused: ${JSON.stringify(rejected)}`);
}
