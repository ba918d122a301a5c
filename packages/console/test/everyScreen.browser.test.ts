import {
  type BrowserKind,
  type ConsoleView,
  consoleScreens,
  demoWeek,
  launchBrowser,
  type RunningCairn,
  type SessionCookie,
  seedDemo,
  settled,
  startCairn,
} from '@cairn/scripts/testkit';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sectionHref as editorHref, sections as surveySections } from '../src/editor/sections.js';
import { stepHref, steps } from '../src/firstRun/steps.js';
import { sectionHref, sections as settingsSections } from '../src/settings/sections.js';
import type { Route } from '../src/state/route.js';
import { faults } from './violations.js';

/** What holds on every screen, whatever it is about. A screen without a row here does not compile. */
const screens: Record<Route['screen'], readonly ConsoleView[]> = consoleScreens;
const views = Object.values(screens).flat();

const desk = { width: 1280, height: 800 };
/** What is left of a desk at 400 %. */
const narrow = { width: 320, height: 640 };

let cairn: RunningCairn;
let browser: BrowserKind;
let session: SessionCookie;
const paths = new Map<string, string>();

beforeAll(async () => {
  [cairn, browser] = await Promise.all([startCairn({ CAIRN_RATE_LIMIT: '0' }), launchBrowser()]);
  await seedDemo(cairn, { responses: 2_000 });
  session = await cairn.signUp();
  await demoWeek(cairn);
  for (const { name, path } of views) paths.set(name, typeof path === 'string' ? path : await path(cairn));
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await cairn?.stop();
});

describe.each(['en', 'de'] as const)('in %s', (locale) => {
  let inside: BrowserContext;
  let outside: BrowserContext;

  beforeAll(async () => {
    [inside, outside] = [await browser.newContext({ locale }), await browser.newContext({ locale })];
    await inside.addCookies([session]);
  });
  afterAll(async () => {
    await inside?.close();
    await outside?.close();
  });

  it.each(views)('$name keeps nobody out', async ({ name, isOutside }) => {
    const noise: string[] = [];
    const page = await (isOutside ? outside : inside).newPage();
    listen(page, noise);
    await page.goto(cairn.url + paths.get(name));
    await settled(page);
    expect(await page.title(), 'its title').toMatch(/\S · Cairn$/);
    expect(await page.locator('h1').count(), 'headings of the first level').toBe(1);
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    for (const viewport of [desk, narrow]) {
      await page.setViewportSize(viewport);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const at = `${viewport.width} px, ${colorScheme}`;
        expect(await faults(page), at).toEqual({ sticksOut: 0, violations: [] });
      }
      expect(await sticksOutMirrored(page), `${viewport.width} px, from right to left`).toBe(0);
    }
    if (locale === 'en') expect(await walk(page)).toEqual({ unseen: [], isInMain: true });
    await page.close();
    expect(noise).toEqual([]);
  });
});

describe('the table of views', () => {
  it.each([
    ['the settings', settingsSections.map(sectionHref)],
    ['a survey', surveySections.map((section) => editorHref('checkout-effort', section))],
    ['the first run', steps.map(stepHref)],
  ])('has every part of %s', (_what, hrefs) => {
    const shown = new Set(views.map(({ path }) => path));
    expect(hrefs.filter((href) => !shown.has(href))).toEqual([]);
  });
});

/** Uncaught errors, and what the Content-Security-Policy or Trusted Types refused; a status that a view is about is none. */
function listen(page: Page, noise: string[]): void {
  page.on('pageerror', (error) => noise.push(error.message));
  page.on('console', (message) => {
    if (
      ['error', 'warning'].includes(message.type()) &&
      !/the server responded with a status/.test(message.text())
    )
      noise.push(message.text());
  });
}

async function sticksOutMirrored(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { documentElement: root } = document;
    root.dir = 'rtl';
    const sticksOut = root.scrollWidth - root.clientWidth;
    root.removeAttribute('dir');
    return sticksOut;
  });
}

/** Past the navigation, and some way into what the screen is about. */
const maxTabs = 20;

/** The first steps of somebody without a mouse: what takes the focus without showing it, and whether the content is come to. */
async function walk(page: Page): Promise<{ unseen: string[]; isInMain: boolean }> {
  await page.setViewportSize(desk);
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  /** By element: a day has several stops, and the button in it draws a ring of its own. */
  const isSeen = new Map<string, boolean>();
  let isInMain = false;
  for (let step = 0; step < maxTabs; step++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return undefined;
      // What opens as a whole draws the ring around all of it.
      const rings = [getComputedStyle(focused), getComputedStyle(focused, '::after')];
      return {
        isSeen: rings.some(
          ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && outlineWidth !== '0px',
        ),
        isInMain: focused.closest('main') !== null,
        html: focused.outerHTML.slice(0, 120),
      };
    });
    if (!at) continue;
    isSeen.set(at.html, at.isSeen || isSeen.get(at.html) === true);
    isInMain ||= at.isInMain;
  }
  return { unseen: [...isSeen].flatMap(([html, seen]) => (seen ? [] : [html])), isInMain };
}
