import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ready } from '../openStage.js';
import { checkout, type DemoHost, openDemo } from './demoHost.js';

let demo: DemoHost;
beforeAll(async () => {
  demo = await openDemo();
});
afterAll(() => demo?.close());
const visit: DemoHost['visit'] = (...to) => demo.visit(...to);

describe('the keyboard', () => {
  it('[22] closes with Escape from within and gives the focus back', async () => {
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

  it('[22] leaves Escape to the page while the page has the focus', async () => {
    const opened = await visit('/plain');
    await ready(opened);
    await checkout(opened);
    await opened.getByRole('dialog').waitFor();
    await opened.getByRole('button', { name: 'Own' }).focus();
    await opened.keyboard.press('Escape');
    expect(await opened.getByRole('dialog').count()).toBe(1);
    await opened.context().close();
  });

  it('[22] types without triggering the shortcuts of the page', async () => {
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
