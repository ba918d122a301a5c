import { sendEvents, settled, uuidV7 } from '@cairn/scripts/testkit';
import { beforeAll, expect, it } from 'vitest';
import { openTeam } from './openTeam.js';

/** A hundred thousand people who wrote something: lists stay as quick, and as small, as with a thousand. */
const total = 100_000;
const [perBatch, atOnce] = [100, 4];

const { cairn, page } = await openTeam({ env: { CAIRN_RATE_LIMIT: '0' } });

beforeAll(() => write(0, total), 480_000);

async function write(from: number, to: number): Promise<void> {
  let next = from;
  const send = async () => {
    while (next < to) {
      const first = next;
      next += perBatch;
      await sendEvents(
        cairn,
        Array.from({ length: perBatch }, (_, index) => responseOf(first + index)),
      );
    }
  };
  await Promise.all(Array.from({ length: atOnce }, send));
}

function responseOf(index: number): object {
  const comment = `${index % 1000 ? 'Too many fields' : 'The voucher was lost'}, number ${index}.`;
  return {
    ...{ id: uuidV7(), type: 'response', at: new Date().toISOString(), prompt: uuidV7(), seq: 1, version: 1 },
    ...{ survey: 'checkout-effort', touchpoint: 'checkout.completed', locale: 'en', complete: true },
    context: { device: index % 2 ? 'phone' : 'desktop' },
    answers: [
      { question: 'ease', value: 1 + (index % 7) },
      { question: 'almost-stopped', value: comment },
    ],
  };
}

it('what nobody answered is looked for so far and no further, and says where to go on', async () => {
  const asked = 'responses?attribute=plan:nothing&limit=50';
  const { items, next } = await (await cairn.api(asked)).json();
  expect(items).toEqual([]);
  expect(next).not.toBeNull();
  let cursor = next;
  let pages = 1;
  for (; cursor; pages += 1) cursor = (await (await cairn.api(`${asked}&cursor=${cursor}`)).json()).next;
  expect(pages).toBeLessThanOrEqual(total / 20_000 + 1);
});

it.each([
  ['comments of a touchpoint', '/touchpoints/checkout.completed', '.comment-list > li', 20],
  ['comments of a survey', '/surveys/checkout-effort/results', '.comment-list > li', 20],
  ['responses', '/responses?view=all', '.answers > li', 50],
])('%s: only one page of them is drawn', async (_, path, item, size) => {
  await page.goto(cairn.url + path);
  await settled(page);
  await page.locator(item).first().waitFor();
  expect(await page.locator(item).count()).toBe(size);
  expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(3000);
  const first = await page.locator(item).first().textContent();
  await page.getByRole('link', { name: /^Older/ }).click();
  await expect.poll(() => page.locator(item).first().textContent()).not.toBe(first);
  expect(await page.locator(item).count()).toBe(size);
});

it('says honestly that a page was looked through and nothing found yet', async () => {
  await page.goto(`${cairn.url}/responses?attribute=plan:nothing&view=all`);
  await page.getByText('None among those that were looked through; there are more further back.').waitFor();
  await page.getByRole('link', { name: 'Look further back' }).click();
  await page.waitForURL(/cursor=/);
});
