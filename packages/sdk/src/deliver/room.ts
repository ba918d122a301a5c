import type { CairnEvent } from '@cairn/schema/wire';

/** What may wait in one browser, far more than a visitor says in weeks: the storage belongs to the host page first. */
export const maxWaiting = { events: 1_000, chars: 1_000_000 };

/** Whether it says what a visitor thinks; all else only counts. */
export const isAnswer = ({ type }: Pick<CairnEvent, 'type'>): boolean =>
  type === 'response' || type === 'outcome';

/** In the order in which they may be given up: telemetry before answers, and of each the oldest first. */
export function leastFirst(events: readonly CairnEvent[]): CairnEvent[] {
  return [...events].sort((a, b) => Number(isAnswer(a)) - Number(isAnswer(b)) || (a.id < b.id ? -1 : 1));
}

/** What has to go so that the rest stays within its limits. */
export function overLimit(
  events: readonly CairnEvent[],
  { stringify, max = maxWaiting }: { stringify(value: unknown): string; max?: typeof maxWaiting },
): CairnEvent[] {
  let count = 0;
  let chars = 0;
  return leastFirst(events)
    .reverse()
    .filter((event) => {
      count += 1;
      chars += stringify(event).length;
      return count > max.events || chars > max.chars;
    });
}
