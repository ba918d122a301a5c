import type { BatchResult, RequestErrorCode } from '@cairn/schema/wire';
import type { AcceptedEvent } from '../rollups/acceptedEvent.js';
import type { Verdict } from '../writer/protocol.js';

/** What this process has counted since it started, for `/metrics`. */
export class Counters {
  #accepted = 0;
  #duplicate = 0;
  #rejected = 0;
  #deadLetters = 0;
  #bots = 0;
  readonly #refused = new Map<RequestErrorCode, number>();
  readonly #lost = new Map<string, number>();

  countEvents(result: BatchResult): void {
    this.#accepted += result.accepted.length;
    this.#duplicate += result.duplicate.length;
    this.#rejected += result.rejected.length;
    this.#deadLetters += result.rejected.filter(({ code }) => code === 'not_stored').length;
  }

  /** Of the accepted: events that a bot sent. They are kept, and count in no figure. */
  countBots(events: number): void {
    this.#bots += events;
  }

  /** What browsers report that they could not deliver; told twice, it counts once. */
  countLost(events: readonly AcceptedEvent[], verdicts: readonly Verdict[]): void {
    events.forEach(({ type, body }, index) => {
      if (type !== 'delivery' || verdicts[index] !== 'accepted') return;
      // The body is a delivery event that the schema has passed.
      const { lost }: { lost: Record<string, number> } = JSON.parse(body);
      for (const [reason, count] of Object.entries(lost))
        this.#lost.set(reason, (this.#lost.get(reason) ?? 0) + count);
    });
  }

  countRefusal(code: RequestErrorCode): void {
    this.#refused.set(code, (this.#refused.get(code) ?? 0) + 1);
  }

  /** Prometheus text format; `pending` events are taken and not on disk yet. */
  toText(pending: number): string {
    const lines = [
      '# HELP cairn_events_total Events judged, by what became of them.',
      '# TYPE cairn_events_total counter',
      `cairn_events_total{result="accepted"} ${this.#accepted}`,
      `cairn_events_total{result="duplicate"} ${this.#duplicate}`,
      `cairn_events_total{result="rejected"} ${this.#rejected}`,
      '# HELP cairn_dead_letters_total Events that the store refused; "cairn replay" lists what is put aside.',
      '# TYPE cairn_dead_letters_total counter',
      `cairn_dead_letters_total ${this.#deadLetters}`,
      '# HELP cairn_bot_events_total Accepted events whose sender says it is a bot; no figure counts them.',
      '# TYPE cairn_bot_events_total counter',
      `cairn_bot_events_total ${this.#bots}`,
      '# HELP cairn_refusals_total Ingest requests refused as a whole, by code.',
      '# TYPE cairn_refusals_total counter',
      ...[...this.#refused].map(([code, count]) => `cairn_refusals_total{code="${code}"} ${count}`),
      '# HELP cairn_lost_events_total Events that browsers report they could not deliver, by reason.',
      '# TYPE cairn_lost_events_total counter',
      ...[...this.#lost].map(([reason, count]) => `cairn_lost_events_total{reason="${reason}"} ${count}`),
      '# HELP cairn_pending_events Events that wait for the disk.',
      '# TYPE cairn_pending_events gauge',
      `cairn_pending_events ${pending}`,
    ];
    return `${lines.join('\n')}\n`;
  }
}
