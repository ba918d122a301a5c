import {
  type BrowserKind,
  launchBrowser,
  type RunningCairn,
  type SessionCookie,
  seedDemo,
  startCairn,
} from '@cairn/scripts/testkit';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll } from 'vitest';

/** Somebody who is signed in to a collector of their own. */
export interface Team {
  cairn: RunningCairn;
  browser: BrowserKind;
  /** Of the first account. */
  session: SessionCookie;
  page: Page;
  /** What the page wrote to its console, and what nobody caught in it. */
  noise: string[];
  /** A page in a context of its own, signed in as the same person. */
  enter(options?: BrowserContextOptions): Promise<Page>;
}

export interface TeamOptions extends BrowserContextOptions {
  /** For the collector. */
  env?: Record<string, string>;
  /** So many in the year of the made-up shop; without it nobody has answered yet. */
  responses?: number;
}

/**
 * Starts a collector and a browser, and signs in; both end with the test file that calls this at its top. Tests of
 * one file share them: each goes on where the last ended.
 */
export async function openTeam({ env, responses, ...context }: TeamOptions = {}): Promise<Team> {
  const [cairn, browser] = await Promise.all([startCairn(env), launchBrowser()]);
  afterAll(async () => {
    await browser.close();
    await cairn.stop();
  });
  if (responses) await seedDemo(cairn, { responses });
  const session = await cairn.signUp();
  const enter = async (options?: BrowserContextOptions): Promise<Page> => {
    const entered = await browser.newContext(options);
    await entered.addCookies([session]);
    return entered.newPage();
  };
  const [page, noise] = [await enter(context), [] as string[]];
  page.on('console', (message) => noise.push(message.text()));
  page.on('pageerror', (error) => noise.push(error.message));
  return { cairn, browser, session, page, noise, enter };
}

export const isFocused = (of: Locator): Promise<boolean> =>
  of.evaluate((element) => element === document.activeElement);

/** What a page said, but for requests that were refused: tests ask for those. */
export const withoutRefusals = (noise: readonly string[]): string[] =>
  noise.filter((line) => !/status of 4\d\d/.test(line));

/** What the address of a page says after its question mark. */
export const queryOf = (page: Page): Record<string, string> =>
  Object.fromEntries(new URL(page.url()).searchParams);
