import { setTimeout as pause } from 'node:timers/promises';
import { uuidV7 } from '../testkit/uuidV7.js';

/**
 * Writes whole stories (shown, partial, complete) one after the other, and sends each batch with the same ids until the
 * collector answers. Settles when the signal aborts and the batch that is under way has been answered or given up.
 */
export async function retryingClient(
  url: string,
  acknowledged: Set<string>,
  signal: AbortSignal,
): Promise<void> {
  for (let story = 0; !signal.aborted; story++) {
    const body = JSON.stringify({
      v: 1,
      key: 'pk_demo',
      sentAt: new Date().toISOString(),
      events: eventsOf(story),
    });
    for (let tries = 0; ; tries++) {
      const ids = await post(url, body);
      for (const id of ids ?? []) acknowledged.add(id);
      if (ids || (signal.aborted && tries > 100)) break;
      await pause(20);
    }
  }
}

/** The ids that the collector says it has, or undefined when it could not be asked. */
async function post(url: string, body: string): Promise<string[] | undefined> {
  try {
    const answer = await fetch(url, { method: 'POST', body, headers: { 'Content-Type': 'text/plain' } });
    if (!answer.ok) return undefined;
    const { accepted, duplicate, rejected } = await answer.json();
    if (rejected.length)
      throw new Error(`the storm sends only what is right, but: ${JSON.stringify(rejected[0])}`);
    return [...accepted, ...duplicate];
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('the storm')) throw error;
    // Killed in the middle: the answer never came.
    return undefined;
  }
}

function eventsOf(story: number): object[] {
  const base = {
    at: new Date().toISOString(),
    prompt: uuidV7(),
    survey: 'checkout-effort',
    version: 1,
    touchpoint: 'checkout.completed',
    locale: 'en',
  };
  const ease = { question: 'ease', value: (story % 7) + 1 };
  const words = {
    question: 'what-was-hard',
    value: `Story ${story}: the postcode field would not take my address.`,
  };
  return [
    { ...base, id: uuidV7(), type: 'prompt.shown' },
    { ...base, id: uuidV7(), type: 'response', seq: 1, complete: false, answers: [ease] },
    { ...base, id: uuidV7(), type: 'response', seq: 2, complete: true, answers: [ease, words] },
  ];
}
