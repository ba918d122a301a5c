import { batch, type CairnEvent, event as schema } from '@cairn/schema';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NewEvent } from '../kernel.js';
import { FakeBrowser } from '../testing/fakeBrowser.js';
import { type FakePage, key } from '../testing/fakePage.js';

beforeAll(() => {
  vi.stubGlobal('VERSION', '0.0.0-test');
});

let browser: FakeBrowser;

beforeEach(() => {
  browser = new FakeBrowser(true);
});

const about = { prompt: '019caa3a-0000-7001-8001-000000000002', survey: 's', version: 1, touchpoint: 't' };
const answer = (seq = 1): NewEvent => ({
  ...about,
  locale: 'en',
  type: 'response',
  seq,
  complete: true,
  answers: [{ question: 'q', value: 4 }],
});
const shown: NewEvent = { ...about, locale: 'en', type: 'prompt.shown' };
const outcome = (name: string): NewEvent => ({ type: 'outcome', name });

const waitingIds = () => [...browser.kept()].filter((id) => !id.startsWith('lease:'));
const rows = () => [...browser.collector.rows.values()];
const typesOf = (events: readonly CairnEvent[]) => events.map(({ type }) => type);
const minutes = async (count: number) => {
  for (let passed = 0; passed < count; passed += 1) {
    await browser.advance(60_000);
    await browser.allSteps();
  }
};
const report = () => rows().filter((row) => row.type === 'delivery');

describe('what cannot be sent now', () => {
  it('[1] is kept while there is no network, and sent as soon as it is back', async () => {
    browser.network = 'down';
    const page = browser.open();
    page.record(answer());
    await browser.allSteps();
    expect(waitingIds()).toHaveLength(1);
    browser.network = 'up';
    page.hear('online');
    await browser.allSteps();
    expect(typesOf(rows())).toEqual(['response']);
    expect(waitingIds()).toEqual([]);
    expect(browser.isMarked()).toBe(false);
  });

  it.each(['broken', 'overloaded', 'asksForTenYears', 'portal', 'proxy400', 'answerLost', 'hangs'] as const)(
    '[3][7][8][10][11] is kept while the network is "%s", and stored once within the hour after',
    async (network) => {
      browser.network = network;
      browser.open().record(answer());
      await minutes(10);
      expect(waitingIds()).toHaveLength(1);
      browser.network = 'up';
      await minutes(61);
      expect(typesOf(rows())).toEqual(['response']);
      expect(waitingIds()).toEqual([]);
    },
  );

  it('[7] is tried less and less often: in eight hours not fifty times', async () => {
    browser.network = 'broken';
    const page = browser.open();
    const attempts = vi.spyOn(browser.collector, 'take');
    page.record(answer());
    await minutes(8 * 60);
    expect(attempts.mock.calls.length).toBeGreaterThan(15);
    expect(attempts.mock.calls.length).toBeLessThan(50);
  });
});

describe('a page that is left', () => {
  it('[2] hands over what it has not sent, and the next page finds it stored', async () => {
    const page = browser.open();
    page.record(answer());
    await browser.allSteps();
    page.record(shown);
    page.hear('pagehide');
    page.crash();
    await browser.allSteps();
    expect(typesOf(rows())).toEqual(['response', 'prompt.shown']);
    browser.open();
    await browser.allSteps();
    expect(rows()).toHaveLength(2);
    expect(waitingIds()).toEqual([]);
  });

  it('[2] hands over no more than keepalive requests may carry, answers first; the rest goes with the next page', async () => {
    browser.network = 'hangs';
    const page = browser.open();
    for (let seq = 1; seq <= 12; seq++)
      page.record({ ...answer(seq), answers: [{ question: 'q', value: 'x'.repeat(5_000) }] } as NewEvent); // a response with words
    for (let count = 0; count < 200; count++) page.record(shown);
    await browser.step(0);
    await browser.step(0);
    const take = vi.spyOn(browser.collector, 'take');
    browser.network = 'up';
    page.hear('pagehide');
    page.crash();
    await browser.allSteps();
    const bodies = take.mock.calls.map(([, text]) => batch.parse(JSON.parse(text)));
    expect(bodies).toHaveLength(1);
    expect(JSON.stringify(bodies[0]).length).toBeLessThan(50_500);
    expect(typesOf((bodies[0]?.events ?? []) as CairnEvent[]).slice(0, 9)).toEqual(Array(9).fill('response'));
    browser.open();
    await browser.allSteps();
    expect(rows()).toHaveLength(212);
  });

  it('[14] goes on where it was when it comes back', async () => {
    browser.network = 'hangs';
    const page = browser.open();
    page.record(answer());
    await browser.step(0);
    page.hear('pagehide');
    browser.network = 'up';
    page.hear('pageshow');
    await minutes(2);
    expect(typesOf(rows())).toEqual(['response']);
    expect(waitingIds()).toEqual([]);
  });
});

