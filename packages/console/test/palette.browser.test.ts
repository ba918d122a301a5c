import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { isFocused, openTeam } from './openTeam.js';
import { faults, violations } from './violations.js';

const { cairn, browser, page, noise } = await openTeam();

const field = (): Locator => page.getByRole('combobox', { name: 'Go to or do' });
const title = (name: string) => page.getByRole('heading', { name, level: 1 }).waitFor();
const activeText = () =>
  field().evaluate((input) => {
    const id = input.getAttribute('aria-activedescendant') ?? '';
    return document.getElementById(id)?.querySelector('.palette-text')?.textContent;
  });

describe('the palette', () => {
  it('opens with Ctrl and K, takes the focus, and Escape gives it back', async () => {
    await page.goto(`${cairn.url}/surveys`);
    await title('Surveys');
    const link = page.getByRole('link', { name: 'Responses' });
    await link.focus();
    await page.keyboard.press('Control+k');
    await field().waitFor();
    await expect.poll(() => isFocused(field())).toBe(true);
    await page.keyboard.press('Escape');
    await field().waitFor({ state: 'detached' });
    expect(await isFocused(link)).toBe(true);
  });

  it('opens with its button too', async () => {
    await page.getByRole('button', { name: /^Go to/ }).click();
    await field().waitFor();
    await page.keyboard.press('Control+k');
    await field().waitFor({ state: 'detached' });
  });

  it('goes to a touchpoint by a few of its letters', async () => {
    await page.keyboard.press('Control+k');
    await field().waitFor();
    await page.keyboard.type('pla ord');
    await expect.poll(activeText).toBe('Places an order');
    await page.keyboard.press('Enter');
    await title('Places an order');
    await page.goBack();
    await title('Surveys');
  });

  it('walks the results with the arrow keys, around both ends', async () => {
    await page.keyboard.press('Control+k');
    await field().waitFor();
    const first = await activeText();
    await page.keyboard.press('ArrowDown');
    expect(await activeText()).not.toBe(first);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await activeText()).not.toBe(first);
    await page.keyboard.press('ArrowDown');
    expect(await activeText()).toBe(first);
  });

  it('says when nothing is called so, and finds settings and surveys', async () => {
    await field().fill('xyzzy');
    await page.getByText('Nothing is called “xyzzy”.').waitFor();
    await field().fill('ease of checking');
    await page.getByRole('option', { name: /Ease of checking out/ }).click();
    await page.waitForURL(/\/surveys\/checkout-effort/);
    await page.keyboard.press('Control+k');
    await field().fill('audit');
    await page.keyboard.press('Enter');
    await title('Audit log');
  });

  it('shows the console dark and light again, and remembers it', async () => {
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.keyboard.press('Control+k');
    await field().fill('console dark');
    await page.keyboard.press('Enter');
    await expect.poll(ground).not.toBe(light);
    await page.reload();
    await title('Audit log');
    expect(await ground()).not.toBe(light);
    // Paper is white, whatever was chosen.
    await page.emulateMedia({ media: 'print' });
    expect(await ground()).toBe('rgb(255, 255, 255)');
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ media: 'screen' });
    await page.keyboard.press('Control+k');
    await field().fill('as the system');
    await page.keyboard.press('Enter');
    await expect.poll(ground).toBe(light);
  });

  it('speaks the other language, and the first one again', async () => {
    await page.keyboard.press('Control+k');
    await field().fill('deutsch');
    await page.keyboard.press('Enter');
    await title('Protokoll');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Hingehen oder tun' }).fill('show in english');
    await page.keyboard.press('Enter');
    await title('Audit log');
  });

  it('holds whoever would leave a form that is not saved', async () => {
    await page.goto(`${cairn.url}/settings`);
    await page.getByLabel('Name', { exact: true }).fill('Fernway Outdoor');
    await page.keyboard.press('Control+k');
    await field().fill('cases');
    await page.keyboard.press('Enter');
    await page.getByText('What you changed here is not saved.').waitFor();
    await page.getByRole('button', { name: 'Stay here' }).click();
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Fernway Outdoor');
    await page.getByRole('link', { name: 'Surveys' }).click();
    await page.getByRole('button', { name: 'Leave without saving' }).click();
    await title('Surveys');
    expect((await (await cairn.api('settings')).json()).name).toBe('Fernway');
  });
});

describe('the list of keys', () => {
  it('opens with Ctrl and the slash, and with no key alone', async () => {
    await page.goto(`${cairn.url}/settings`);
    await page.getByRole('heading', { level: 1 }).press('?');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('Control+/');
    await page.getByRole('dialog', { name: 'Keys' }).getByText('Ctrl or ⌘ K').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor({ state: 'detached' });
  });
});

describe('a journey of a thousand touchpoints', () => {
  it('is searched, and draws no more of it than a list may hold', async () => {
    const written = await (await cairn.api('document')).json();
    const [stage] = written.journey.stages;
    const more = Array.from({ length: 980 }, (_, at) => ({
      ...{ id: `made.up-${at}`, stage: stage.id, name: `Made-up moment ${at}` },
    }));
    written.journey.touchpoints.push(...more);
    const put = await cairn.api('document', { method: 'PUT', body: JSON.stringify(written) });
    expect(put.status).toBe(200);
    await page.goto(`${cairn.url}/cases`);
    await page.keyboard.press('Control+k');
    await field().fill('moment 7');
    await page.locator('.palette-option', { hasText: 'Made-up moment 7' }).first().waitFor();
    // What is quick is counted: how many are drawn, however many there are.
    await field().fill('mom');
    await page.locator('.palette-option', { hasText: 'Made-up moment' }).first().waitFor();
    expect(await page.locator('.palette-option').count()).toBeLessThanOrEqual(50);
    await page.keyboard.press('Escape');
  });
});

it.each(
  (['light', 'dark'] as const).flatMap((scheme) => [1280, 320].map((width) => [scheme, width] as const)),
)('is accessible in %s at %d pixels', async (colorScheme, width) => {
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 720 } });
  await context.addCookies(await page.context().cookies());
  const theirs = await context.newPage();
  await theirs.goto(`${cairn.url}/cases`);
  await theirs.getByRole('button', { name: /^Go to/ }).click();
  await theirs.locator('.palette-option').first().waitFor();
  expect(await faults(theirs)).toEqual({ sticksOut: 0, violations: [] });
  await theirs.keyboard.press('Escape');
  await theirs.keyboard.press('Control+/');
  await theirs.getByRole('dialog', { name: 'Keys' }).waitFor();
  expect(await faults(theirs)).toEqual({ sticksOut: 0, violations: [] });
  await context.close();
});

it('runs under a strict policy, and nothing was said in the console', () => {
  expect(noise).toEqual([]);
});
