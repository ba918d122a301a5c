import type { Ending } from './exchange.js';

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/** Which events were promised to be kept, and which may have been, since the answer never came. */
export class Ledger {
  readonly #accepted = new Set<string>();
  readonly #unanswered = new Set<string>();
  #rejected = 0;

  /** Notes what an answer says of the events of its request, however mangled that was. */
  note(request: Buffer, ending: Ending): void {
    if (typeof ending === 'string') {
      for (const [id] of request.toString('latin1').matchAll(uuid)) this.#unanswered.add(id.toLowerCase());
      return;
    }
    if (ending.status !== 200 || !ending.body.startsWith('{"accepted":')) return;
    const { accepted, rejected }: { accepted: string[]; rejected: unknown[] } = JSON.parse(ending.body);
    for (const id of accepted) this.#accepted.add(id);
    this.#rejected += rejected.length;
  }

  get counts(): { accepted: number; rejected: number } {
    return { accepted: this.#accepted.size, rejected: this.#rejected };
  }

  /** Compares with what is stored: nothing beside the accepted, and every one of them once. */
  compare(stored: readonly string[]): string[] {
    const once = new Set(stored);
    const strangers = [...once].filter((id) => !this.#accepted.has(id) && !this.#unanswered.has(id));
    const lost = [...this.#accepted].filter((id) => !once.has(id));
    return [
      ...(strangers.length ? [`stored, but never accepted: ${strangers.slice(0, 3).join(', ')}`] : []),
      ...(lost.length ? [`accepted, but not stored: ${lost.slice(0, 3).join(', ')}`] : []),
      ...(once.size < stored.length ? [`${stored.length - once.size} are stored twice`] : []),
    ];
  }
}
