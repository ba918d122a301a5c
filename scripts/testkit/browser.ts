import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../chromium.mjs';

export type BrowserKind = Browser;

/** Starts the system's Chromium, without a window and without a word to the outside; `more` are switches of a test's own. */
export function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('There is no Chromium: `npm test` says how to get it.');
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  });
}
