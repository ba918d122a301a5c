import { servePages } from '@cairn/scripts/testkit';
import type { BrowserContext, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  call,
  type OpenStage,
  openStage,
  promptOf,
  ready,
  settled,
  showsNothing,
  surveyOf,
} from './openStage.js';

/** What may happen to an answer between a visitor and the collector, with a real one of each. */
let stage: OpenStage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

const events = '**/v1/events';
const reported = (page: Page, name: string) => call(page, 'outcome', name);

interface Stored {
  id: string;
  name: string;
  at: string;
}

const storedAs = async (name: string) =>
  (await stage.stored<Stored>('outcome')).filter((outcome) => outcome.name === name);

/** Everything of Cairn's that this browser keeps for later: notes, and what was moved into the database. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const notes = Object.keys(localStorage).filter((name) => name.startsWith('cairn:pk_demo:event:'));
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('cairn:pk_demo');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
      request.onupgradeneeded = () => request.result.createObjectStore('events');
    });
    const keys = await new Promise<IDBValidKey[]>((resolve) => {
      const request = database.transaction('events').objectStore('events').getAllKeys();
      request.onsuccess = () => resolve(request.result);
    });
    database.close();
    return notes.length + keys.filter((name) => !String(name).startsWith('lease:')).length;
  });

const isDelivered = (page: Page) =>
  page.waitForFunction(() => localStorage.getItem('cairn:pk_demo:pending') === null);

/** Calls back when the first batch has reached the collector and been stored, and keeps its answer from the page. */
function holdFirstAnswer(context: BrowserContext): Promise<Route> {
  let isFirst = true;
  return new Promise((resolve) => {
    void context.route(events, async (route) => {
      if (!isFirst) return route.continue();
      isFirst = false;
      await route.fetch();
      resolve(route);
    });
  });
}

