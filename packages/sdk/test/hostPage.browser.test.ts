import {
  type BrowserKind,
  launchBrowser,
  type Pages,
  type RunningCairn,
  servePages,
  startCairn,
} from '@cairn/scripts/testkit';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let cairn: RunningCairn;
let browser: BrowserKind;
let host: Pages;

const tag = (url: string) => `<script async src="${url}/v1/cairn.js" data-key="pk_demo"></script>`;
const stub = '<script>window.cairn=window.cairn||function(){(cairn.q=cairn.q||[]).push(arguments)}</script>';
const page = (head: string, body = '<h1>A page</h1><button id="own">Own</button>') =>
  `<!doctype html><html lang="en"><head><title>Host</title>${head}</head><body>${body}</body></html>`;

beforeAll(async () => {
  [cairn, browser] = await Promise.all([startCairn(), launchBrowser()]);
  const { url } = cairn;
  host = await servePages({
    '/plain': page(tag(url)),
    '/early': page(
      `${stub}<script>cairn('touchpoint', 'checkout.completed', { total: 3 })</script>${tag(url)}`,
    ),
    '/twice': page(tag(url) + tag(url).replace('async ', '')),
    '/dead': page(
      `${stub}${tag('http://127.0.0.1:9')}<script>cairn('touchpoint', 'checkout.completed')</script>`,
    ),

    '/inline': page(tag(url), '<div data-cairn-inline="help-article-helpful"></div>'),
    '/click': page(tag(url), '<button data-cairn-touchpoint="checkout.completed">Buy</button>'),
    '/reset': page(`${tag(url)}<style>* { all: unset !important; display: inline !important; }</style>`),
    '/strict': {
      html: page(tag(url)),
      headers: {
        'Content-Security-Policy': `default-src 'none'; script-src ${url}; connect-src ${url}; require-trusted-types-for 'script'; trusted-types 'none'`,
      },
    },
  });
});
afterAll(async () => {
  await browser?.close();
  await host?.close();
  await cairn?.stop();
});

async function visit(path: string, prepare?: (page: Page) => Promise<unknown>): Promise<Page> {
  const context = await browser.newContext();
  const opened = await context.newPage();
  await prepare?.(opened);
  await opened.goto(host.origin + path);
  return opened;
}

const ready = (opened: Page) =>
  opened.waitForFunction(() => typeof Reflect.get(window, 'cairn')?.touchpoint === 'function');
const checkout = (opened: Page) =>
  opened.evaluate(() => Reflect.get(window, 'cairn').touchpoint('checkout.completed'));

describe('in a strict page', () => {
  it('shows, styled and answerable, without one violation of the policy', async () => {
    const opened = await visit('/strict', (each) =>
      each.addInitScript(() => {
        Reflect.set(window, 'violations', []);
        document.addEventListener('securitypolicyviolation', (event) =>
          Reflect.get(window, 'violations').push(event.violatedDirective),
        );
      }),
    );
    await ready(opened);
    await checkout(opened);
    const prompt = opened.getByRole('dialog');
    await prompt.waitFor();
    const look = await prompt.evaluate((card) => ({
      radius: getComputedStyle(card).borderRadius,
      width: card.getBoundingClientRect().width,
    }));
    expect(look).toEqual({ radius: '14px', width: 360 });
    await prompt.getByRole('radio', { name: '7' }).click();
    await prompt.getByRole('textbox').fill('fine');
    const delivered = opened.evaluate(
      () =>
        new Promise((resolve) => {
          window.addEventListener('cairn:delivered', resolve, { once: true });
        }),
    );
    await prompt.getByRole('button', { name: 'Send' }).click();
    await delivered;
    expect(await opened.evaluate(() => Reflect.get(window, 'violations'))).toEqual([]);
    await opened.context().close();
  });
});

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
    await opened.goto(`${host.origin}/plain`);
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

