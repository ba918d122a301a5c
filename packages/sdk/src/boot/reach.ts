import { stickyShare } from '@cairn/engine';
import type { Kernel } from '../kernel.js';
import type { Recorder } from './recorder.js';

export interface Reach {
  count(touchpoint: string): void;
  /** Sends what was counted, if this visitor is one of those who report. */
  send(): void;
}

/** How often each touchpoint happens, counted here and told once a page by a sticky share of visitors. */
export function reachCounter(
  { platform, key, collector, state, manifest }: Kernel,
  made: Recorder['made'],
): Reach {
  let counts: Record<string, number> = {};
  return {
    count: (touchpoint) => {
      counts[touchpoint] = (counts[touchpoint] ?? 0) + 1;
    },
    send: () => {
      const { reachRate: rate, touchpoints } = manifest();
      const known = Object.entries(counts).filter(([id]) => typeof touchpoints[id] === 'string');
      counts = {};
      if (!known.length || stickyShare(`${state().visitor}:reach`) >= rate) return;
      const event = made({ type: 'touchpoint', counts: Object.fromEntries(known), rate });
      const body = platform.stringify({ v: 1, key, sentAt: event.at, events: [event] });
      // Telemetry: sent once, never retried, so the answer is of no interest.
      platform
        .fetch(`${collector}/v1/events`, { method: 'POST', body, keepalive: true, credentials: 'omit' })
        .then(
          (answer) => answer.text(),
          () => undefined,
        );
    },
  };
}
