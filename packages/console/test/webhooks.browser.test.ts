import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type BrowserKind,
  launchBrowser,
  type RunningCairn,
  startCairn,
  uuidV7,
} from '@cairn/scripts/testkit';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faults } from './violations.js';

/** One webhook, from its address to its end. */
let cairn: RunningCairn;
let browser: BrowserKind;
let page: Page;
let receiver: Server;
let hook: string;

beforeAll(async () => {
  receiver = createServer((request, response) => {
    request.resume().on('end', () => response.end('thanks'));
  });
  receiver.listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  hook = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`; // a server that listens on a port has one
  [cairn, browser] = await Promise.all([startCairn({ CAIRN_WEBHOOK_LOOPBACK: '1' }), launchBrowser()]);
  const team = await browser.newContext();
  await team.addCookies([await cairn.signUp()]);
  page = await team.newPage();
});
afterAll(async () => {
  await browser?.close();
  await cairn?.stop();
  receiver?.close();
});

const webhooks = async () => (await (await cairn.api('webhooks')).json()).items;

async function answer(): Promise<void> {
  const at = new Date().toISOString();
  const event = {
    ...{ id: uuidV7(), type: 'response', at, prompt: uuidV7(), survey: 'checkout-effort', version: 1 },
    ...{ touchpoint: 'checkout.completed', locale: 'en', seq: 1, complete: true },
    answers: [{ question: 'ease', value: 6 }],
  };
  const body = JSON.stringify({ v: 1, key: 'pk_demo', sentAt: at, events: [event] });
  const { accepted } = await (await fetch(`${cairn.url}/v1/events`, { method: 'POST', body })).json();
  expect(accepted).toEqual([event.id]);
}

describe('webhooks', () => {
  it('are added with what they are told, and show their secret once', async () => {
    await page.goto(`${cairn.url}/settings/webhooks`);
    await page.getByText('No webhooks yet').waitFor();
    await page.getByLabel('Address').fill('http://10.0.0.7/');
    await page.getByRole('button', { name: 'Add webhook' }).click();
    await page.locator('.field.wrong .problem').waitFor();
    await page.getByLabel('Address').fill(hook);
    await page.getByLabel('A case is opened').check();
    await page.getByRole('button', { name: 'Add webhook' }).click();
    expect(await page.getByLabel(/^Signing secret of /).inputValue()).toMatch(/^whsec_/);
    const [added] = await webhooks();
    expect(added.events).toEqual(['response.completed', 'case.opened']);
  });

  it('are tried out, and say what came of it', async () => {
    await page.getByRole('link', { name: new URL(hook).host }).click();
    expect(new URL(page.url()).searchParams.get('webhook')).not.toBeNull();
    await page.getByRole('button', { name: 'Send a test' }).click();
    await page.getByText('It arrived; the answer was 200.').waitFor();
  });

  it('list what they were told, and tell it once more', async () => {
    await answer();
    const log = page.getByRole('list', { name: /^Deliveries of / });
    await expect
      .poll(
        async () => {
          await page.getByRole('button', { name: 'Look again' }).click();
          return log.getByText('Delivered').count();
        },
        { timeout: 20_000 },
      )
      .toBe(1);
    await log.getByRole('button', { name: /^Send once more: A response is complete/ }).click();
    await page.getByText('It is being sent once more.').waitFor();
  });

  it('are accessible one by one too, with what they were told', async () => {
    expect(await faults(page)).toEqual({ sticksOut: 0, violations: [] });
  });

  it('are paused and go on, get a new secret, and are removed by name', async () => {
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByText('Paused. What happens is noted').waitFor();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByText('It is told again.').waitFor();
    const rotate = page.getByRole('button', { name: /^Make a new secret for / });
    await rotate.click();
    await rotate.click();
    expect(await page.getByLabel(/^Signing secret of /).inputValue()).toMatch(/^whsec_/);
    await page.getByRole('button', { name: 'I have kept it' }).click();
    const remove = page.getByRole('button', { name: /^Remove the webhook to / });
    await remove.click();
    await remove.click();
    await page.getByText(/^The webhook to .+ is removed\.$/).waitFor();
    expect(new URL(page.url()).search).toBe('');
    expect(await webhooks()).toEqual([]);
  });
});
