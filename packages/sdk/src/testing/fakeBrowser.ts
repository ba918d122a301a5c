import { FakeCollector, type Network } from './fakeCollector.js';
import { FakeLock } from './fakeLock.js';
import { FakePage, key } from './fakePage.js';

const root = `cairn:${key}`;

export const databaseMoods = ['works', 'hangs', 'fails', 'full', 'removesNothing'] as const;
export type DatabaseMood = (typeof databaseMoods)[number];

/** One step of something that takes time: until it was made, the page may crash. */
interface Step {
  page: FakePage;
  of: 'database' | 'network';
  make(): void;
  /** The browser makes it even when the page is gone. */
  outlives?: boolean;
}

/**
 * A browser of values: storage that pages share, a database and a network whose every operation takes two steps, made one
 * at a time in an order that the test draws. A page that crashes loses its memory between any two of them.
 */
export class FakeBrowser {
  readonly stored = new Map<string, string>();
  readonly base = new Map<string, unknown>();
  readonly pages: FakePage[] = [];
  readonly lock = new FakeLock();
  readonly collector = new FakeCollector(() => this.time);
  /** What pages were told of as dropped, with the code. */
  readonly dropped = new Map<string, string>();
  /** Ids that a page sent although it had heard that they were taken. */
  readonly resent: string[] = [];
  readonly lines: string[] = [];
  /** Only memory ever had them: nothing had room when their page ended. */
  readonly unwritten = new Set<string>();
  time = Date.UTC(2026, 2, 1, 9, 30);
  /** How wrong the browser's clock is. */
  clockMs = 0;
  network: Network = 'up';
  database: DatabaseMood = 'works';
  isFull = false;
  steps: Step[] = [];
  private drawn = 0;

  constructor(readonly hasLocks: boolean) {}

  open(): FakePage {
    const page = new FakePage(this);
    this.pages.push(page);
    return page;
  }

  /** Makes one of the steps that may come next: each page's operations of a kind stay in their order. */
  async step(draw: number): Promise<void> {
    await calm();
    const next = this.steps.filter(
      (step) => this.steps.find(({ page, of }) => page === step.page && of === step.of) === step,
    );
    const step = next[draw % next.length];
    if (!step) return;
    this.steps = this.steps.filter((each) => each !== step);
    step.make();
    await calm();
  }

  async allSteps(): Promise<void> {
    await calm();
    for (let made = 0; this.steps.length; made++) {
      if (made > 20_000) throw new Error('it never ends');
      await this.step(0);
    }
  }

  async advance(ms: number): Promise<void> {
    this.time += ms;
    for (const page of [...this.pages]) page.runTimers();
    await calm();
  }

  random(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
    this.drawn += 1;
    // Different every time, the same in every run.
    return bytes.map((_, index) => (index < 6 ? 7 : this.drawn >> (8 * (9 - index))) & 255);
  }

  /** Two steps: it happens, and the page hears of it. */
  operate<T>(page: FakePage, of: Step['of'], happen: () => Promise<T>, outlives = false): Promise<T> {
    return new Promise((resolve) => {
      const make = () => {
        const outcome = happen();
        outcome.catch(() => undefined);
        if (page.isAlive) this.steps.push({ page, of, make: () => resolve(outcome) });
      };
      this.steps.push({ page, of, make, outlives });
    });
  }

  /** Ids of events that are written down somewhere. */
  kept(): Set<string> {
    const names = [...this.stored.keys(), ...this.pages.flatMap(({ memory }) => [...memory.keys()])];
    const noted = names.flatMap((name) => name.split(`${root}:event:`)[1] ?? []);
    return new Set([...noted, ...this.base.keys()]);
  }

  /** Events counted as lost, whether the collector knows already or not. */
  counted(): number {
    const { lost = {}, report } = JSON.parse(this.stored.get(`${root}:lost`) ?? '{}');
    const waiting = report && !this.collector.reported.has(report.id) ? report.lost : {};
    const known = [...this.collector.reported.values()];
    return [...known, ...Object.values<number>(lost), ...Object.values<number>(waiting)].reduce(
      (a, b) => a + b,
      0,
    );
  }

  isMarked(): boolean {
    return this.stored.has(`${root}:pending`);
  }
}

const calm = () => new Promise((resolve) => setImmediate(resolve));
