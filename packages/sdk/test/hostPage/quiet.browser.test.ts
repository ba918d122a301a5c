import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ready } from '../openStage.js';
import { checkout, type DemoHost, openDemo } from './demoHost.js';

let demo: DemoHost;
beforeAll(async () => {
  demo = await openDemo();
});
afterAll(() => demo?.close());
const visit: DemoHost['visit'] = (...to) => demo.visit(...to);

describe('a page that has nothing to ask', () => {
  it('pays one request beside the script, no repeating timer, no layout shift, and no word on the console', async () => {
    const requests: string[] = [];
    const said: string[] = [];
    const opened = await visit('/plain', async (each) => {
      each.on('request', (request) => requests.push(new URL(request.url()).pathname));
      each.on('console', (message) => said.push(message.text()));
      await each.addInitScript(() => {
        Reflect.set(window, 'intervals', 0);
        const { setInterval } = window;
        window.setInterval = ((...args: Parameters<typeof setInterval>) => {
          Reflect.set(window, 'intervals', Reflect.get(window, 'intervals') + 1);
          return setInterval(...args);
        }) as typeof setInterval; // Node's types and the DOM's differ
        Reflect.set(window, 'shifts', []);
        new PerformanceObserver((list) => Reflect.get(window, 'shifts').push(...list.getEntries())).observe({
          type: 'layout-shift',
          buffered: true,
        });
      });
    });
    await opened.waitForFunction(() => localStorage.getItem('cairn:pk_demo:manifest'));
    await opened.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(resolve));
        }),
    );
    expect(requests.filter((path) => path.startsWith('/v1/'))).toEqual([
      '/v1/cairn.js',
      '/v1/manifest/pk_demo',
    ]);
    expect(
      await opened.evaluate(() => [Reflect.get(window, 'intervals'), Reflect.get(window, 'shifts').length]),
    ).toEqual([0, 0]);
    expect(await opened.evaluate(() => document.querySelectorAll('cairn-root').length)).toBe(0);
    await opened.goto(`${demo.host.origin}/plain`);
    await ready(opened);
    expect(requests.filter((path) => path.startsWith('/v1/manifest'))).toHaveLength(1);
    expect(said).toEqual([]);
    await opened.context().close();
  });

  it('receives the script and its parts within their budgets', async () => {
    const bytes = new Map<string, number>();
    const opened = await visit('/plain', async (each) => {
      const session = await each.context().newCDPSession(each);
      await session.send('Network.enable');
      const names = new Map<string, string>();
      session.on('Network.responseReceived', ({ requestId, response, type }) => {
        if (type === 'Script')
          names.set(
            requestId,
            `${new URL(response.url).pathname} ${response.headers['content-encoding'] ?? ''}`,
          );
      });
      session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
        const name = names.get(requestId);
        if (name) bytes.set(name, (bytes.get(name) ?? 0) + encodedDataLength);
      });
    });
    await ready(opened);
    const shown = opened.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const loaded = () =>
            performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
          window.addEventListener('cairn:shown', () => resolve(loaded()), { once: true });
        }),
    );
    await checkout(opened);
    // What the later questions need is loaded behind the first, and is not what it waits for.
    const before = await shown;
    const scripts = [...bytes].filter(([name]) => before.includes(name.split(' ')[0] ?? ''));
    expect(scripts.length).toBeGreaterThan(1);
    const boot = scripts.find(([name]) => name.startsWith('/v1/cairn.js'));
    expect(boot?.[0]).toBe('/v1/cairn.js br');
    expect(boot?.[1]).toBeLessThanOrEqual(5_120);
    expect(scripts.reduce((sum, [, size]) => sum + size, 0)).toBeLessThanOrEqual(14_336);
    await opened.context().close();
  });
});
