import { stickyShare } from '@cairn/engine';
import type { Manifest } from '@cairn/schema/wire';
import type { Kernel } from '../kernel.js';
import { uuid } from '../uuid.js';

export interface Reach {
  count(touchpoint: string): void;
  /** Sends what was counted, if this visitor is one of those who report. */
  send(manifest: Manifest): void;
}

/** How often each touchpoint happens, counted here and told once a page by a sticky share of visitors. */
export function reachCounter({ platform, key, collector, state }: Kernel): Reach {
  let counts: Record<string, number> = {};
  return {
    count: (touchpoint) => {
      counts[touchpoint] = (counts[touchpoint] ?? 0) + 1;
    },
    send: ({ reachRate: rate, touchpoints }) => {
      const known = Object.entries(counts).filter(([touchpoint]) => touchpoints.includes(touchpoint));
      counts = {};
      const { visitor } = state();
      if (!known.length || stickyShare(`${visitor}:reach`) >= rate) return;
      const at = platform.iso();
      const event = {
        id: uuid(platform),
        type: 'touchpoint',
        at,
        visitor,
        counts: Object.fromEntries(known),
        rate,
      };
      const body = platform.stringify({ v: 1, key, sentAt: at, events: [event] });
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
