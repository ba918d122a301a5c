import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  call,
  freely,
  type OpenStage,
  openStage,
  promptOf,
  rules,
  type SurveyInput,
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

type Trigger = NonNullable<SurveyInput['trigger']>;
/** Its clock goes on by itself too: what must not come yet is minutes away, because a machine may be busy for seconds. */
const withClock = (page: Page) => page.clock.install();
const asked = (on: Trigger, change: Partial<SurveyInput> = {}) =>
  surveyOf('asked', { trigger: on, ...change });
const scrollTo = (page: Page, y: number) => page.evaluate((top) => window.scrollTo(0, top), y);
const leaveThroughTop = (page: Page) =>
  page.evaluate(() => {
    document.documentElement.dispatchEvent(new MouseEvent('mouseleave', { clientY: -1 }));
  });

/** What each trigger waits for, on a page where it happens; a page is tall where it has to be. */
const moments: [on: string, trigger: Trigger, happen: (page: Page) => Promise<unknown>][] = [
  ['click', { on: 'click', selector: '#buy' }, (page) => page.click('#buy')],
  [
    'visible',
    { on: 'visible', selector: '#low' },
    async (page) => {
      await scrollTo(page, 2900);
      await settled(page);
      await page.clock.fastForward(1100);
    },
  ],
  [
    'removed',
    { on: 'removed', selector: '#low' },
    (page) => page.evaluate(() => document.querySelector('#low')?.remove()),
  ],
  ['scroll', { on: 'scroll', percent: 50 }, (page) => scrollTo(page, 3000)],
  ['idle', { on: 'idle', seconds: 300 }, (page) => page.clock.fastForward(301_000)],
  [
    'exit',
    { on: 'exit' },
    async (page) => {
      await page.clock.fastForward(2100);
      await leaveThroughTop(page);
    },
  ],
  [
    'event on document',
    { on: 'event', name: 'app:done' },
    (page) => page.evaluate(() => document.dispatchEvent(new CustomEvent('app:done'))),
  ],
  [
    'event on window',
    { on: 'event', name: 'app:done' },
    (page) => page.evaluate(() => window.dispatchEvent(new CustomEvent('app:done'))),
  ],
  ['time', { on: 'time', seconds: 300 }, (page) => page.clock.fastForward(301_000)],
];

describe.each(moments)('the trigger %s', (_on, trigger, happen) => {
  it('asks when it happens, and not before', async () => {
    await stage.publish([asked(trigger)]);
    const visitor = await stage.visitor();
    const page = await visitor.open('/tall', withClock);
    await showsNothing(page);
    if (!/click|time/.test(trigger.on)) await watching(visitor, page);
    await happen(page);
    await promptOf(page, 'asked').waitFor();
    await visitor.leave();
  });

  it('asks nowhere but on its pages', async () => {
    await stage.publish([asked({ ...trigger, url: '/next' } as Trigger)]); // each of them takes a url
    const visitor = await stage.visitor();
    const page = await visitor.open('/tall', withClock);
    await settled(page);
    await happen(page);
    await showsNothing(page);
    await visitor.leave();
  });
});

/** The part that watches is there. */
async function watching({ parts }: Visitor, page: Page): Promise<void> {
  await expect.poll(() => parts.filter((path) => path.includes('/observe-'))).not.toEqual([]);
  await settled(page);
}