describe('a page that something is wrong with', () => {
  it('works as if we were not there when the collector cannot be reached', async () => {
    const errors: string[] = [];
    const opened = await visit(
      '/dead',
      async (each) => void each.on('pageerror', (error) => errors.push(String(error))),
    );
    await opened.getByRole('button', { name: 'Own' }).click();
    expect(errors).toEqual([]);
    expect(await opened.getByRole('dialog').count()).toBe(0);
    await opened.context().close();
  });

  it.each([
    ['is HTML', 200, '<html>Sign in to the Wi-Fi</html>'],
    ['is of a later version', 200, '{"v":2,"surveys":[{}]}'],
    ['has surveys of another shape', 200, '{"v":1,"surveys":[{"id":"x"}]}'],
    [
      'has a survey that is no object',
      200,
      '{"v":1,"surveys":[null,3,{"id":"y","trigger":{},"frequency":{},"touchpoints":[],"questions":[{"kind":"hologram"}]}]}',
    ],
    ['is missing', 404, '{"code":"not_found","message":"No project has this key."}'],
  ])('shows nothing and throws nothing when the manifest %s', async (_what, status, body) => {
    const errors: string[] = [];
    const opened = await visit('/plain', async (each) => {
      each.on('pageerror', (error) => errors.push(String(error)));
      await each.route('**/v1/manifest/**', (route) =>
        route.fulfill({ status, body, headers: { 'Access-Control-Allow-Origin': '*' } }),
      );
    });
    await ready(opened);
    await checkout(opened);
    const asked = await opened.evaluate(() => Reflect.get(window, 'cairn').ask('checkout-effort'));
    expect(asked).toMatchObject({ status: 'notShown' });
    expect(await opened.getByRole('dialog').count()).toBe(0);
    expect(errors).toEqual([]);
    await opened.context().close();
  });

  it('has one Cairn when the script is there twice', async () => {
    const opened = await visit('/twice');
    await ready(opened);
    await checkout(opened);
    await opened.getByRole('dialog').waitFor();
    expect(await opened.evaluate(() => document.querySelectorAll('cairn-root').length)).toBe(1);
    await opened.context().close();
  });

  it('looks right under a global reset', async () => {
    const opened = await visit('/reset');
    await ready(opened);
    await checkout(opened);
    const box = await opened.getByRole('dialog').boundingBox();
    expect(box).toMatchObject({ width: 360, x: 1280 - 16 - 360 });
    await opened.context().close();
  });
});

describe('the calls', () => {
  it('keeps what was called before the script was there', async () => {
    const opened = await visit('/early');
    await opened.getByRole('dialog').waitFor();
    await opened.context().close();
  });

  it('takes a declared touchpoint on click', async () => {
    const opened = await visit('/click');
    await ready(opened);
    await opened.getByRole('button', { name: 'Buy' }).click();
    await opened.getByRole('dialog').waitFor();
    await opened.context().close();
  });

  it('resolves ask with what became of it', async () => {
    const opened = await visit('/plain');
    await ready(opened);
    const asked = opened.evaluate(() => Reflect.get(window, 'cairn').ask('support-how-did-we-do'));
    await opened.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    expect(await asked).toEqual({ status: 'dismissed', survey: 'support-how-did-we-do', how: 'close' });
    expect(await opened.evaluate(() => Reflect.get(window, 'cairn').ask('no-such-survey'))).toEqual({
      status: 'notShown',
      survey: 'no-such-survey',
      reason: 'unknown',
    });
    await opened.context().close();
  });

  it('tells listeners what happens, until they stop listening', async () => {
    const opened = await visit('/plain');
    await ready(opened);
    await opened.evaluate(() => {
      const heard: string[] = [];
      Reflect.set(window, 'heard', heard);
      const cairn = Reflect.get(window, 'cairn');
      cairn.on('shown', ({ survey }: { survey: string }) => heard.push(`shown ${survey}`));
      const off = cairn('on', 'dismissed', () => heard.push('never heard'));
      off();
    });
    await checkout(opened);
    await opened.getByRole('button', { name: 'Close' }).click();
    expect(await opened.evaluate(() => Reflect.get(window, 'heard'))).toEqual(['shown checkout-effort']);
    await opened.context().close();
  });

  it('sends who the visitor is, and forgets it on reset', async () => {
    const opened = await visit('/plain');
    await ready(opened);
    await opened.evaluate(() =>
      Reflect.get(window, 'cairn').identify('customer-17', {
        attributes: { plan: 'club' },
        token: 'v1.signed.name',
      }),
    );
    const sent = opened.waitForRequest((request) => (request.postData() ?? '').includes('renewed'));
    await opened.evaluate(() => Reflect.get(window, 'cairn').outcome('renewed', 30, 'EUR'));
    const [event] = JSON.parse((await sent).postData() ?? '{}').events;
    expect(event).toMatchObject({
      type: 'outcome',
      name: 'renewed',
      value: 30,
      currency: 'EUR',
      respondent: 'customer-17',
      token: 'v1.signed.name',
    });
    await opened.evaluate(() => Reflect.get(window, 'cairn').reset());
    const stored = await opened.evaluate(() => localStorage.getItem('cairn:pk_demo') ?? '');
    expect(stored).not.toContain('customer-17');
    expect(stored).not.toContain('v1.signed.name');
    expect(stored).not.toContain(event.visitor);
    await opened.context().close();
  });

  it('leaves the page on destroy', async () => {
    const opened = await visit('/click');
    await ready(opened);
    await checkout(opened);
    await opened.getByRole('dialog').waitFor();
    await opened.evaluate(() => Reflect.get(window, 'cairn').destroy());
    expect(await opened.evaluate(() => document.querySelectorAll('cairn-root').length)).toBe(0);
    await opened.getByRole('button', { name: 'Buy' }).click();
    expect(await opened.getByRole('dialog').count()).toBe(0);
    await opened.context().close();
  });

  it('refuses wrong options by name', async () => {
    const opened = await visit('/plain');
    await ready(opened);
    const said = opened.waitForEvent('console');
    await opened.evaluate(() => {
      Reflect.get(window, 'cairn').destroy();
      Reflect.get(window, 'cairn')('init', { key: 'demo', collector: 'https://c.example' });
    });
    expect((await said).text()).toContain('needs a key "pk_"');
    await opened.context().close();
  });
});

