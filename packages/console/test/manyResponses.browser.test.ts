import {
  type BrowserKind,
  launchBrowser,
  type RunningCairn,
  settled,
  startCairn,
  uuidV7,
} from '@cairn/scripts/testkit';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** A hundred thousand people who wrote something: lists stay as quick, and as small, as with a thousand. */
const total = 100_000;
const few = 1000;
const [perBatch, atOnce] = [100, 4];

let cairn: RunningCairn;
let browser: BrowserKind;
let page: Page;
/** Milliseconds that a page took while there were few. */
let withFew: Record<string, number>;

const routes = {
  comments: 'report/comments?touchpoint=checkout.completed&limit=20',
  commentsOfSurvey: 'report/comments?survey=checkout-effort&limit=20',
  responses: 'responses?limit=50',
  ofSurvey: 'responses?survey=guide-helpful&limit=50',
  onDevice: 'responses?device=phone&limit=50',
  withWords: 'responses?q=voucher&limit=50',
};

beforeAll(async () => {
  [cairn, browser] = await Promise.all([startCairn({ CAIRN_RATE_LIMIT: '0' }), launchBrowser()]);
  const team = await browser.newContext();
  await team.addCookies([await cairn.signUp()]);
  page = await team.newPage();
  await write(0, few);
  withFew = await timesOfAll();
  await write(few, total);
}, 480_000);
afterAll(async () => {
  await browser?.close();
  await cairn?.stop();
});

async function write(from: number, to: number): Promise<void> {
  let next = from;
  const send = async () => {
    while (next < to) {
      const first = next;
      next += perBatch;
      await post(Array.from({ length: perBatch }, (_, index) => responseOf(first + index)));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, send));
}

async function post(events: object[]): Promise<void> {
  const body = JSON.stringify({ v: 1, key: 'pk_demo', sentAt: new Date().toISOString(), events });
  const { accepted } = await (await fetch(`${cairn.url}/v1/events`, { method: 'POST', body })).json();
  expect(accepted).toHaveLength(events.length);
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

async function timesOfAll(): Promise<Record<string, number>> {
  const times: Record<string, number> = {};
  for (const [name, route] of Object.entries(routes)) times[name] = await timeOf(route);
  return times;
}

/** The best of some tries: what a busy machine adds is no cost of the page. */
async function timeOf(route: string): Promise<number> {
  const times: number[] = [];
  for (let tries = 0; tries < 7; tries += 1) {
    const begun = performance.now();
    const answer = await cairn.api(route);
    expect(answer.status).toBe(200);
    await answer.text();
    times.push(performance.now() - begun);
  }
  return Math.min(...times);
}

it('a page takes as long as it took when there were few', async () => {
  const withMany = await timesOfAll();
  for (const [name, time] of Object.entries(withMany)) {
    // What takes a few milliseconds is mostly noise, of a machine that does other things too.
    expect({ name, isSlower: time > 4 * Math.max(withFew[name] ?? 0, 25) }).toEqual({
      name,
      isSlower: false,
    });
  }
});

it('the page behind a thousand pages takes as long as the first', async () => {
  const first = await timeOf(routes.comments);
  let cursor = '';
  for (let turned = 0; turned < 40; turned += 1) {
    const asked = `report/comments?touchpoint=checkout.completed&limit=200&cursor=${cursor}`;
    const { next } = await (await cairn.api(cursor ? asked : asked.replace('&cursor=', ''))).json();
    cursor = next;
  }
  const deep = await timeOf(`${routes.comments}&cursor=${cursor}`);
  expect(deep).toBeLessThan(4 * Math.max(first, 25));
});

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
  await page
    .getByText('None among the responses that were looked through; there are more further back.')
    .waitFor();
  await page.getByRole('link', { name: 'Look further back' }).click();
  await page.waitForURL(/cursor=/);
});