describe('a request that is refused', () => {
  it('[9] is halved until it is taken', async () => {
    browser.network = 'takesTwo';
    const page = browser.open();
    for (let count = 0; count < 9; count++) page.record(outcome(`o${count}`));
    await minutes(1);
    expect(rows()).toHaveLength(9);
  });

  it('is halved until the culprit is alone; its neighbours are delivered at once, and it is given up after three times', async () => {
    const page = browser.open();
    for (let count = 0; count < 20; count++) page.record(outcome(count === 13 ? 'curse' : `o${count}`));
    await browser.advance(1_000);
    await browser.allSteps();
    expect(rows()).toHaveLength(19);
    expect(browser.dropped.size).toBe(0);
    page.record(outcome('second'));
    await minutes(5);
    page.record(outcome('third'));
    await minutes(5);
    expect([...browser.dropped.values()]).toEqual(['malformed']);
  });

  it('is not the fault of ten events that are all refused: none of them is given up for hours', async () => {
    browser.network = 'forbidden';
    const page = browser.open();
    for (let count = 0; count < 10; count++) page.record(outcome(`o${count}`));
    await minutes(60);
    expect(browser.dropped.size).toBe(0);
    browser.network = 'up';
    await minutes(31);
    expect(rows()).toHaveLength(10);
  });

  it('is given up in the end, and counted', async () => {
    browser.network = 'forbidden';
    const page = browser.open();
    page.record(outcome('never'));
    await minutes(12 * 60);
    expect([...browser.dropped.values()]).toEqual(['origin_not_allowed']);
    expect(browser.counted()).toBe(1);
    expect(waitingIds()).toEqual([]);
  });
});

describe('the console', () => {
  it('[12] hears nothing in normal use', async () => {
    const page = browser.open();
    for (let count = 0; count < 3; count++) page.record(answer(count + 1));
    await minutes(3);
    expect(browser.lines).toEqual([]);
  });

  it('[12] hears one line of a page where nobody ever answers, as with an ad blocker', async () => {
    const page = browser.open();
    vi.spyOn(browser.collector, 'take').mockReturnValue(undefined);
    for (let count = 0; count < 5; count++) page.record(answer(count + 1));
    await minutes(8 * 60);
    expect(browser.lines).toEqual([expect.stringContaining('the collector does not answer')]);
  });

  it('[12] hears one line where a policy forbids the address, and nothing is tried again in that page', async () => {
    const page = browser.open();
    const take = vi.spyOn(browser.collector, 'take').mockReturnValue(undefined);
    page.record(answer());
    await browser.allSteps();
    const violation = { effectiveDirective: 'connect-src', blockedURI: 'https://c.example/v1/events' };
    page.window.dispatchEvent(Object.assign(new Event('securitypolicyviolation'), violation));
    const before = take.mock.calls.length;
    page.record(answer(2));
    await minutes(8 * 60);
    expect(take.mock.calls.length).toBe(before);
    expect(browser.lines).toEqual([expect.stringContaining('connect-src https://c.example')]);
    expect(waitingIds()).toHaveLength(2);
  });
});

