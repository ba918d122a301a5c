import { setTimeout as pause } from 'node:timers/promises';
import type { SentEvent } from './visit.js';

export interface ClientOptions {
  url: string;
  key: string;
  /** What to send next. */
  nextVisit: () => SentEvent[][];
  /** Called with every id that the collector has promised to keep. */
  onAcknowledged: (id: string) => void;
  isOver: () => boolean;
}

/** How long a client waits for an answer. Short, so that some answers come too late and are asked for again. */
const answerWithinMs = 2000;
/** Pause before sending the same again: longer each time, so that a collector that starts gets some of the processor. */
const firstRetryMs = 20;
const longestRetryMs = 500;

/** A browser that does not give up: it sends the same batch with the same ids until each is acknowledged. */
export async function runClient(options: ClientOptions): Promise<void> {
  while (!options.isOver()) {
    for (const batch of options.nextVisit()) {
      if (!(await deliver(batch, options))) return;
    }
  }
}

async function deliver(events: SentEvent[], options: ClientOptions): Promise<boolean> {
  for (let retryMs = firstRetryMs; !options.isOver(); retryMs = Math.min(retryMs * 2, longestRetryMs)) {
    const acknowledged = await send(events, options);
    for (const id of acknowledged) options.onAcknowledged(id);
    if (acknowledged.length === events.length) return true;
    await pause(retryMs);
  }
  return false;
}

/** The ids that an answer names as stored; none when there was no whole answer. */
async function send(events: SentEvent[], { url, key }: ClientOptions): Promise<string[]> {
  try {
    const response = await fetch(`${url}/v1/events`, {
      method: 'POST',
      body: JSON.stringify({ v: 1, key, sentAt: new Date().toISOString(), events }),
      signal: AbortSignal.timeout(answerWithinMs),
    });
    if (!response.ok) return [];
    const { accepted, duplicate }: { accepted: string[]; duplicate: string[] } = await response.json();
    return [...accepted, ...duplicate];
  } catch {
    // The collector was killed, or is not up again yet.
    return [];
  }
}
