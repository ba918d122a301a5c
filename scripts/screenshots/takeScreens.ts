import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import type { RunningCairn, SessionCookie } from '../testkit/cairn.js';
import { type ConsoleView, consoleScreens } from '../testkit/consoleScreens.js';
import { settled } from '../testkit/settled.js';
import { type Rendering, renderings } from './renderings.js';
import { sheetOf } from './sheet.js';

export interface Screens {
  cairn: RunningCairn;
  browser: Browser;
  session: SessionCookie;
  /** Where the pictures go. */
  folder: string;
}

/** Takes a picture of every view of the console in every rendering, and a page that shows them all. */
export async function takeScreens({ cairn, browser, session, folder }: Screens): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const views: ConsoleView[] = Object.values(consoleScreens).flat();
  const paths = new Map<string, string>();
  for (const { name, path } of views) paths.set(name, typeof path === 'string' ? path : await path(cairn));
  for (const rendering of renderings) {
    const outside = await browser.newContext(optionsOf(rendering));
    const inside = await browser.newContext(optionsOf(rendering));
    await inside.addCookies([session]);
    for (const { name, isOutside } of views) {
      const url = cairn.url + paths.get(name);
      const file = join(folder, `${name}.${rendering.name}.png`);
      await picture(isOutside ? outside : inside, { url, rendering, file });
    }
    await outside.close();
    await inside.close();
  }
  const names = views.map(({ name }) => name);
  writeFileSync(
    join(folder, 'index.html'),
    sheetOf(
      names,
      renderings.map(({ name }) => name),
    ),
  );
  console.log(`${join(folder, 'index.html')}: ${names.length} views in ${renderings.length} renderings`);
}

function optionsOf({ options }: Rendering) {
  return { ...options, reducedMotion: 'reduce' as const };
}

async function picture(
  context: BrowserContext,
  { url, rendering, file }: { url: string; rendering: Rendering; file: string },
): Promise<void> {
  const page = await context.newPage();
  await page.goto(url);
  await settled(page);
  await rendering.turn?.(page);
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
}
