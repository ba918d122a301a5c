import type { Browser, CDPSession, Page } from 'playwright-core';
import { launchBrowser } from '../testkit/browser.js';
import { startCairn } from '../testkit/cairn.js';
import { servePages } from '../testkit/pages.js';

export interface BrowserTimes {
  cpuSlowdown: number;
  /** Compiling and running `cairn.js`, from Chromium's own trace. */
  bootMs: number;
  /** From the touchpoint call to the frame that shows the prompt, its part loaded on the way. */
  paintedMs: number;
  /** Tasks over 50 ms, the browser's "long tasks", from load to prompt. */
  longTasks: number;
}

const rounds = 15;

/** Medians over fresh visitors in a real Chromium against a real collector on the loopback. */
export async function measureBrowser(): Promise<BrowserTimes[]> {
  const [cairn, browser] = await Promise.all([startCairn(), launchBrowser()]);
  const html = `<!doctype html><title>Bench</title><script async src="${cairn.url}/v1/cairn.js" data-key="pk_demo"></script><h1>Bench</h1>`;
  const pages = await servePages({ '/': html });
  try {
    const times: BrowserTimes[] = [];
    for (const cpuSlowdown of [1, 4]) {
      const all: Omit<BrowserTimes, 'cpuSlowdown'>[] = [];
      for (let round = 0; round < rounds; round++)
        all.push(await oneVisit(browser, pages.origin, cpuSlowdown));
      const median = (of: keyof (typeof all)[number]) => middle(all.map((each) => each[of]));
      times.push({
        cpuSlowdown,
        bootMs: median('bootMs'),
        paintedMs: median('paintedMs'),
        longTasks: median('longTasks'),
      });
    }
    return times;
  } finally {
    await browser.close();
    await pages.close();
    await cairn.stop();
  }
}

async function oneVisit(
  browser: Browser,
  origin: string,
  cpuSlowdown: number,
): Promise<Omit<BrowserTimes, 'cpuSlowdown'>> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  await page.addInitScript(() => {
    Reflect.set(window, 'longTasks', 0);
    new PerformanceObserver((list) => {
      Reflect.set(window, 'longTasks', Reflect.get(window, 'longTasks') + list.getEntries().length);
    }).observe({ type: 'longtask', buffered: true });
  });
  const trace = await startTrace(session);
  await page.goto(origin);
  await page.waitForFunction(() => localStorage.getItem('cairn:pk_demo:manifest'));
  const paintedMs = await triggerToPainted(page);
  const events = await trace.stop();
  const longTasks = await page.evaluate(() => Reflect.get(window, 'longTasks'));
  await context.close();
  return { paintedMs, longTasks, bootMs: bootMsIn(events) };
}

function triggerToPainted(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const begun = performance.now();
        window.addEventListener('cairn:shown', () =>
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - begun);
            port2.postMessage(0);
          }),
        );
        Reflect.get(window, 'cairn')('touchpoint', 'checkout.completed');
      }),
  );
}

interface TraceEvent {
  name: string;
  dur?: number;
  args?: { data?: { url?: string } };
}

async function startTrace(session: CDPSession): Promise<{ stop(): Promise<TraceEvent[]> }> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    // Chromium's trace format; every field that is read is optional here.
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', { traceConfig: { includedCategories: ['devtools.timeline', 'v8'] } });
  return {
    stop: async () => {
      const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
      await session.send('Tracing.end');
      await done;
      return events;
    },
  };
}

function bootMsIn(events: TraceEvent[]): number {
  const ofBoot = events.filter(
    ({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith('/v1/cairn.js'),
  );
  return ofBoot.reduce((sum, { dur = 0 }) => sum + dur / 1000, 0);
}

function middle(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
