import { mkdirSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../testkit/browser.js';
import { type SessionCookie, startCairn } from '../testkit/cairn.js';
import { fillJourney } from './fillJourney.js';

/** `npm run screenshots`: the pictures of the README and docs, taken from the running product. */
const folder = 'docs/pictures';
const desk: BrowserContextOptions = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 2 };
const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 780 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

mkdirSync(folder, { recursive: true });
const [cairn, browser] = await Promise.all([startCairn(), launchBrowser()]);
try {
  await fillJourney(cairn.url);
  const storage = await signIn(browser, await cairn.signUp());
  for (const colorScheme of ['light', 'dark'] as const) {
    await picture(
      `console-journey-${colorScheme}`,
      { ...desk, colorScheme, storageState: storage },
      async (page) => {
        await page.goto(cairn.url);
        await page.getByRole('heading', { level: 1 }).waitFor();
      },
    );
    await picture(`shop-prompt-${colorScheme}`, { ...desk, colorScheme }, (page) =>
      ask(page, `${cairn.shopUrl}/`),
    );
  }
  await picture('shop-prompt-phone', phone, (page) => ask(page, `${cairn.shopUrl}/product.html`));
} finally {
  await browser.close();
  await cairn.stop();
}

async function picture(
  name: string,
  options: BrowserContextOptions,
  prepare: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ ...options, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await prepare(page);
  await page.waitForLoadState('networkidle', { timeout: 2_000 }).catch(() => {
    // The console's live stream keeps the network busy; what is on the screen by now is what there is.
  });
  await page.screenshot({ path: `${folder}/${name}.png` });
  console.log(`${folder}/${name}.png`);
  await context.close();
}

async function ask(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForFunction(() => Reflect.has(window, 'cairn'));
  await page.evaluate(() => Reflect.get(window, 'cairn')('touchpoint', 'checkout.completed'));
  await page.getByRole('dialog').waitFor();
}

async function signIn(by: Browser, session: SessionCookie) {
  const context = await by.newContext();
  await context.addCookies([session]);
  const state = await context.storageState();
  await context.close();
  return state;
}
