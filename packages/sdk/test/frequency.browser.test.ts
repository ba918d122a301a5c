import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  call,
  freely,
  type OpenStage,
  openStage,
  promptOf,
  rules,
  settled,
  showsNothing,
  surveyOf,
  type Visitor,
} from './openStage.js';

let stage: OpenStage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

const dayMs = 86_400_000;
const touch = (page: Page, touchpoint = 'checkout.completed') => call(page, 'touchpoint', touchpoint);
const answer = (page: Page) => page.getByRole('dialog').getByRole('radio', { name: '4' }).click();
const close = (page: Page) => page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
const promptsIn = async (pages: Page[]) => {
  await Promise.all(pages.map(settled));
  const counts = await Promise.all(pages.map((page) => page.locator('cairn-root').count()));
  return counts.reduce((sum, count) => sum + count, 0);
};

/** Puts what the browser remembers of its visitor so many days back. */
async function daysPass(page: Page, days: number): Promise<void> {
  await page.evaluate((ms) => {
    const state = JSON.parse(localStorage.getItem('cairn:pk_demo') ?? '{}');
    const earlier = JSON.stringify(state).replace(/\b1[5-9]\d{11}\b/g, (at) => String(Number(at) - ms));
    localStorage.setItem('cairn:pk_demo', earlier);
  }, days * dayMs);
}

const withoutLocks = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(navigator, 'locks', { value: undefined });
  });

