import type { AcceptedEvent } from '../rollups/acceptedEvent.js';
import type { Verdict } from '../writer/protocol.js';

/** Somebody who watches the answers come in. */
export interface Watcher {
  /** Called with the ids of response events that have just become durable. */
  onResponses(eventIds: string[]): void;
  /** Called when the collector closes: nothing will come any more. */
  onEnd(): void;
}

/** Tells open consoles that answers have arrived. Costs nothing while nobody watches. */
export class ResponseFeed {
  readonly #watchers = new Map<string, Set<Watcher>>();

  /** Watches one project; call what it returns to stop. */
  watch(projectId: string, watcher: Watcher): () => void {
    const watchers = this.#watchers.get(projectId) ?? new Set();
    this.#watchers.set(projectId, watchers.add(watcher));
    return () => {
      watchers.delete(watcher);
      if (!watchers.size) this.#watchers.delete(projectId);
    };
  }

  /** To be called after the commit, never before: what was shown must not be gone after a crash. */
  announce(projectId: string, events: readonly AcceptedEvent[], verdicts: readonly Verdict[]): void {
    const watchers = this.#watchers.get(projectId);
    if (!watchers) return;
    const ids = events
      .filter((event, index) => event.type === 'response' && verdicts[index] === 'accepted')
      .map((event) => event.id);
    if (ids.length) for (const watcher of watchers) watcher.onResponses(ids);
  }

  /** Sends everybody home. */
  end(): void {
    for (const watchers of this.#watchers.values()) for (const watcher of watchers) watcher.onEnd();
  }
}
