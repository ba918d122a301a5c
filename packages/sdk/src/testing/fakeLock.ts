import type { FakePage } from './fakePage.js';

/** A lock as browsers have it: granted in the order of asking, freed when its page is gone. */
export class FakeLock {
  private waiting: { page: FakePage; run(): void }[] = [];
  private holder: FakePage | undefined;

  request(page: FakePage, work: () => Promise<void>): Promise<boolean> {
    return new Promise((resolve) => {
      const run = () =>
        void work().then(() => {
          resolve(true);
          this.release(page);
        });
      this.waiting.push({ page, run });
      this.grant();
    });
  }

  release(page: FakePage): void {
    if (!page.isAlive) this.waiting = this.waiting.filter((each) => each.page !== page);
    if (this.holder === page) this.holder = undefined;
    this.grant();
  }

  private grant(): void {
    const next = this.holder ? undefined : this.waiting.shift();
    if (!next) return;
    this.holder = next.page;
    next.run();
  }
}
