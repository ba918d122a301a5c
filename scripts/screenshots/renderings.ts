import type { BrowserContextOptions, Page } from 'playwright-core';

/** One way of looking at every view. */
export interface Rendering {
  name: string;
  options: BrowserContextOptions;
  /** Once the view is there. */
  turn?: (page: Page) => Promise<void>;
}

const desk: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };
const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
};

/** Desk and phone, light and dark; from right to left; and in German. */
export const renderings: readonly Rendering[] = [
  { name: 'desk-light', options: { ...desk, colorScheme: 'light' } },
  { name: 'desk-dark', options: { ...desk, colorScheme: 'dark' } },
  { name: 'phone-light', options: { ...phone, colorScheme: 'light' } },
  { name: 'phone-dark', options: { ...phone, colorScheme: 'dark' } },
  { name: 'desk-rtl', options: { ...desk, colorScheme: 'light' }, turn: mirror },
  { name: 'desk-german', options: { ...desk, colorScheme: 'light', locale: 'de' } },
];

async function mirror(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
}
