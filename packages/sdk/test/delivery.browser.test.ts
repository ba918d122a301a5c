import {
  type BrowserKind,
  launchBrowser,
  type Pages,
  type RunningCairn,
  servePages,
  startCairn,
} from '@cairn/scripts/testkit';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let cairn: RunningCairn;
let browser: BrowserKind;
let host: Pages;

beforeAll(async () => {
  [cairn, browser] = await Promise.all([startCairn(), launchBrowser()]);
  const script = `<script async src="${cairn.url}/v1/cairn.js" data-key="pk_demo"></script>`;
  host = await servePages({
    '/': `<!doctype html><title>Host</title>${script}`,
    '/bare': '<!doctype html><title>Bare</title>',
  });
});
afterAll(async () => {
  await browser?.close();
  await host?.close();
  await cairn?.stop();
});

async function open(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(host.origin);
  await page.waitForFunction(() => typeof Reflect.get(window, 'cairn')?.touchpoint === 'function');
  return page;
}

const report = (page: Page, name: string) =>
  page.evaluate((outcome) => Reflect.get(window, 'cairn').outcome(outcome), name);

const heard = (page: Page, type: string) =>
  page.evaluate(
    (name) =>
      new Promise<{ ids: string[]; code?: string }>((resolve) => {
        window.addEventListener(name, (event) => event instanceof CustomEvent && resolve(event.detail), {
          once: true,
        });
      }),
    `cairn:${type}`,
  );

/** Ids of the outcomes of one name that the collector has on disk. */
async function stored(name: string): Promise<string[]> {
  const lines = (await (await cairn.api('export.ndjson?type=outcome')).text()).split('\n').filter(Boolean);
  const events: { id: string; name: string }[] = lines.map((line) => JSON.parse(line));
  return events.filter((event) => event.name === name).map(({ id }) => id);
}

const waitsInBrowser = (page: Page) =>
  page.evaluate(() => localStorage.getItem('cairn:pk_demo:pending') !== null);

describe('delivery', () => {
  it('[3] deletes an event only after it was acknowledged', async () => {
    const context = await browser.newContext();
    const page = await open(context);
    const delivered = heard(page, 'delivered');
    await report(page, 'acknowledged');
    expect(await waitsInBrowser(page)).toBe(true);
    const { ids } = await delivered;
    expect(await stored('acknowledged')).toEqual(ids);
    await page.waitForFunction(() => localStorage.getItem('cairn:pk_demo:pending') === null);
    await context.close();
  });

  it('[2] keeps an event when the tab closes before the acknowledgement, and the next page delivers it', async () => {
    const context = await browser.newContext();
    const page = await open(context);
    await context.route('**/v1/events', (route) => route.abort());
    await report(page, 'left-early');
    await page.close();
    await context.unroute('**/v1/events');
    expect(await stored('left-early')).toEqual([]);
    await open(context);
    await expect.poll(() => stored('left-early')).toHaveLength(1);
    await context.close();
  });

  it('[2] hands over what waits when the page is left', async () => {
    const context = await browser.newContext();
    const page = await open(context);
    await report(page, 'first');
    await heard(page, 'delivered');
    await report(page, 'handed-over');
    await page.goto(`${host.origin}/bare`);
    await expect.poll(() => stored('handed-over')).toHaveLength(1);
    await context.close();
  });

  it('[3] stores once what was stored before the answer was lost', async () => {
    const context = await browser.newContext();
    let lost = 0;
    await context.route('**/v1/events', async (route) => {
      if (lost++) return route.continue();
      await route.fetch();
      return route.abort();
    });
    const page = await open(context);
    const delivered = heard(page, 'delivered');
    await report(page, 'answer-lost');
    await delivered;
    expect(lost).toBeGreaterThan(1);
    expect(await stored('answer-lost')).toHaveLength(1);
    await context.close();
  });

  it('[4] sends the events of three tabs once each', async () => {
    const context = await browser.newContext();
    const sent: string[] = [];
    context.on('request', (request) => {
      if (request.url().endsWith('/v1/events'))
        sent.push(
          ...JSON.parse(request.postData() ?? '{"events":[]}').events.map(({ id }: { id: string }) => id),
        );
    });
    const pages = await Promise.all([open(context), open(context), open(context)]);
    await Promise.all(
      pages.flatMap((page) => Array.from({ length: 10 }, () => report(page, 'of-three-tabs'))),
    );
    await expect.poll(() => stored('of-three-tabs'), { timeout: 10_000 }).toHaveLength(30);
    expect(sent).toHaveLength(30);
    await context.close();
  });

  it('[7][8] waits as long as an overloaded collector asks, then delivers', async () => {
    const context = await browser.newContext();
    const times: number[] = [];
    await context.route('**/v1/events', (route) => {
      times.push(Date.now());
      if (times.length > 1) return route.continue();
      return route.fulfill({
        status: 503,
        headers: {
          'Retry-After': '3',
          'Access-Control-Allow-Origin': '*',
          'Access-Control-Expose-Headers': 'Retry-After',
        },
      });
    });
    const page = await open(context);
    const delivered = heard(page, 'delivered');
    await report(page, 'asked-to-wait');
    await delivered;
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(3_000);
    await context.close();
  });

  it('drops what the collector will never take, says so, and delivers the rest', async () => {
    const context = await browser.newContext();
    const page = await open(context);
    const [dropped, delivered] = [heard(page, 'dropped'), heard(page, 'delivered')];
    await report(page, 'Not An Id');
    await report(page, 'after-the-poison');
    expect((await dropped).code).toBe('invalid');
    await delivered;
    expect(await stored('after-the-poison')).toHaveLength(1);
    await page.waitForFunction(() => localStorage.getItem('cairn:pk_demo:pending') === null);
    await context.close();
  });

  it.each<[what: string, block: () => void]>([
    ['IndexedDB is not there', () => Object.defineProperty(window, 'indexedDB', { value: undefined })],
    [
      'IndexedDB never opens',
      () => Object.defineProperty(window, 'indexedDB', { value: { open: () => ({}) } }),
    ],
    [
      'all storage is refused',
      () => {
        const get = () => {
          throw new DOMException('denied', 'SecurityError');
        };
        Object.defineProperty(window, 'indexedDB', { get });
        Object.defineProperty(window, 'localStorage', { get });
      },
    ],
    [
      'there are no locks, as on plain http',
      () => Object.defineProperty(navigator, 'locks', { value: undefined }),
    ],
  ])('[5] delivers when %s', async (what, block) => {
    const context = await browser.newContext();
    await context.addInitScript(block);
    const page = await open(context);
    const delivered = heard(page, 'delivered');
    const name = what.toLowerCase().replace(/\W+/g, '-');
    await report(page, name);
    await delivered;
    expect(await stored(name)).toHaveLength(1);
    await context.close();
  });
});