describe('a browser without room', () => {
  it('[6] gives up what only counts before what a visitor said, and counts it', async () => {
    browser.network = 'down';
    const page = browser.open();
    for (let count = 0; count < 4; count++) page.record(shown);
    await browser.advance(1_000);
    await browser.allSteps();
    browser.database = 'full';
    page.record(answer());
    await browser.allSteps();
    expect([...browser.dropped.values()]).toEqual(Array(4).fill('full'));
    browser.database = 'works';
    browser.network = 'up';
    await minutes(31);
    expect(typesOf(rows()).sort()).toEqual(['delivery', 'response']);
    expect(report()).toMatchObject([{ lost: { full: 4 } }]);
  });

  it('[6] never lets more wait than a host page can spare', async () => {
    browser.network = 'down';
    const page = browser.open();
    page.record(answer());
    for (let count = 0; count < 1_100; count++) page.record(shown);
    await browser.advance(1_000);
    await browser.allSteps();
    page.record(answer(2));
    await browser.allSteps();
    expect(waitingIds().length).toBeLessThanOrEqual(1_001);
    browser.network = 'up';
    await minutes(31);
    expect(rows().filter(({ type }) => type === 'response')).toHaveLength(2);
  });
});

describe('a database that cannot be had', () => {
  it.each(['hangs', 'fails', 'full'] as const)(
    '[5] "%s": delivered all the same, and no page looks again',
    async (mood) => {
      browser.database = mood;
      browser.open().record(answer());
      await browser.allSteps();
      await minutes(1);
      expect(typesOf(rows())).toEqual(['response']);
      expect(browser.isMarked()).toBe(false);
    },
  );

  it('[5] keeps what was delivered: it is not sent again in this page, and gone as soon as that can be', async () => {
    browser.network = 'down';
    const page = browser.open();
    page.record(answer());
    await browser.allSteps();
    browser.database = 'removesNothing';
    browser.network = 'up';
    await minutes(31);
    expect([...browser.collector.came.values()]).toEqual([1]);
    browser.database = 'works';
    page.record(shown);
    await minutes(1);
    expect([...browser.collector.came.values()]).toEqual([1, 1]);
    expect(waitingIds()).toEqual([]);
  });

  it('[5] fails in the middle: what was moved into it is delivered once it is back', async () => {
    browser.network = 'down';
    const page = browser.open();
    page.record(answer());
    await browser.allSteps();
    expect(browser.base.size).toBe(1);
    page.crash();
    browser.database = 'fails';
    browser.network = 'up';
    browser.open();
    await minutes(31);
    expect(browser.isMarked()).toBe(true);
    browser.database = 'works';
    browser.open();
    await minutes(1);
    expect(typesOf(rows())).toEqual(['response']);
    expect(browser.isMarked()).toBe(false);
  });
});