describe('a trigger', () => {
  it.each([
    [
      'touchpoint',
      asked({ on: 'touchpoint' }),
      (page: Page) => call(page, 'touchpoint', 'checkout.completed'),
    ],
    [
      'api',
      asked({ on: 'api' }),
      (page: Page) => page.evaluate(() => void Reflect.get(window, 'cairn').ask('asked')),
    ],
    ['url', asked({ on: 'url', url: '/next' }), (page: Page) => page.goto(`${stage.origin}/next`)],
    [
      'url with a star',
      asked({ on: 'url', url: '/ne*' }),
      (page: Page) => page.goto(`${stage.origin}/next?a=/b#c`),
    ],
  ])('%s asks when it happens, and not before', async (_on, survey, happen) => {
    await stage.publish([survey]);
    const visitor = await stage.visitor();
    const page = await visitor.open();
    await showsNothing(page);
    await happen(page);
    await promptOf(page, 'asked').waitFor();
    await visitor.leave();
  });

  it('tab puts a button at the edge, which opens the survey', async () => {
    await stage.publish([asked({ on: 'tab' }, { placement: 'tab' })]);
    const visitor = await stage.visitor();
    const page = await visitor.open();
    await page.getByRole('button', { name: 'Feedback' }).click();
    await promptOf(page, 'asked').waitFor();
    await visitor.leave();
  });

  it('visible is not content with what is only scrolled past', async () => {
    await stage.publish([asked({ on: 'visible', selector: '#low' })]);
    const visitor = await stage.visitor();
    const page = await visitor.open('/tall', withClock);
    await watching(visitor, page);
    await scrollTo(page, 2900);
    await settled(page);
    await scrollTo(page, 0);
    await settled(page);
    await page.clock.fastForward(5_000);
    await showsNothing(page);
    await visitor.leave();
  });

  it('visible sees any of those that match, not only the first', async () => {
    await stage.publish([asked({ on: 'visible', selector: 'p, button' })]);
    const visitor = await stage.visitor();
    const page = await visitor.open('/tall', withClock);
    await watching(visitor, page);
    await scrollTo(page, 6000);
    await settled(page);
    await page.clock.fastForward(1_100);
    await promptOf(page, 'asked').waitFor();
    await visitor.leave();
  });

  it('exit means up and out: not the other edges, and nobody who has only just come', async () => {
    await stage.publish([asked({ on: 'exit' })]);
    const visitor = await stage.visitor();
    const page = await visitor.open('/tall', withClock);
    await watching(visitor, page);
    await leaveThroughTop(page);
    await page.clock.fastForward(2_100);
    await page.evaluate(() => {
      document.documentElement.dispatchEvent(new MouseEvent('mouseleave', { clientY: 300 }));
    });
    await showsNothing(page);
    await visitor.leave();
  });

  it('exit on a touch screen is a fast flick up, having read down; a slow one is reading', async () => {
    await stage.publish([asked({ on: 'exit' })]);
    const visitor = await stage.visitor({
      hasTouch: true,
      isMobile: true,
      viewport: { width: 390, height: 800 },
    });
    const page = await visitor.open('/tall', withClock);
    await watching(visitor, page);
    await page.clock.fastForward(2_100);
    const flick = () =>
      page.evaluate(async () => {
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        for (let step = 0; step < 5; step++) {
          window.scrollBy(0, -100);
          await frame();
        }
      });
    await flick();
    await showsNothing(page);
    await scrollTo(page, 2000);
    await settled(page);
    await flick();
    await promptOf(page, 'asked').waitFor();
    await visitor.leave();
  });

  it('idle starts anew with every sign of life', async () => {
    await stage.publish([asked({ on: 'idle', seconds: 300 })]);
    const visitor = await stage.visitor();
    const page = await visitor.open('/', withClock);
    await watching(visitor, page);
    await page.clock.fastForward(200_000);
    await page.mouse.move(100, 100);
    await page.clock.fastForward(200_000);
    await showsNothing(page);
    await page.clock.fastForward(301_000);
    await promptOf(page, 'asked').waitFor();
    await visitor.leave();
  });

  it('whose selector this browser cannot read waits for ever, and throws nothing', async () => {
    await stage.publish([
      asked({ on: 'visible', selector: ':::no' }),
      surveyOf('click', { trigger: { on: 'click', selector: ':::no' } }),
    ]);
    const visitor = await stage.visitor();
    const errors: unknown[] = [];
    const page = await visitor.open(
      '/tall',
      async (each) => void each.on('pageerror', (error) => errors.push(error)),
    );
    await page.click('#buy');
    await showsNothing(page);
    expect(errors).toEqual([]);
    await visitor.leave();
  });
});

