import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ready } from '../openStage.js';
import { checkout, type DemoHost, openDemo } from './demoHost.js';

let demo: DemoHost;
beforeAll(async () => {
  demo = await openDemo();
});
afterAll(() => demo?.close());
const visit: DemoHost['visit'] = (...to) => demo.visit(...to);

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
    const { items } = await (await demo.cairn.api('responses?limit=1')).json();
    expect(items[0]).toMatchObject({
      respondent: '4711',
      context: { attributes: { 'Order total': 3, _ga: 'x' } },
    });
    await opened.context().close();
  });
});
