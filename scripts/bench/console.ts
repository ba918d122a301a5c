import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../testkit/browser.js';
import { type RunningCairn, type SessionCookie, startCairn } from '../testkit/cairn.js';
import { publishLarge } from '../testkit/largeProject.js';
import { seedDemo } from '../testkit/seedDemo.js';
import { settled } from '../testkit/settled.js';

export interface ConsoleTimes {
  /** From the address to a journey whose cards and breakpoints are drawn, on a processor a quarter as fast. */
  interactiveMs: number;
  /** From a click in the navigation to the frame with the new screen's heading, its script fetched before. */
  routeChangeMs: number;
  /** The longest task while a journey of 1,000 touchpoints is scrolled and filtered, and 200 surveys are searched. */
  longestTaskMs: number;
}

/** What the console promises of them. */
export const mostConsoleMs: ConsoleTimes = { interactiveMs: 1000, routeChangeMs: 100, longestTaskMs: 50 };

const rounds = 5;
const slowdown = 4;

/** Medians in a real Chromium against a real collector on the loopback, somebody signed in. */
export async function measureConsole(): Promise<ConsoleTimes> {
  const browser = await launchBrowser();
  try {
    const year = await withCairn(browser, async ({ cairn, inside }) => {
      await seedDemo(cairn, { responses: 6000 });
      const interactive: number[] = [];
      for (let round = 0; round < rounds; round++) interactive.push(await timeToJourney(inside, cairn.url));
      return { interactiveMs: middle(interactive), routeChangeMs: await timeToRoute(inside, cairn.url) };
    });
    const longestTaskMs = await withCairn(browser, async ({ cairn, inside }) => {
      await publishLarge(cairn);
      const longest: number[] = [];
      for (let round = 0; round < rounds; round++) longest.push(await longestTask(inside, cairn.url));
      return middle(longest);
    });
    return { ...year, longestTaskMs };
  } finally {
    await browser.close();
  }
}

async function withCairn<Result>(
  browser: Browser,
  measure: (of: { cairn: RunningCairn; inside: BrowserContext }) => Promise<Result>,
): Promise<Result> {
  const cairn = await startCairn({ CAIRN_RATE_LIMIT: '0' });
  try {
    return await measure({ cairn, inside: await signedIn(browser, await cairn.signUp()) });
  } finally {
    await cairn.stop();
  }
}

async function signedIn(browser: Browser, session: SessionCookie): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.addCookies([session]);
  return context;
}

async function timeToJourney(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(url);
  const ms = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => {
          const isDrawn =
            document.querySelector('.touchpoint') && !document.querySelector('.figures [aria-busy="true"]');
          if (isDrawn) resolve(performance.now());
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  await page.close();
  return ms;
}

/** The slowest of the screens in the navigation, each in the median of its rounds. */
async function timeToRoute(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  // From a screen that the navigation does not have: a link to where one is goes nowhere.
  await page.goto(`${url}/surveys/new`);
  await settled(page);
  const links = await page.locator('.top nav a').count();
  const times = Array.from({ length: links }, (): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [link, of] of times.entries()) {
      const ms = await goBy(page, link);
      if (round > 0) of.push(ms);
      await settled(page);
    }
  }
  await page.close();
  return Math.max(...times.map(middle));
}

function goBy(page: Page, link: number): Promise<number> {
  return page.evaluate(
    (index) =>
      new Promise<number>((resolve) => {
        const before = document.querySelector('h1')?.textContent;
        const begun = performance.now();
        const look = () => {
          const now = document.querySelector('h1')?.textContent;
          if (now && now !== before) resolve(performance.now() - begun);
          else requestAnimationFrame(look);
        };
        document.querySelectorAll<HTMLAnchorElement>('.top nav a')[index]?.click();
        requestAnimationFrame(look);
      }),
    link,
  );
}

async function longestTask(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(url);
  await settled(page);
  await watchTasks(page);
  for (let step = 0; step < 20; step++) {
    await page.mouse.wheel(0, 900);
    await nextFrames(page);
  }
  await page.getByRole('combobox', { name: 'Survey' }).selectOption({ index: 7 });
  await settled(page);
  const ofMap = await watchedTasks(page);
  await page.goto(`${url}/surveys`);
  await settled(page);
  await watchTasks(page);
  await page.getByRole('searchbox').pressSequentially('survey 19');
  await nextFrames(page);
  const ofList = await watchedTasks(page);
  await page.close();
  return Math.max(ofMap, ofList);
}

/** Browsers tell of tasks from 50 ms on; shorter ones count as none. */
function watchTasks(page: Page): Promise<void> {
  return page.evaluate(() => {
    const observer = new PerformanceObserver((list) => {
      const longest = Math.max(...list.getEntries().map(({ duration }) => duration));
      Reflect.set(window, 'longestTask', Math.max(Reflect.get(window, 'longestTask') ?? 0, longest));
    });
    observer.observe({ type: 'longtask' });
  });
}

function watchedTasks(page: Page): Promise<number> {
  return page.evaluate(() => Reflect.get(window, 'longestTask') ?? 0);
}

function nextFrames(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}

function middle(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