describe('an answer', () => {
  it('[1] given offline is thanked for, kept, and sent when the network is back', async () => {
    await stage.publish([surveyOf('asked', { trigger: { on: 'url', url: '/' } })]);
    const visitor = await stage.visitor();
    const page = await visitor.open();
    const prompt = promptOf(page, 'asked');
    await prompt.waitFor();
    await page.waitForFunction(() => localStorage.getItem('cairn:pk_demo:pending') === null);
    await visitor.context.setOffline(true);
    await prompt.locator('input[type=radio]').nth(3).click({ force: true });
    await page.getByText('Thank you').waitFor();
    expect(await kept(page)).toBe(1);
    expect(await stage.stored('response')).toHaveLength(0);
    await visitor.context.setOffline(false);
    await expect.poll(() => stage.stored('response'), { timeout: 8_000 }).toHaveLength(1);
    await isDelivered(page);
    expect(await kept(page)).toBe(0);
    await visitor.leave();
  });

  it('[1] given offline before the part that sends was ever loaded is sent when the network is back', async () => {
    const visitor = await stage.visitor();
    const page = await visitor.open('/next');
    await visitor.context.setOffline(true);
    const failed = page.waitForEvent('requestfailed', (request) => request.url().includes('/deliver-'));
    await reported(page, 'offline-from-the-start');
    await failed;
    await visitor.context.setOffline(false);
    await expect.poll(() => storedAs('offline-from-the-start'), { timeout: 8_000 }).toHaveLength(1);
    await visitor.leave();
  });

  it('[2] is stored once when the tab is closed while it is being sent', async () => {
    const visitor = await stage.visitor();
    const page = await visitor.open('/next');
    const held = holdFirstAnswer(visitor.context);
    await reported(page, 'closed-mid-submit');
    await held;
    await page.close({ runBeforeUnload: false });
    const next = await visitor.open('/next');
    await isDelivered(next);
    expect(await storedAs('closed-mid-submit')).toHaveLength(1);
    expect(await kept(next)).toBe(0);
    await visitor.leave();
  });

  it('[3] is stored once when the browser’s process dies between the acknowledgement and the deletion', async () => {
    const visitor = await stage.visitor();
    const page = await visitor.open('/next');
    const held = holdFirstAnswer(visitor.context);
    await reported(page, 'crashed');
    await held;
    const crashed = page.waitForEvent('crash');
    const session = await visitor.context.newCDPSession(page);
    session.send('Page.crash').catch(() => undefined); // whoever is dead does not answer
    await crashed;
    const next = await visitor.open('/next');
    await isDelivered(next);
    expect(await storedAs('crashed')).toHaveLength(1);
    expect(visitor.sent.filter((event) => event.type === 'outcome')).toHaveLength(2);
    await visitor.leave();
  });

  it('[9] that is too large for one request is cut where it is longest, with a mark, and stored', async () => {
    const ids = ['one', 'two', 'three', 'four', 'five'];
    const questions = ids.map((id) => ({
      id,
      type: 'text' as const,
      maxChars: 5_000,
      text: `Tell us about ${id}.`,
    }));
    await stage.publish([surveyOf('wordy', { trigger: { on: 'url', url: '/' }, questions })]);
    const visitor = await stage.visitor();
    const page = await visitor.open();
    for (const id of ids) {
      await page.getByRole('textbox', { name: `Tell us about ${id}.` }).fill('山'.repeat(5_000));
      await page.getByRole('button', { name: /^(Send|Next)$/ }).click();
    }
    await page.getByText('Thank you').waitFor();
    await isDelivered(page);
    const stored = await stage.stored<{ survey: string; seq: number; answers: { value: string }[] }>(
      'response',
    );
    const [last] = stored.filter(({ survey }) => survey === 'wordy').sort((a, b) => b.seq - a.seq);
    expect(last?.answers).toHaveLength(5);
    expect(last?.answers.some(({ value }) => /^山+ \[…\]$/.test(value))).toBe(true);
    await visitor.leave();
  });

  it('[11] is not taken for delivered by the page of a captive portal', async () => {
    const visitor = await stage.visitor();
    const page = await visitor.open('/next');
    let isPortal = true;
    await visitor.context.route(events, (route) => {
      if (!isPortal) return route.continue();
      isPortal = false;
      const headers = { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/html' };
      return route.fulfill({ status: 200, headers, body: '<html>Welcome to the café</html>' });
    });
    await reported(page, 'behind-a-portal');
    await expect.poll(() => storedAs('behind-a-portal'), { timeout: 8_000 }).toHaveLength(1);
    expect(isPortal).toBe(false);
    await visitor.leave();
  });
});

describe('three tabs', () => {
  it('[4] on plain http, where there are no locks, send each event once', async () => {
    const settings = await (await stage.cairn.api('settings')).json();
    const origins = [...settings.origins, 'http://shop.test'];
    const put = (change: object) =>
      stage.cairn.api('settings', { method: 'PUT', body: JSON.stringify({ ...settings, ...change }) });
    expect((await put({ origins })).status).toBe(200);
    const visitor = await stage.visitor();
    await visitor.context.route('http://cairn.test/**', async (route) => {
      const { pathname } = new URL(route.request().url());
      await route.fulfill({ response: await route.fetch({ url: stage.cairn.url + pathname }) });
    });
    await visitor.context.route('http://shop.test/**', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><title>Shop</title><script async src="http://cairn.test/v1/cairn.js" data-key="pk_demo"></script>',
      }),
    );
    const tabs = await Promise.all(
      [1, 2, 3].map(async () => {
        const page = await visitor.context.newPage();
        await page.goto('http://shop.test/');
        await ready(page);
        return page;
      }),
    );
    expect(await tabs[0]?.evaluate(() => [isSecureContext, 'locks' in navigator])).toEqual([false, false]);
    await Promise.all(
      tabs.flatMap((page) => Array.from({ length: 10 }, () => reported(page, 'without-locks'))),
    );
    await expect.poll(() => storedAs('without-locks'), { timeout: 20_000 }).toHaveLength(30);
    expect(visitor.sent.filter((event) => event.type === 'outcome')).toHaveLength(30);
    await visitor.leave();
    await put({});
  });
});