describe('what another version wrote', () => {
  const bare = (id: string) => ({ id, type: 'outcome', at: '2026-03-01T09:29:00.000Z', name: 'renewed' });
  const ids = ['019caa39-0000-7001-8001-000000000001', '019caa39-0000-7001-8001-000000000002'] as const;
  const note = (name: string, value: unknown) =>
    browser.stored.set(`cairn:${key}:event:${name}`, JSON.stringify(value));

  it('[15] is delivered where it was stored before notes had a version', async () => {
    note(ids[0], bare(ids[0]));
    browser.base.set(ids[1], bare(ids[1]));
    browser.stored.set(`cairn:${key}:pending`, '1');
    browser.open();
    await browser.allSteps();
    expect(rows().map(({ id }) => id)).toEqual(ids);
    expect(waitingIds()).toEqual([]);
  });

  it('[15] is left to it when it is newer, and stands in nobody’s way', async () => {
    note(ids[0], { v: 2, sealed: 'for later' });
    browser.base.set(ids[1], { v: 2, sealed: 'for later' });
    browser.open().record(answer());
    await browser.allSteps();
    expect(typesOf(rows())).toEqual(['response']);
    expect(waitingIds().sort()).toEqual([...ids]);
    expect(browser.isMarked()).toBe(false);
  });

  it.each<[string, unknown]>([
    ['a text', 'oh'],
    ['nothing', null],
    ['an event without a type', { v: 1, event: { id: ids[0], at: '2026-03-01T09:29:00.000Z' } }],
    ['a list', [[], 4]],
    ['an event under another name', bare(ids[1])],
  ])('[15] is given up and counted when it is %s', async (_what, value) => {
    browser.base.set(ids[0], value);
    const page = browser.open();
    page.record(answer());
    await browser.allSteps();
    expect(browser.base.size).toBe(0);
    expect([...browser.dropped]).toEqual([[ids[0], 'unreadable']]);
    page.record(answer(2));
    await browser.allSteps();
    expect(report()).toMatchObject([{ lost: { unreadable: 1 } }]);
  });

  it('[15] does not stop what comes behind it, whatever it is made of', async () => {
    const odd = { id: ids[0], type: 'response', at: '2026-03-01T09:29:00.000Z', answers: 4, respondent: 5 };
    note(ids[0], { v: 1, event: odd });
    browser.open().record(answer());
    await browser.allSteps();
    expect(rows().map(({ id }) => id)).toContain(ids[0]);
    expect(rows()).toHaveLength(2);
  });
});

describe('the report of what was lost', () => {
  const lose = async () => {
    const page = browser.open();
    page.record(outcome('poison'));
    await minutes(1);
    return page;
  };

  it('travels with the next events, as one that the wire takes', async () => {
    const page = await lose();
    expect(report()).toEqual([]);
    page.record(answer());
    await browser.allSteps();
    expect(report()).toMatchObject([{ lost: { refused: 1 } }]);
    expect(schema.safeParse(report()[0]).success).toBe(true);
  });

  it('is sent again under the same id when its answer was lost, and what is lost meanwhile goes with the next', async () => {
    const page = await lose();
    browser.network = 'answerLost';
    page.record(answer());
    await browser.allSteps();
    browser.network = 'up';
    page.record(outcome('poison'));
    await minutes(2);
    page.record(answer(2));
    await minutes(2);
    expect(report()).toMatchObject([{ lost: { refused: 1 } }, { lost: { refused: 1 } }]);
  });

  it('is gone when an older collector does not know it, and counts nothing of itself', async () => {
    const page = await lose();
    browser.network = 'older';
    page.record(answer());
    await minutes(1);
    browser.network = 'up';
    page.record(answer(2));
    await minutes(1);
    expect(report()).toEqual([]);
    expect(browser.dropped.size).toBe(1);
  });
});

describe('a visitor who says no', () => {
  const sayNo = (page: FakePage) => {
    page.isWithheld = true;
    browser.stored.clear();
    browser.base.clear();
  };

  it.each([
    ['', () => undefined],
    [', not even after a yes', (page: FakePage) => (page.isWithheld = false)],
  ])('is not spoken of any more when the page is left%s', async (_when, then) => {
    browser.network = 'down';
    const page = browser.open();
    page.record(answer());
    await browser.allSteps();
    browser.network = 'up';
    sayNo(page);
    then(page);
    page.hear('pagehide');
    page.hear('pageshow');
    await minutes(31);
    expect(rows()).toEqual([]);
  });

  it('leaves no database behind, though an answer was on its way', async () => {
    const page = browser.open();
    page.record(answer());
    while (!browser.collector.rows.size) await browser.step(0);
    sayNo(page);
    const asked = vi.spyOn(browser, 'operate');
    await browser.allSteps();
    expect(asked).not.toHaveBeenCalled();
  });
});
