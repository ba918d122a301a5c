import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ready } from '../openStage.js';
import { checkout, type DemoHost, openDemo } from './demoHost.js';

let demo: DemoHost;
beforeAll(async () => {
  demo = await openDemo();
});
afterAll(() => demo?.close());
const visit: DemoHost['visit'] = (...to) => demo.visit(...to);

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
  ])('[16] shows nothing and throws nothing when the manifest %s', async (_what, status, body) => {
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
});
