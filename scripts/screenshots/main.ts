import { mkdirSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../testkit/browser.js';
import { startCairn } from '../testkit/cairn.js';
import { demoWeek } from '../testkit/demoWeek.js';
import { demoMarch, seedDemo } from '../testkit/seedDemo.js';
import { settled } from '../testkit/settled.js';
import { takeScreens } from './takeScreens.js';

/**
 * `npm run screenshots`: the pictures of the README from the running product with its made-up year, and, for whoever wants to look
 * over all of it, every view of the console in every rendering. `-- --only readme` or `-- --only screens` takes one of the two.
 */
const readme = 'docs/pictures';
const screens = 'test-results/screens';
const only = process.argv[process.argv.indexOf('--only') + 1];
const desk: BrowserContextOptions = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1.5 };
/** High enough for the path under what to fix first. */
const tall: BrowserContextOptions = { viewport: { width: 1280, height: 1040 } };
const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 780 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

const [cairn, browser] = await Promise.all([startCairn({ CAIRN_RATE_LIMIT: '0' }), launchBrowser()]);
try {
  await seedDemo(cairn, { responses: 12_000 });
  const session = await cairn.signUp();
  if (only !== 'screens') await takeReadme();
  if (only !== 'readme') {
    await demoWeek(cairn);
    await takeScreens({ cairn, browser, session, folder: screens });
  }

  async function takeReadme(): Promise<void> {
    mkdirSync(readme, { recursive: true });
    const march = `${cairn.url}/?${new URLSearchParams({ ...demoMarch, purpose: 'interaction' })}`;
    for (const colorScheme of ['light', 'dark'] as const) {
      await picture(`console-journey-${colorScheme}`, { ...desk, ...tall, colorScheme }, async (page) => {
        await page.context().addCookies([session]);
        await page.goto(march);
        await settled(page);
      });
      await picture(`shop-prompt-${colorScheme}`, { ...desk, colorScheme }, (page) =>
        ask(page, `${cairn.shopUrl}/`),
      );
    }
    await picture('shop-prompt-phone', phone, (page) => ask(page, `${cairn.shopUrl}/product.html`));
  }
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
  await page.screenshot({ path: `${readme}/${name}.png` });
  console.log(`${readme}/${name}.png`);
  await context.close();
}

async function ask(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForFunction(() => Reflect.has(window, 'cairn'));
  await page.evaluate(() => Reflect.get(window, 'cairn')('touchpoint', 'checkout.completed'));
  await page.getByRole('dialog').waitFor();
  await page.evaluate(() => document.fonts.ready);
}
