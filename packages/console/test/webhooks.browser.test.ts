import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import { answerCheckout } from './answerCheckout.js';
import { openTeam } from './openTeam.js';
import { faults } from './violations.js';

/** One webhook, from its address to its end. */
const receiver = createServer((request, response) => {
  request.resume().on('end', () => response.end('thanks'));
});
receiver.listen(0, '127.0.0.1');
await once(receiver, 'listening');
afterAll(() => void receiver.close());
const hook = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`; // a server that listens on a port has one
const { cairn, page } = await openTeam({ env: { CAIRN_WEBHOOK_LOOPBACK: '1' } });

const webhooks = async () => (await (await cairn.api('webhooks')).json()).items;

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
    await answerCheckout(cairn);
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
