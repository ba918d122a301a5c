import type { Page } from 'playwright-core';

/** Waits until a view of the console has its heading and nothing of it is still being fetched. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('h1') !== null && !document.querySelector('[aria-busy="true"]'),
  );
  await page.evaluate(() => document.fonts.ready);
}
