import type { CairnEvent } from '@cairn/schema/wire';
import { type Box, idsOf } from './box.js';
import { leastFirst } from './room.js';
import { bodyOf, send } from './send.js';

/** What all keepalive requests of a page share is 65,536 bytes; the rest is for the reach report and other scripts. */
const shareBytes = 50_000;

/**
 * Hands to the browser what it can carry on when the page is left, answers first. All of it stays in the outbox until
 * it was acknowledged; what does not fit is sent by the next page.
 */
export function handingOver(box: Box): (events: readonly CairnEvent[]) => void {
  let inFlight = 0;

  async function hand(batch: readonly CairnEvent[], bytes: number): Promise<void> {
    inFlight += bytes;
    const sent = await send(box, batch, { keepalive: true });
    inFlight -= bytes;
    // Only a page that came back gets here.
    if (sent.kind !== 'answered') return;
    const taken = new Set([...sent.result.accepted, ...sent.result.duplicate]);
    await box.done(idsOf(batch).filter((id) => taken.has(id)));
  }

  return (events) => {
    const batch: CairnEvent[] = [];
    const bytesOf = (some: readonly CairnEvent[]) => new TextEncoder().encode(bodyOf(box, some)).length;
    for (const event of leastFirst(events).reverse())
      if (batch.length < 100 && inFlight + bytesOf([...batch, event]) <= shareBytes) batch.push(event);
    if (batch.length) void hand(batch, bytesOf(batch));
  };
}
