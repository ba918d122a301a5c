import type { BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../browser.js';
import type { Engine, EngineVisitor, Tab } from './engine.js';

/** Starts the system's Chromium, with the back/forward cache that Playwright would switch off. */
export async function launchChromium(): Promise<Engine> {
  const browser = await launchBrowser({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  // A headless browser says so, and what says so is counted as a bot.
  const userAgent = `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${browser.version()} Safari/537.36`;
  return {
    name: 'chromium',
    visitor: async () => visitorOf(await browser.newContext({ userAgent })),
    close: () => browser.close(),
  };
}

function visitorOf(context: BrowserContext): EngineVisitor {
  return {
    open: async (url) => {
      const tab = tabOf(await context.newPage());
      await tab.goto(url);
      return tab;
    },
    leave: () => context.close(),
  };
}

function tabOf(page: Page): Tab {
  return {
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    // A page that was kept does not load again, so there is no `load` to wait for.
    back: async () => void (await page.goBack({ waitUntil: 'commit' })),
    evaluate: async (expression) => {
      const json: unknown = await page.evaluate(`(async () => JSON.stringify(await (${expression})))()`);
      return typeof json === 'string' ? JSON.parse(json) : undefined;
    },
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    click: ({ x, y }) => page.mouse.click(x, y),
    screenshot: () => page.screenshot(),
    close: () => page.close({ runBeforeUnload: true }),
  };
}