describe('the browser’s database', () => {
  it('[5] taken away in the middle does not stop delivery', async () => {
    const visitor = await stage.visitor();
    const page = await visitor.open('/next');
    await reported(page, 'before-it-went');
    await isDelivered(page);
    const isGone = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const request = indexedDB.deleteDatabase('cairn:pk_demo');
          request.onsuccess = () => resolve(true);
          request.onblocked = () => resolve(false);
        }),
    );
    expect(isGone).toBe(true);
    await reported(page, 'after-it-went');
    await expect.poll(() => storedAs('after-it-went'), { timeout: 8_000 }).toHaveLength(1);
    await visitor.leave();
  });

  it('[6] without room gives up what only counts, keeps the answer, and the collector is told how much is missing', async () => {
    await stage.publish([surveyOf('asked', { trigger: { on: 'url', url: '/' } })]);
    const visitor = await stage.visitor();
    await visitor.context.route(events, (route) => route.abort());
    const page = await visitor.open('/', async (opening) => {
      // The browser measures what is left when it first opens the database, and not again for a while.
      const session = await visitor.context.newCDPSession(opening);
      await session.send('Storage.overrideQuotaForOrigin', { origin: stage.origin, quotaSize: 1 });
      await opening.addInitScript(() => {
        window.addEventListener('cairn:dropped', (event) => {
          if (event instanceof CustomEvent) document.title = event.detail.code;
        });
      });
    });
    await promptOf(page, 'asked').waitFor();
    await page.waitForFunction(() => document.title === 'full');
    await promptOf(page, 'asked').locator('input[type=radio]').nth(3).click({ force: true });
    await page.getByText('Thank you').waitFor();
    expect(await kept(page)).toBe(1);
    await visitor.context.unroute(events);
    const before = (await stage.stored('response')).length;
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await expect.poll(() => stage.stored('response'), { timeout: 8_000 }).toHaveLength(before + 1);
    await isDelivered(page);
    const lines = (await (await stage.cairn.api('export.ndjson?type=delivery')).text()).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).lost.full)).toContain(1);
    await visitor.leave();
  });

  it('is gone after a no, though delivery had it open', async () => {
    const visitor = await stage.visitor();
    const page = await visitor.open('/next');
    await reported(page, 'before-the-no');
    await isDelivered(page);
    await call(page, 'consent', 'denied');
    await page.waitForFunction(async () => (await indexedDB.databases()).length === 0);
    await visitor.leave();
  });
});

describe('a page whose policy forbids the collector', () => {
  it('[12] says so in one line, tries no more, and the next page delivers', async () => {
    const visitor = await stage.visitor();
    const html = `<!doctype html><title>Host</title><script async src="${stage.cairn.url}/v1/cairn.js" data-key="pk_demo"></script>`;
    const headers = { 'Content-Security-Policy': "connect-src 'self'" };
    const host = await servePages({ '/calm': html, '/strict': { html, headers } });
    const page = await visitor.context.newPage();
    // What may be asked is known from an earlier page, whose policy is another.
    await page.goto(`${host.origin}/calm`);
    await ready(page);
    await settled(page);
    const lines: string[] = [];
    page.on('console', (line) => line.text().startsWith('cairn:') && lines.push(line.text()));
    const warned = page.waitForEvent('console', (line) => line.text().includes('not allow connect-src'));
    await page.goto(`${host.origin}/strict`);
    await ready(page);
    await reported(page, 'forbidden-here');
    await warned;
    await reported(page, 'forbidden-too');
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await settled(page);
    expect(lines).toHaveLength(1);
    expect(await kept(page)).toBe(2);
    await page.goto(`${host.origin}/calm`);
    await expect.poll(() => storedAs('forbidden-here'), { timeout: 8_000 }).toHaveLength(1);
    await expect.poll(() => storedAs('forbidden-too'), { timeout: 8_000 }).toHaveLength(1);
    await visitor.leave();
    await host.close();
  });

  it('[12] hears nothing from a page where all is well', async () => {
    const visitor = await stage.visitor();
    const lines: string[] = [];
    visitor.context.on('console', (line) => lines.push(line.text()));
    const page = await visitor.open('/next');
    await reported(page, 'all-is-well');
    await isDelivered(page);
    expect(lines).toEqual([]);
    await visitor.leave();
  });
});

