import type { BatchResult, RequestErrorCode } from '@cairn/schema/wire';

/** What this process has counted since it started, for `/metrics`. */
export class Counters {
  #accepted = 0;
  #duplicate = 0;
  #rejected = 0;
  #deadLetters = 0;
  #bots = 0;
  readonly #refused = new Map<RequestErrorCode, number>();

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
      '# HELP cairn_pending_events Events that wait for the disk.',
      '# TYPE cairn_pending_events gauge',
      `cairn_pending_events ${pending}`,
    ];
    return `${lines.join('\n')}\n`;
  }
}
