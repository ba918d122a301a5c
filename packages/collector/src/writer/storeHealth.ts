/** Pause between two questions whether the store takes writes again. */
const recheckMs = 1000;

/**
 * Remembers that the store has failed until it has proved that it takes writes again. A balancer that heeds `/readyz`
 * sends nothing to a collector that is not ready, so waiting for the next batch to succeed would be waiting for ever.
 */
export class StoreHealth {
  readonly #check: () => Promise<unknown>;
  #isFailing = false;

  /** `check` writes; it rejects when that fails. */
  constructor(check: () => Promise<unknown>) {
    this.#check = check;
  }

  get isFailing(): boolean {
    return this.#isFailing;
  }

  /** To be called whenever nothing could be stored. */
  noteFailure(): void {
    if (this.#isFailing) return;
    this.#isFailing = true;
    this.#recheckLater();
  }

  #recheckLater(): void {
    setTimeout(() => void this.#recheck(), recheckMs).unref();
  }

  async #recheck(): Promise<void> {
    try {
      await this.#check();
      this.#isFailing = false;
    } catch {
      // Still failing; whoever was asked has logged why.
      this.#recheckLater();
    }
  }
}