describe('a delay', () => {
  const delayed = asked({ on: 'touchpoint', delaySeconds: 300 });

  /** Comes to the touchpoint, and waits for the part that puts the delay down. */
  async function begin(page: Page): Promise<void> {
    await call(page, 'touchpoint', 'checkout.completed');
    await page.waitForFunction(() => sessionStorage.getItem('cairn:pk_demo:due') !== null);
  }

  it.each(['/next', '/'])('goes on when the visitor goes to %s meanwhile', async (path) => {
    await stage.publish([delayed]);
    const visitor = await stage.visitor();
    const page = await visitor.open('/', withClock);
    await begin(page);
    await page.clock.fastForward(200_000);
    await page.goto(stage.origin + path);
    await settled(page);
    await page.clock.fastForward(10_000);
    await showsNothing(page);
    await page.clock.fastForward(100_000);
    await promptOf(page, 'asked').waitFor();
    await visitor.leave();
  });

  it.each<[string, (page: Page) => Promise<unknown>]>([
    ['came to a quiet page', (page) => page.goto(`${stage.origin}/quiet`)],
    [
      'has answered elsewhere',
      (page) =>
        page.evaluate(() => {
          const state = JSON.parse(localStorage.getItem('cairn:pk_demo') ?? '{}');
          state.surveys.asked = { shownAt: Date.now(), answeredAt: Date.now() };
          localStorage.setItem('cairn:pk_demo', JSON.stringify(state));
        }),
    ],
  ])('ends in nothing when the visitor %s meanwhile', async (_what, change) => {
    await stage.publish([delayed], { quietPages: ['/quiet'] });
    const visitor = await stage.visitor();
    const page = await visitor.open('/', withClock);
    await begin(page);
    await change(page);
    await settled(page);
    await page.clock.fastForward(310_000);
    await showsNothing(page);
    expect(
      await page.evaluate(() => JSON.parse(sessionStorage.getItem('cairn:pk_demo:due') ?? '[]')),
    ).toEqual([]);
    await visitor.leave();
  });

  it('runs once, however often its moment comes', async () => {
    await stage.publish([{ ...delayed, frequency: { repeat: 'untilAnswered' } }]);
    const visitor = await stage.visitor();
    const page = await visitor.open('/', withClock);
    for (let count = 0; count < 3; count++) await call(page, 'touchpoint', 'checkout.completed');
    await begin(page);
    await page.clock.fastForward(301_000);
    await promptOf(page, 'asked').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(1);
    await visitor.leave();
  });

  it('is forgotten with the visitor', async () => {
    await stage.publish([delayed]);
    const visitor = await stage.visitor();
    const page = await visitor.open('/', withClock);
    await begin(page);
    await call(page, 'reset');
    await settled(page);
    await page.clock.fastForward(310_000);
    await showsNothing(page);
    await visitor.leave();
  });
});

const without = (page: Page) =>
  page.addInitScript(() => {
    Reflect.deleteProperty(window, 'navigation');
  });
const browsers: [string, (page: Page) => Promise<unknown>][] = [
  ['with the Navigation API', async () => undefined],
  ['without it', without],
];

describe.each(browsers)('moving within a page, %s', (_which, prepare) => {
  const go = (page: Page, how: 'pushState' | 'replaceState', path: string) =>
    page.evaluate(([name, url]) => window.history[name]({}, '', url), [how, path] as const);

  it.each(['pushState', 'replaceState'] as const)('is coming to another page: %s', async (how) => {
    await stage.publish([asked({ on: 'url', url: '/somewhere' })]);
    const visitor = await stage.visitor();
    const page = await visitor.open('/', prepare);
    await patched(page);
    await go(page, how, '/somewhere');
    await promptOf(page, 'asked').waitFor();
    await visitor.leave();
  });

  it('starts the time on a page anew', async () => {
    await stage.publish([asked({ on: 'time', seconds: 300 })]);
    const visitor = await stage.visitor();
    const page = await visitor.open('/', async (each) => {
      await prepare(each);
      await withClock(each);
    });
    await patched(page);
    await page.clock.fastForward(200_000);
    await go(page, 'pushState', '/somewhere');
    await settled(page);
    await page.clock.fastForward(200_000);
    await showsNothing(page);
    await page.clock.fastForward(101_000);
    await promptOf(page, 'asked').waitFor();
    await visitor.leave();
  });

  it('takes the tab with it where it may not be', async () => {
    await stage.publish([asked({ on: 'tab', url: '/' }, { placement: 'tab' })]);
    const visitor = await stage.visitor();
    const page = await visitor.open('/', prepare);
    const tab = page.getByRole('button', { name: 'Feedback' });
    await tab.waitFor();
    await patched(page);
    await go(page, 'pushState', '/somewhere');
    await tab.waitFor({ state: 'detached' });
    await visitor.leave();
  });

  it('puts one tab there, however fast the visitor moves', async () => {
    await stage.publish([asked({ on: 'tab' }, { placement: 'tab' })]);
    const visitor = await stage.visitor();
    const page = await visitor.open('/', prepare);
    await patched(page);
    await page.evaluate(() => {
      for (const path of ['/a', '/b', '/c']) history.pushState({}, '', path);
    });
    await settled(page);
    await page.getByRole('button', { name: 'Feedback' }).waitFor();
    expect(await page.locator('cairn-root').count()).toBe(1);
    await visitor.leave();
  });

  it('leaves the history as it was on destroy', async () => {
    await stage.publish([asked({ on: 'scroll', percent: 90 })]);
    const visitor = await stage.visitor();
    const page = await visitor.open('/', prepare);
    await patched(page);
    await call(page, 'destroy');
    expect(await page.evaluate(() => Object.keys(history))).toEqual([]);
    expect(await page.evaluate(() => history.pushState === History.prototype.pushState)).toBe(true);
    await visitor.leave();
  });

  it('leaves what somebody else put over the history', async () => {
    await stage.publish([asked({ on: 'url', url: '/somewhere' })]);
    const visitor = await stage.visitor();
    const page = await visitor.open('/', prepare);
    await patched(page);
    const calls = await page.evaluate(() => {
      const before = history.pushState;
      let count = 0;
      history.pushState = function (...args) {
        count += 1;
        return before.apply(this, args);
      };
      Reflect.get(window, 'cairn').destroy();
      history.pushState({}, '', '/somewhere');
      return [count, location.pathname];
    });
    expect(calls).toEqual([1, '/somewhere']);
    expect(await page.locator('cairn-root').count()).toBe(0);
    await visitor.leave();
  });

  it('back is coming to another page too', async () => {
    const again = { frequency: { repeat: 'untilAnswered' as const } };
    await stage.publish([surveyOf('home', { trigger: { on: 'url', url: '/next' }, ...again })], {
      frequency: { ...freely, daysAfterNotNow: 0 },
    });
    const visitor = await stage.visitor();
    const page = await visitor.open('/next', prepare);
    await promptOf(page, 'home').waitFor();
    await patched(page);
    await go(page, 'pushState', '/somewhere');
    await page.getByRole('button', { name: 'Close' }).click();
    await page.evaluate(() => history.back());
    await promptOf(page, 'home').waitFor({ timeout: 5_000 });
    await visitor.leave();
  });
});

