import {
  type BrowserKind,
  launchBrowser,
  type Pages,
  type RunningCairn,
  servePages,
  startCairn,
} from '@cairn/scripts/testkit';
import type { Page } from 'playwright-core';

/** Pages of somebody else’s site, which have the surveys of the demo shop. */
export interface DemoHost {
  cairn: RunningCairn;
  host: Pages;
  /** Opens a page as a visitor of whom nothing is known. */
  visit(path: string, prepare?: (page: Page) => Promise<unknown>): Promise<Page>;
  close(): Promise<void>;
}

const stub = '<script>window.cairn=window.cairn||function(){(cairn.q=cairn.q||[]).push(arguments)}</script>';
const tag = (url: string) => `<script async src="${url}/v1/cairn.js" data-key="pk_demo"></script>`;
const page = (head: string, body = '<h1>A page</h1><button id="own">Own</button>') =>
  `<!doctype html><html lang="en"><head><title>Host</title>${head}</head><body>${body}</body></html>`;

export async function openDemo(): Promise<DemoHost> {
  const [cairn, browser]: [RunningCairn, BrowserKind] = await Promise.all([startCairn(), launchBrowser()]);
  const { url } = cairn;
  const host = await servePages({
    '/plain': page(tag(url)),
    '/early': page(
      `${stub}<script>cairn('touchpoint', 'checkout.completed', { total: 3 })</script>${tag(url)}`,
    ),
    '/dead': page(
      `${stub}${tag('http://127.0.0.1:9')}<script>cairn('touchpoint', 'checkout.completed')</script>`,
    ),
    '/click': page(tag(url), '<button data-cairn-touchpoint="checkout.completed">Buy</button>'),
  });
  return {
    cairn,
    host,
    visit: async (path, prepare) => {
      const context = await browser.newContext();
      const opened = await context.newPage();
      await prepare?.(opened);
      await opened.goto(host.origin + path);
      return opened;
    },
    close: async () => {
      await browser.close();
      await host.close();
      await cairn.stop();
    },
  };
}

export const checkout = (opened: Page) =>
  opened.evaluate(() => Reflect.get(window, 'cairn').touchpoint('checkout.completed'));
