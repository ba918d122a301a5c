import type { BatchResult, CairnEvent } from '@cairn/schema';
import { limits } from '@cairn/schema';

/** How the way to the collector, or the collector itself, behaves. */
export const networks = [
  'up',
  'down',
  'hangs',
  'answerLost',
  'portal',
  'proxy400',
  'takesHalf',
  'takesTwo',
  'forbidden',
  'broken',
  'overloaded',
  'asksForTenYears',
  'older',
] as const;
export type Network = (typeof networks)[number];

/** Stores each event once, whoever sends it how often; an outcome named `poison` is refused alone, `curse` with its whole batch. */
export class FakeCollector {
  readonly rows = new Map<string, CairnEvent>();
  /** Reports of what was lost, that were taken or refused: after either they are not sent again. */
  readonly reported = new Map<string, number>();
  /** How often each event has come. */
  readonly came = new Map<string, number>();

  /** Takes one request; undefined when no answer comes back. */
  take(network: Network, text: string): Response | undefined {
    if (network === 'down' || network === 'hangs') return undefined;
    const plain = answers[network];
    if (plain) return plain();
    const body: { sentAt: string; events: CairnEvent[] } = JSON.parse(text);
    for (const { id } of body.events) this.came.set(id, (this.came.get(id) ?? 0) + 1);
    if (network === 'takesTwo' && body.events.length > 2) return refusal(413, 'too_large');
    if (body.events.some((event) => nameOf(event) === 'curse')) return refusal(400, 'malformed');
    const named = network === 'takesHalf' ? body.events.slice(0, (body.events.length + 1) >> 1) : body.events;
    const result = this.#judge(named, { network, offsetMs: this.now() - Date.parse(body.sentAt) });
    return network === 'answerLost' ? undefined : Response.json(result);
  }

  constructor(private readonly now: () => number) {}

  #judge(events: readonly CairnEvent[], by: { network: Network; offsetMs: number }): BatchResult {
    const result: BatchResult = { accepted: [], duplicate: [], rejected: [] };
    for (const event of events) {
      const code = this.#faultOf(event, by);
      if (event.type === 'delivery') this.reported.set(event.id, sumOf(event.lost));
      if (code) result.rejected.push({ id: event.id, code, message: `it is ${code}` });
      else result[this.rows.has(event.id) ? 'duplicate' : 'accepted'].push(event.id);
      if (!code) this.rows.set(event.id, event);
    }
    return result;
  }

  #faultOf(event: CairnEvent, { network, offsetMs }: { network: Network; offsetMs: number }) {
    const madeAt = Number.parseInt(event.id.replace('-', '').slice(0, 12), 16) + offsetMs;
    if (madeAt < this.now() - limits.maxEventAgeDays * 86_400_000) return 'expired';
    const isUnknown = network === 'older' && event.type === 'delivery';
    return isUnknown || nameOf(event) === 'poison' ? 'invalid' : undefined;
  }
}

const refusal = (status: number, code: string) => Response.json({ code, message: `no: ${code}` }, { status });

const answers: Partial<Record<Network, () => Response>> = {
  portal: () => new Response('<html>Welcome to the café</html>'),
  proxy400: () => new Response('<html>Bad Request</html>', { status: 400 }),
  forbidden: () => refusal(403, 'origin_not_allowed'),
  broken: () => new Response('oh', { status: 500 }),
  overloaded: () => new Response('', { status: 503, headers: { 'Retry-After': '120' } }),
  asksForTenYears: () => new Response('', { status: 429, headers: { 'Retry-After': '315360000' } }),
};

const nameOf = (event: CairnEvent) => (event.type === 'outcome' ? event.name : undefined);

const sumOf = (lost: Record<string, number | undefined>) =>
  Object.values(lost).reduce<number>((sum, count) => sum + (count ?? 0), 0);
