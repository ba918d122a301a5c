import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ready } from '../openStage.js';
import { type DemoHost, openDemo } from './demoHost.js';

let demo: DemoHost;
beforeAll(async () => {
  demo = await openDemo();
});
afterAll(() => demo?.close());
const visit: DemoHost['visit'] = (...to) => demo.visit(...to);

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
