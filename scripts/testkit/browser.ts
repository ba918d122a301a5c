import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { findChromium } from '../browsers.mjs';

export type BrowserKind = Browser;

export interface BrowserOptions extends Pick<LaunchOptions, 'ignoreDefaultArgs'> {
  /** Of a test's own. */
  switches?: readonly string[];
}

/** Starts the system's Chromium, without a window and without a word to the outside. */
export function launchBrowser({ switches = [], ...options }: BrowserOptions = {}): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('There is no Chromium: `npm test` says how to get it.');
  return chromium.launch({
    ...options,
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
      ...switches,
    ],
  });
}