/** Without the Navigation API, `pushState` is watched once the part that does it is there. */
async function patched(page: Page): Promise<void> {
  await settled(page);
  await page.waitForFunction(() => 'navigation' in window || Object.hasOwn(history, 'pushState'));
}

describe('a change of the document', () => {
  const age = (page: Page) =>
    page.evaluate(() => {
      const copy = JSON.parse(localStorage.getItem('cairn:pk_demo:manifest') ?? '{}');
      localStorage.setItem('cairn:pk_demo:manifest', JSON.stringify({ ...copy, at: copy.at - 61_000 }));
    });
  /** A route, even one that lets everything pass, turns the browser's HTTP cache off. */
  const uncached = (page: Page) => page.route('**/v1/manifest/**', (route) => route.continue());

  it.each<[string, (page: Page) => Promise<unknown>]>([
    ['moves within the page', (page) => page.evaluate(() => history.pushState({}, '', '/somewhere'))],
    [
      'comes back to the tab',
      (page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange'))),
    ],
  ])('is there without a reload when the visitor %s after a minute', async (_what, come) => {
    await stage.publish([surveyOf('before')]);
    const visitor = await stage.visitor();
    const page = await visitor.open('/', uncached);
    expect(Object.keys(await rules(page))).toEqual(['before']);
    await stage.publish([surveyOf('after')]);
    await settled(page);
    expect(Object.keys(await rules(page))).toEqual(['before']);
    await age(page);
    await come(page);
    await expect.poll(async () => Object.keys(await rules(page))).toEqual(['after']);
    await visitor.leave();
  });
});

describe('a place for an inline survey', () => {
  it('is filled when a script puts it there late, once', async () => {
    await stage.publish([surveyOf('inline', { placement: 'inline', trigger: { on: 'api' } })]);
    const visitor = await stage.visitor();
    const page = await visitor.open('/');
    await showsNothing(page);
    await page.evaluate(() => {
      const place = document.createElement('div');
      place.dataset.cairnInline = 'inline';
      document.body.append(place);
    });
    await page.getByRole('group', { name: 'Was inline easy?' }).waitFor();
    await page.evaluate(() => document.body.append(document.createElement('hr')));
    await settled(page);
    expect(await page.locator('cairn-root').count()).toBe(1);
    await visitor.leave();
  });
});

describe('a page with every trigger', () => {
  it('polls nothing: no interval, and no timer but those that somebody waits for', async () => {
    await stage.publish(moments.map(([, trigger], at) => surveyOf(`s${at}`, { trigger })));
    const visitor = await stage.visitor();
    const page = await visitor.open('/tall', (each) =>
      each.addInitScript(() => {
        const counts = { intervals: 0, timers: [] as number[] };
        Reflect.set(window, 'counts', counts);
        const { setTimeout, setInterval } = window;
        window.setInterval = ((...args: Parameters<typeof setInterval>) => {
          counts.intervals += 1;
          return setInterval(...args);
        }) as typeof setInterval; // Node's types and the DOM's differ
        window.setTimeout = ((run: () => void, delay = 0) => {
          if (delay > 0) counts.timers.push(delay);
          return setTimeout(run, delay);
        }) as typeof setTimeout; // the same
      }),
    );
    await watching(visitor, page);
    const { intervals, timers } = await page.evaluate(() => Reflect.get(window, 'counts'));
    expect(intervals).toBe(0);
    expect(timers.sort((a: number, b: number) => a - b)).toEqual([2_000, 300_000, 300_000]);
    await visitor.leave();
  });
});
