import fc from 'fast-check';
import { beforeAll, expect, it, vi } from 'vitest';
import type { NewEvent } from '../kernel.js';
import { type DatabaseMood, databaseMoods, FakeBrowser } from '../testing/fakeBrowser.js';
import { type Network, networks } from '../testing/fakeCollector.js';
import { key } from '../testing/fakePage.js';

beforeAll(() => {
  vi.stubGlobal('VERSION', '0.0.0-test');
});

const day = 86_400_000;

/** What must be true of every event that was ever recorded: nothing else about the outbox is known here. */
class Ledger {
  readonly recorded = new Set<string>();
  /** The collector will never take these. */
  readonly hopeless = new Set<string>();
  /** The visitor said no: what was not delivered by then is forgotten on purpose. */
  readonly forgotten = new Set<string>();
  /** localStorage was full at some time: then even the count of what was lost may have had no place. */
  wasFull = false;
  tabs = 0;

  check(browser: FakeBrowser): void {
    const kept = browser.kept();
    const missing = [...this.recorded].filter(
      (id) =>
        !browser.collector.rows.has(id) &&
        !kept.has(id) &&
        !this.forgotten.has(id) &&
        !browser.unwritten.has(id),
    );
    if (this.wasFull) expect([...browser.dropped.keys()]).toEqual(expect.arrayContaining(missing));
    else expect(browser.counted()).toBeGreaterThanOrEqual(missing.length);
  }
}

type Command = fc.AsyncCommand<Ledger, FakeBrowser>;

/** A command that draws which of the open tabs it happens in. */
function command(
  name: string,
  run: (browser: FakeBrowser, ledger: Ledger) => unknown,
  check: (ledger: Ledger) => boolean = () => true,
): Command {
  return {
    check,
    run: async (ledger, browser) => {
      await run(browser, ledger);
      ledger.check(browser);
    },
    toString: () => name,
  };
}

const hasTabs = ({ tabs }: Ledger) => tabs > 0;
const tabOf = (browser: FakeBrowser, draw: number) => {
  const page = browser.pages[draw % browser.pages.length];
  if (!page) throw new Error('no tab is open');
  return page;
};

const prompt = '019caa3a-0000-7001-8001-000000000002';
const about = { prompt, survey: 's', version: 1, touchpoint: 't', locale: 'en' };
const written: Record<string, NewEvent> = {
  answer: { ...about, type: 'response', seq: 1, complete: true, answers: [{ question: 'q', value: 4 }] },
  'long answer': {
    ...about,
    type: 'response',
    seq: 2,
    complete: true,
    answers: [{ question: 'q', value: '山'.repeat(5_000) }],
  },
  showing: { ...about, type: 'prompt.shown' },
  outcome: { type: 'outcome', name: 'renewed' },
  poison: { type: 'outcome', name: 'poison' },
  curse: { type: 'outcome', name: 'curse' },
};

const inTab = fc.nat(2);
const open = fc.constant(
  command(
    'open',
    (browser, ledger) => {
      ledger.tabs += 1;
      browser.open();
    },
    ({ tabs }) => tabs < 3,
  ),
);

const record = fc.tuple(inTab, fc.constantFrom(...Object.keys(written))).map(([tab, what]) =>
  command(
    `record ${what} in ${tab}`,
    (browser, ledger) => {
      const page = tabOf(browser, tab);
      const event = written[what];
      const before = browser.kept();
      if (!page.isWithheld && event) page.record(event);
      for (const id of [...browser.kept()].filter((each) => !before.has(each))) {
        ledger.recorded.add(id);
        if (what === 'poison' || what === 'curse') ledger.hopeless.add(id);
      }
    },
    hasTabs,
  ),
);

const steps = fc.array(fc.nat(9), { minLength: 1, maxLength: 12 }).map((draws) =>
  command(`steps ${draws}`, async (browser) => {
    for (const draw of draws) await browser.step(draw);
  }),
);

const wait = fc
  .constantFrom(500, 2_000, 20_000, 120_000, 40 * 60_000)
  .map((ms) => command(`wait ${ms} ms`, (browser) => browser.advance(ms)));

const network = fc.constantFrom(...networks).map((network: Network) =>
  command(`network ${network}`, (browser) => {
    browser.network = network;
  }),
);

const database = fc.constantFrom(...databaseMoods).map((mood: DatabaseMood) =>
  command(`database ${mood}`, (browser) => {
    browser.database = mood;
  }),
);

const room = fc.boolean().map((isFull) =>
  command(`storage ${isFull ? 'full' : 'has room'}`, (browser, ledger) => {
    ledger.wasFull ||= isFull;
    browser.isFull = isFull;
  }),
);