/** The host page on a name that is no loopback, on plain http: no locks, no `randomUUID`. */
async function insecurely(visitor: Visitor): Promise<void> {
  const origin = 'http://shop.example';
  const html = `<!doctype html><title>Host</title><link rel="icon" href="data:,"><script async src="http://cairn.example/v1/cairn.js" data-key="pk_demo"></script>`;
  await visitor.context.route(`${origin}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: html }),
  );
  await visitor.context.route('http://cairn.example/**', async (route) => {
    const url = route.request().url().replace('http://cairn.example', stage.cairn.url);
    await route.fulfill({ response: await route.fetch({ url }) });
  });
}

describe('one prompt across tabs that come to a touchpoint at the same moment', () => {
  const survey = surveyOf('asked', { frequency: { repeat: 'untilAnswered' } });

  it.each([2, 3])('%d tabs, with locks', async (count) => {
    await stage.publish([survey]);
    const visitor = await stage.visitor();
    const tabs: Page[] = [];
    for (let tab = 0; tab < count; tab++) tabs.push(await visitor.open());
    await Promise.all(tabs.map((tab) => touch(tab)));
    await expect.poll(() => promptsIn(tabs)).toBe(1);
    await Promise.all(tabs.map((tab) => touch(tab)));
    expect(await promptsIn(tabs)).toBe(1);
    await visitor.leave();
  });

  it.each([2, 3])('%d tabs, without locks', async (count) => {
    await stage.publish([survey]);
    const visitor = await stage.visitor();
    const tabs: Page[] = [];
    for (let tab = 0; tab < count; tab++) tabs.push(await visitor.open('/', withoutLocks));
    await Promise.all(tabs.map((tab) => touch(tab)));
    await expect.poll(() => promptsIn(tabs)).toBe(1);
    await Promise.all(tabs.map((tab) => touch(tab)));
    expect(await promptsIn(tabs)).toBe(1);
    await visitor.leave();
  });

  it('two tabs, on plain http', async () => {
    await stage.publish([survey]);
    const visitor = await stage.visitor();
    await insecurely(visitor);
    const tabs: Page[] = [];
    for (let tab = 0; tab < 2; tab++) {
      const page = await visitor.context.newPage();
      await page.goto('http://shop.example/');
      await page.waitForFunction(() => typeof Reflect.get(window, 'cairn')?.touchpoint === 'function');
      tabs.push(page);
    }
    expect(await tabs[0]?.evaluate(() => [isSecureContext, 'locks' in navigator])).toEqual([false, false]);
    await Promise.all(tabs.map((tab) => touch(tab)));
    await expect.poll(() => promptsIn(tabs)).toBe(1);
    await visitor.leave();
  });

  it('and the other tab asks when the first is done and the visitor comes back to it', async () => {
    await stage.publish([surveyOf('first'), surveyOf('second', { touchpoints: ['guide.read'] })]);
    const visitor = await stage.visitor();
    const [one, two] = [await visitor.open(), await visitor.open()];
    await touch(one);
    await promptOf(one, 'first').waitFor();
    await touch(two, 'guide.read');
    await showsNothing(two);
    await answer(one);
    await one.getByText('Thank you.').waitFor();
    await one.getByRole('button', { name: 'Close' }).click();
    // Browsers carry what is stored from one process to the next in a while; nobody changes tabs sooner.
    await two.waitForFunction(() => !JSON.parse(localStorage.getItem('cairn:pk_demo') ?? '{}').slot);
    await two.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await promptOf(two, 'second').waitFor();
    await visitor.leave();
  });

  it('and a draft that is taken up has the place to itself', async () => {
    const text = { id: 'why', type: 'text', text: 'Was first easy?' } as const;
    await stage.publish([
      surveyOf('first', { questions: [text] }),
      surveyOf('second', { touchpoints: ['guide.read'] }),
    ]);
    const visitor = await stage.visitor();
    const [one, two] = [await visitor.open(), await visitor.open()];
    await touch(one);
    await one.getByRole('textbox').fill('half a');
    await one.reload();
    await promptOf(one, 'first').waitFor();
    await touch(two, 'guide.read');
    await showsNothing(two);
    await visitor.leave();
  });
});

describe('prompts that wait', () => {
  it('come by their priority when the one before is gone, and none is lost', async () => {
    await stage.publish([
      surveyOf('first'),
      surveyOf('low', { touchpoints: ['guide.read'], priority: 10 }),
      surveyOf('high', { touchpoints: ['ticket.closed'], priority: 90 }),
    ]);
    const visitor = await stage.visitor();
    const page = await visitor.open();
    await page.evaluate(() => {
      const cairn = Reflect.get(window, 'cairn');
      for (const id of ['checkout.completed', 'guide.read', 'ticket.closed']) cairn.touchpoint(id);
    });
    for (const survey of ['first', 'high', 'low']) {
      await promptOf(page, survey).waitFor();
      expect(await page.locator('cairn-root').count()).toBe(1);
      await answer(page);
      await page.getByText('Thank you.').waitFor();
      await page.getByRole('button', { name: 'Close' }).click();
    }
    await visitor.leave();
  });

  it('are the most important first when one moment asks for several', async () => {
    await stage.publish([surveyOf('low', { priority: 10 }), surveyOf('high', { priority: 90 })]);
    const visitor = await stage.visitor();
    const page = await visitor.open();
    await touch(page);
    await promptOf(page, 'high').waitFor();
    await answer(page);
    await page.getByText('Thank you.').waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
    await promptOf(page, 'low').waitFor();
    await visitor.leave();
  });
});

describe('the visitor’s wish', () => {
  it.each([
    ['Not now', 'later'],
    ['Close', 'close'],
  ])('"%s" keeps the survey away for so many days, and then it may come again', async (name) => {
    await stage.publish([surveyOf('asked', { frequency: { repeat: 'untilAnswered' } })]);
    const visitor = await stage.visitor();
    const page = await visitor.open();
    await touch(page);
    await page.getByRole('button', { name }).click();
    expect((await rules(page, 'checkout.completed')).asked).toBe('later');
    await daysPass(page, 29);
    expect((await rules(page, 'checkout.completed')).asked).toBe('later');
    await page.reload();
    await daysPass(page, 2);
    await touch(page);
    await promptOf(page, 'asked').waitFor();
    await visitor.leave();
  });

  it('"never ask again" stops everything that interrupts, for good, but not what waits in the page', async () => {
    await stage.publish([
      surveyOf('asked'),
      surveyOf('other', { touchpoints: ['guide.read'] }),
      surveyOf('inline', { placement: 'inline', trigger: { on: 'api' } }),
      surveyOf('tab', { placement: 'tab', trigger: { on: 'tab' } }),
    ]);
    const visitor = await stage.visitor();
    const page = await visitor.open();
    await touch(page);
    await page.getByRole('button', { name: 'Not now' }).click();
    await page.getByRole('button', { name: 'Never ask again' }).click();
    await page.getByText('We will not ask again.').waitFor();
    await daysPass(page, 400);
    await page.goto(`${stage.origin}/inline`);
    await page.getByRole('group', { name: 'Was inline easy?' }).waitFor();
    await page.getByRole('button', { name: 'Feedback' }).waitFor();
    expect((await rules(page, 'guide.read')).other).toBe('never');
    await touch(page, 'guide.read');
    await settled(page);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await visitor.leave();
  });
});

describe('caps', () => {
  const three = [
    surveyOf('one', { touchpoints: ['home.viewed'] }),
    surveyOf('two', { touchpoints: ['guide.read'] }),
    surveyOf('three', { touchpoints: ['ticket.closed'] }),
  ];

  it.each([
    ['session', { ...freely, maxPerSession: 1 }],
    ['gap', { ...freely, minDaysBetween: 1 }],
    ['month', { ...freely, maxPer30Days: 1 }],
    ['reserved', { ...freely, maxPer30Days: 2, reserved: { support: 1 } }],
  ] as const)('are counted here, though the collector takes nothing: %s', async (rule, frequency) => {
    await stage.publish(three, { frequency });
    const visitor = await stage.visitor();
    await visitor.context.route('**/v1/events', (route) => route.abort());
    const page = await visitor.open();
    await touch(page, 'home.viewed');
    await promptOf(page, 'one').waitFor();
    await answer(page);
    await page.getByText('Thank you.').waitFor();
    await page.reload();
    await touch(page, 'guide.read');
    await showsNothing(page);
    expect((await rules(page, 'guide.read')).two).toBe(rule);
    await visitor.leave();
  });

  it('keep for a stage what it was promised', async () => {
    await stage.publish(three, { frequency: { ...freely, maxPer30Days: 2, reserved: { support: 1 } } });
    const visitor = await stage.visitor();
    const page = await visitor.open();
    await touch(page, 'home.viewed');
    await answer(page);
    await page.reload();
    await touch(page, 'ticket.closed');
    await promptOf(page, 'three').waitFor();
    await visitor.leave();
  });
});

describe('how often a survey is asked', () => {
  it.each([
    ['once', { repeat: 'once' }, 'close', 400, 'once'],
    ['untilAnswered, answered', { repeat: 'untilAnswered' }, 'answer', 400, 'answered'],
    ['untilAnswered, closed', { repeat: 'untilAnswered' }, 'close', 31, 'ok'],
    [
      'untilAnswered, shown as often as it may',
      { repeat: 'untilAnswered', maxShowings: 1 },
      'close',
      31,
      'showings',
    ],
    ['every 90 days, too soon', { repeat: 'every', days: 90 }, 'answer', 89, 'every'],
    ['every 90 days, then', { repeat: 'every', days: 90 }, 'answer', 91, 'ok'],
    ['every 90 days, twice at most', { repeat: 'every', days: 90, maxShowings: 1 }, 'answer', 91, 'showings'],
  ] as const)('%s', async (_what, frequency, does, days, rule) => {
    await stage.publish([surveyOf('asked', { frequency })]);
    const visitor = await stage.visitor();
    const page = await visitor.open();
    await touch(page);
    await promptOf(page, 'asked').waitFor();
    if (does === 'close') await close(page);
    else {
      await answer(page);
      await page.getByText('Thank you.').waitFor();
    }
    await page.reload();
    await settled(page);
    await daysPass(page, days);
    expect((await rules(page, 'checkout.completed')).asked).toBe(rule);
    await visitor.leave();
  });
});

describe('a quiet page', () => {
  it('shows nothing: no prompt, nothing inline, no tab', async () => {
    await stage.publish(
      [
        surveyOf('asked'),
        surveyOf('inline', { placement: 'inline', trigger: { on: 'api' } }),
        surveyOf('tab', { placement: 'tab', trigger: { on: 'tab' } }),
      ],
      { quietPages: ['/quiet*'] },
    );
    const visitor = await stage.visitor();
    const page = await visitor.open('/quiet');
    await touch(page);
    await showsNothing(page);
    expect(Object.values(await rules(page))).toEqual(['quiet', 'quiet', 'quiet']);
    await visitor.leave();
  });
});

describe('sampling', () => {
  it('gives a visitor one lot, however often they come and touch', async () => {
    await stage.publish([surveyOf('asked', { sampling: { rate: 0.5 } })]);
    const lots = new Set<string>();
    for (let count = 0; count < 5; count++) {
      const visitor = await stage.visitor();
      const page = await visitor.open('/?cairn=1');
      const seen = new Set<string>();
      for (let time = 0; time < 50; time++) {
        if (time % 10 === 9) await page.reload();
        await settled(page);
        for (const rule of Object.values(await rules(page, 'checkout.completed'))) seen.add(rule);
      }
      expect(seen.size).toBe(1);
      for (const rule of seen) lots.add(rule);
      await visitor.leave();
    }
    for (const lot of lots) expect(['ok', 'sampling']).toContain(lot);
  });
});

describe('the back/forward cache', () => {
  const text = { id: 'why', type: 'text', text: 'Was asked easy?' } as const;
  /** Headless Chromium keeps no page for "back" while the debugger is attached: the browser's events are enough. */
  const leaveAndReturn = (page: Page) =>
    page.evaluate(() => {
      window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });

  it('[14] brings no second prompt', async () => {
    await stage.publish([surveyOf('asked', { trigger: { on: 'url', url: '/' } })]);
    const visitor = await stage.visitor();
    const page = await visitor.open();
    await promptOf(page, 'asked').waitFor();
    await leaveAndReturn(page);
    await showsNothing(page);
    await visitor.leave();
  });

  it('[14] brings the draft back, in one prompt', async () => {
    await stage.publish([surveyOf('asked', { trigger: { on: 'url', url: '/' }, questions: [text] })]);
    const visitor = await stage.visitor();
    const page = await visitor.open();
    await page.getByRole('textbox').fill('half a');
    await leaveAndReturn(page);
    await promptOf(page, 'asked').waitFor();
    expect(await page.getByRole('textbox').inputValue()).toBe('half a');
    expect(await page.locator('cairn-root').count()).toBe(1);
    await visitor.leave();
  });
});