describe('odd values from the page', () => {
  it('never throw, and never cost an answer', async () => {
    const opened = await visit('/plain');
    await ready(opened);
    await opened.evaluate(() => {
      const cairn = Reflect.get(window, 'cairn');
      const circular: Record<string, unknown> = {};
      circular.self = circular;
      cairn.identify(4711, null);
      cairn.set({
        circular,
        list: [1],
        nothing: null,
        big: 10n,
        'Order total': 3,
        _ga: 'x',
        long: 'y'.repeat(900),
      });
      cairn.set(null);
      cairn.outcome('renewed', 10n);
      cairn.touchpoint('checkout.completed', { el: document.body, big: 10n, total: Number.NaN });
    });
    const prompt = opened.getByRole('dialog');
    await prompt.getByRole('radio', { name: '6' }).click();
    await prompt.getByRole('textbox').fill('All of it.');
    const settled = opened.evaluate(
      () =>
        new Promise((resolve) => {
          for (const type of ['delivered', 'dropped'])
            window.addEventListener(`cairn:${type}`, () => resolve(type), { once: true });
        }),
    );
    await prompt.getByRole('button', { name: 'Send' }).click();
    expect(await settled).toBe('delivered');
    const { items } = await (await cairn.api('responses?limit=1')).json();
    expect(items[0]).toMatchObject({
      respondent: '4711',
      context: { attributes: { 'Order total': 3, _ga: 'x' } },
    });
    await opened.context().close();
  });
});

describe('several prompts in one page', () => {
  const call = (opened: Page, touchpoint: string) =>
    opened.evaluate((id) => Reflect.get(window, 'cairn').touchpoint(id), touchpoint);

  it('come one after the other, the most important first, when the one before has left the screen', async () => {
    const opened = await visit('/plain');
    await ready(opened);
    await call(opened, 'onboarding.tent_pitched');
    await opened.getByRole('dialog', { name: 'How easy was it to pitch the tent?' }).waitFor();
    await call(opened, 'support.resolved');
    await call(opened, 'checkout.completed');
    await opened.getByRole('dialog').getByRole('radio', { name: '5' }).click();
    await opened.getByRole('dialog').getByRole('radio', { name: 'As expected' }).click();
    await opened.getByText('Sleep well in it.').waitFor();
    expect(await opened.evaluate(() => document.querySelectorAll('cairn-root').length)).toBe(1);
    await opened.getByRole('dialog', { name: 'Fernway made it easy to check out.' }).waitFor();
    expect(await opened.evaluate(() => document.querySelectorAll('cairn-root').length)).toBe(1);
    await opened.context().close();
  });

  it('do not follow a visitor who said not now', async () => {
    const opened = await visit('/plain');
    await ready(opened);
    await call(opened, 'onboarding.tent_pitched');
    await opened.getByRole('dialog').waitFor();
    await call(opened, 'checkout.completed');
    await opened.getByRole('button', { name: 'Close' }).click();
    await opened.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(resolve));
        }),
    );
    expect(await opened.getByRole('dialog').count()).toBe(0);
    await opened.context().close();
  });
});

describe('the keyboard', () => {
  it('closes with Escape from within and gives the focus back', async () => {
    const opened = await visit('/plain');
    await ready(opened);
    await opened.getByRole('button', { name: 'Own' }).focus();
    await checkout(opened);
    await opened.getByRole('dialog').waitFor();
    expect(await opened.evaluate(() => document.activeElement?.id)).toBe('own');
    await opened.getByRole('dialog').getByRole('radio', { name: '3' }).focus();
    await opened.keyboard.press('Escape');
    await opened.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await opened.evaluate(() => document.activeElement?.id)).toBe('own');
    await opened.context().close();
  });

  it('leaves Escape to the page while the page has the focus', async () => {
    const opened = await visit('/plain');
    await ready(opened);
    await checkout(opened);
    await opened.getByRole('dialog').waitFor();
    await opened.getByRole('button', { name: 'Own' }).focus();
    await opened.keyboard.press('Escape');
    expect(await opened.getByRole('dialog').count()).toBe(1);
    await opened.context().close();
  });

  it('types without triggering the shortcuts of the page', async () => {
    const opened = await visit('/plain');
    await ready(opened);
    await opened.evaluate(() => {
      Reflect.set(window, 'keys', []);
      document.addEventListener('keydown', ({ key }) => Reflect.get(window, 'keys').push(key));
    });
    await checkout(opened);
    await opened.getByRole('dialog').getByRole('radio', { name: '7' }).click();
    await opened.getByRole('textbox').focus();
    await opened.keyboard.type('jk');
    expect(await opened.evaluate(() => Reflect.get(window, 'keys'))).toEqual([]);
    await opened.context().close();
  });
});