const clock = fc.constantFrom(-365 * day, -3_600_000, 0, 365 * day).map((ms) =>
  command(`clock off by ${ms} ms`, (browser) => {
    browser.clockMs = ms;
  }),
);

const crash = inTab.map((tab) =>
  command(
    `crash ${tab}`,
    (browser, ledger) => {
      ledger.tabs -= 1;
      tabOf(browser, tab).crash();
    },
    hasTabs,
  ),
);

const leave = inTab.map((tab) =>
  command(
    `leave ${tab}`,
    (browser, ledger) => {
      ledger.tabs -= 1;
      const page = tabOf(browser, tab);
      page.hear('pagehide');
      page.crash();
    },
    hasTabs,
  ),
);

const comeBack = inTab.map((tab) =>
  command(
    `leave ${tab} and come back`,
    async (browser) => {
      const page = tabOf(browser, tab);
      page.hear('pagehide');
      await browser.step(tab);
      page.hear('pageshow');
    },
    hasTabs,
  ),
);

const online = inTab.map((tab) =>
  command(`online in ${tab}`, (browser) => tabOf(browser, tab).hear('online'), hasTabs),
);

const no = inTab.map((tab) =>
  command(
    `no in ${tab}`,
    (browser, ledger) => {
      for (const id of browser.kept()) ledger.forgotten.add(id);
      tabOf(browser, tab).isWithheld = true;
      for (const name of [...browser.stored.keys()]) if (name.includes(key)) browser.stored.delete(name);
      for (const page of browser.pages) page.memory.clear();
      browser.base.clear();
      // Counted before, and forgotten with all else.
      ledger.wasFull = true;
    },
    hasTabs,
  ),
);

const yes = inTab.map((tab) =>
  command(
    `yes in ${tab}`,
    (browser) => {
      const page = tabOf(browser, tab);
      page.isWithheld = false;
      page.resume();
    },
    hasTabs,
  ),
);

/** Said more often than others, so that there is something to lose. */
const common = [open, record, record, record, record, record, steps, steps, steps, steps, wait, wait];
const faults = [network, network, database, clock, crash, leave, comeBack, online];
/** After these there need not be a place where what was lost is counted: no room, or all of it forgotten on purpose. */
const forgetful = [room, no, yes];

/** Everything works again, and the visitor walks through a few pages. */
async function heal(browser: FakeBrowser, { wasFull }: Ledger): Promise<void> {
  browser.network = 'up';
  browser.database = 'works';
  browser.isFull = false;
  for (let page = 0; page < 40 && (page < 3 || browser.isMarked()); page++) {
    for (const each of [...browser.pages]) each.crash();
    await browser.allSteps();
    const open = browser.open();
    // Without room there was none for the mark that something waits either: then it goes with whatever is said next.
    if (wasFull && page === 0) open.record({ type: 'outcome', name: 'renewed' });
    for (let round = 0; round < 3; round++) {
      await browser.advance(31 * 60_000);
      await browser.allSteps();
    }
  }
}

/** The collector refuses some for good; of the others only age and want of room may be the end. */
function checkDropped(browser: FakeBrowser, ledger: Ledger): void {
  for (const [id, code] of browser.dropped)
    if (!ledger.hopeless.has(id)) expect(['expired', 'full']).toContain(code);
}

it.each([
  ['counts what it gives up', [...common, ...faults]],
  ['forgets only what it was told to', [...common, ...faults, ...forgetful]],
])(
  '[1][2][3][4][5][6][7][8][9][10][11][13] whatever fails between any two steps, keeps or delivers every event, and %s',
  async (_what, commands) => {
    await fc.assert(
      fc.asyncProperty(
        fc.commands(commands, { maxCommands: 80, size: '+1' }),
        fc.boolean(),
        async (drawn, hasLocks) => {
          const browser = new FakeBrowser(hasLocks);
          const ledger = new Ledger();
          await fc.asyncModelRun(() => ({ model: ledger, real: browser }), drawn);
          await heal(browser, ledger);
          ledger.check(browser);
          expect([...browser.kept()].filter((id) => ledger.recorded.has(id))).toEqual([]);
          checkDropped(browser, ledger);
          expect(browser.resent).toEqual([]);
          const came = new Map(browser.collector.came);
          await browser.advance(2 * 3_600_000);
          await browser.allSteps();
          expect(browser.collector.came).toEqual(came);
        },
      ),
      { seed: 4, numRuns: 300, interruptAfterTimeLimit: 10_000 },
    );
  },
  60_000,
);
