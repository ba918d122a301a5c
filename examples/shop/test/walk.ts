import type { BrowserContext, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** What the demo shop's tests do as a visitor would, and how they read what came of it. */

/** Buys a tent, from the product page to the thank-you page, where the effort question appears. */
export async function buyTent(page: Page, shopUrl: string): Promise<Locator> {
  await page.goto(`${shopUrl}/product.html`);
  await page.getByRole('button', { name: 'Add to cart' }).click();
  await page.getByRole('link', { name: 'Go to your cart' }).click();
  await page.getByRole('link', { name: 'Check out' }).click();
  await page.getByRole('button', { name: 'Place order' }).click();
  await page.waitForURL('**/thank-you.html');
  return shownPrompt(page);
}

export async function shownPrompt(page: Page): Promise<Locator> {
  const prompt = page.getByRole('dialog');
  await prompt.waitFor();
  return prompt;
}

/** Moves the pointer out through the top of the window until that is taken for leaving. */
export async function leaveThroughTheTop(page: Page): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.evaluate(() =>
          document.documentElement.dispatchEvent(new MouseEvent('mouseleave', { clientY: -1 })),
        );
        return page.getByRole('dialog').count();
      },
      { timeout: 10_000 },
    )
    .toBe(1);
}

/** Sees the home page, and sees it again on another visit. */
export async function comeBack(page: Page, shopUrl: string): Promise<void> {
  await page.clock.install({ time: Date.now() - 3_600_000 });
  await page.goto(`${shopUrl}/`);
  await page.waitForFunction(() => localStorage.getItem('cairn:pk_demo:manifest'));
  await page.clock.setSystemTime(Date.now());
  await page.goto(`${shopUrl}/`);
  await expect
    .poll(async () => {
      await page.clock.runFor(1_000);
      return page.getByRole('dialog').count();
    })
    .toBe(1);
  await page.clock.resume();
}

/** Resolves with the ids of everything delivered from now on, once there are so many. */
export function delivered(page: Page, count: number): Promise<string[]> {
  return page.evaluate(
    (wanted) =>
      new Promise<string[]>((resolve) => {
        const ids: string[] = [];
        window.addEventListener('cairn:delivered', (event) => {
          if (event instanceof CustomEvent) ids.push(...event.detail.ids);
          if (ids.length >= wanted) resolve(ids);
        });
      }),
    count,
  );
}

/** A page that fails the test when it throws or says something on the console. */
export async function quietPage(context: BrowserContext): Promise<{ page: Page; noise: string[] }> {
  const page = await context.newPage();
  const noise: string[] = [];
  page.on('pageerror', (error) => noise.push(String(error)));
  page.on('console', (message) => noise.push(message.text()));
  return { page, noise };
}

export interface Item {
  survey: string;
  touchpoint: string;
  seq: number;
  complete: boolean;
  locale: string;
  answers: { question: string; value: unknown }[];
  context?: { page?: string; device?: string; properties?: Record<string, unknown> };
}

/** The current responses of the demo project, newest first, once the newest fits. */
export async function responses(
  api: (path: string) => Promise<Response>,
  fits: (items: Item[]) => boolean,
): Promise<Item[]> {
  for (let tries = 0; tries < 100; tries++) {
    const { items }: { items: Item[] } = await (await api('responses?limit=50')).json();
    if (fits(items)) return items;
  }
  throw new Error('the response never came');
}