describe('a clock', () => {
  const slowBy = (ms: number) => (page: Page) =>
    page.addInitScript((offset) => {
      const { now } = Date;
      const Real = Date;
      Reflect.set(
        window,
        'Date',
        class extends Real {
          constructor(...given: [] | [number]) {
            super(...((given.length ? given : [now() + offset]) as [number])); // as Date takes them
          }
          static override now = () => now() + offset;
        },
      );
    }, ms);

  it.each([
    ['a year slow', -365 * 86_400_000],
    ['a year fast', 365 * 86_400_000],
  ])('[13] that is %s: the collector has the right time', async (what, ms) => {
    const visitor = await stage.visitor();
    const page = await visitor.open('/next', slowBy(ms));
    const name = what.replaceAll(' ', '-');
    await reported(page, name);
    await expect.poll(() => storedAs(name), { timeout: 8_000 }).toHaveLength(1);
    const [stored] = await storedAs(name);
    expect(Math.abs(Date.parse(stored?.at ?? '') - Date.now())).toBeLessThan(60_000);
    await visitor.leave();
  });

  it('[13] that is set right between two pages locks nobody out', async () => {
    await stage.publish([
      surveyOf('asked', { trigger: { on: 'url', url: '/' }, frequency: { repeat: 'every', days: 30 } }),
    ]);
    const visitor = await stage.visitor();
    const page = await visitor.open('/', slowBy(365 * 86_400_000));
    await promptOf(page, 'asked').waitFor();
    await page.close();
    const next = await visitor.open('/');
    await promptOf(next, 'asked').waitFor();
    await visitor.leave();
  });
});

describe('a page that comes back as it was left', () => {
  it('[14] delivers once what was on its way', async () => {
    const visitor = await stage.visitor();
    const page = await visitor.open('/next');
    const held = holdFirstAnswer(visitor.context);
    await reported(page, 'came-back');
    await held;
    await page.evaluate(() => {
      window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    await isDelivered(page);
    expect(await storedAs('came-back')).toHaveLength(1);
    expect(await kept(page)).toBe(0);
    await visitor.leave();
  });
});

describe('the outbox of an older version', () => {
  it('[15] is delivered, from both places where it was', async () => {
    const visitor = await stage.visitor();
    const bare = await visitor.context.newPage();
    await bare.goto(`${stage.origin}/bare`);
    await bare.evaluate(async () => {
      const eventOf = (tail: string) => {
        const time = (Date.now() - 60_000).toString(16).padStart(12, '0');
        const id = `${time.slice(0, 8)}-${time.slice(8)}-7aaa-8aaa-${tail.repeat(12)}`;
        return {
          id,
          type: 'outcome',
          at: new Date(Date.now() - 60_000).toISOString(),
          name: 'of-an-older-one',
        };
      };
      const [noted, moved] = [eventOf('a'), eventOf('b')];
      localStorage.setItem(`cairn:pk_demo:event:${noted.id}`, JSON.stringify(noted));
      localStorage.setItem('cairn:pk_demo:event:torn', '{"id":"to');
      localStorage.setItem('cairn:pk_demo:pending', '1');
      await new Promise((resolve) => {
        const request = indexedDB.open('cairn:pk_demo');
        request.onupgradeneeded = () => request.result.createObjectStore('events');
        request.onsuccess = () => {
          const writing = request.result.transaction('events', 'readwrite');
          writing.objectStore('events').put(moved, moved.id);
          writing.objectStore('events').put('not an event at all', 'odd');
          writing.oncomplete = resolve;
        };
      });
    });
    await visitor.open('/next');
    await expect.poll(() => storedAs('of-an-older-one'), { timeout: 8_000 }).toHaveLength(2);
    await visitor.leave();
  });
});

describe('a manifest that cannot be used', () => {
  it.each<[what: string, status: number, body: string]>([
    ['not there', 404, '{"code":"not_found","message":"no"}'],
    ['not JSON', 200, '<html>'],
    ['cut off', 200, '{"v":1,"surveys":['],
    ['of a newer version', 200, '{"v":2,"screens":[]}'],
    ['empty', 200, ''],
  ])('[16] shows nothing and leaves the page as it is: %s', async (_what, status, body) => {
    const visitor = await stage.visitor();
    const faults: string[] = [];
    await visitor.context.route('**/v1/manifest/**', (route) =>
      route.fulfill({ status, body, headers: { 'Access-Control-Allow-Origin': '*' } }),
    );
    const page = await visitor.open('/', async (opening) => {
      opening.on('pageerror', (error) => faults.push(error.message));
    });
    await call(page, 'touchpoint', 'checkout.completed');
    await showsNothing(page);
    expect(faults).toEqual([]);
    expect(await page.getByRole('heading', { name: 'A page' }).isVisible()).toBe(true);
    await visitor.leave();
  });
});
