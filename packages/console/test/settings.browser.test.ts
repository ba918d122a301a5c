import { ada } from '@cairn/scripts/testkit';
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { answerCheckout } from './answerCheckout.js';
import { isFocused, openTeam } from './openTeam.js';
import { faults } from './violations.js';

/** One owner, from the name of the project to erasing somebody. */
const { cairn, browser, page } = await openTeam({
  permissions: ['clipboard-read', 'clipboard-write'],
});

const panel = (name: string): Locator => page.getByRole('region', { name, exact: true });
const listed = async (path: string) => (await (await cairn.api(path)).json()).items;

async function invited(role: string, email: string): Promise<void> {
  const body = JSON.stringify({ email, role });
  const { path } = await (await cairn.api('invitations', { method: 'POST', body })).json();
  const token = path.split('#')[1];
  const joined = await fetch(`${cairn.url}/api/invitation/accept`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ token, password: 'a ladder of wet slate' }),
  });
  expect(joined.status).toBeLessThan(300);
}

describe('the project', () => {
  it('is renamed, and the name at the top follows', async () => {
    await page.goto(`${cairn.url}/settings`);
    await page.getByLabel('Name').fill('Fernway Outdoor');
    await page.getByText('Not saved yet').waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Cairn, Fernway Outdoor' }).waitFor();
    expect((await (await cairn.api('settings')).json()).name).toBe('Fernway Outdoor');
  });

  it('says on which line an origin is wrong, and stores nothing', async () => {
    const origins = page.getByLabel('Sites that may send answers');
    await origins.fill('loopback\nshop.example');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText(/^Line 2: Write an origin such as/i).waitFor();
    expect(await origins.getAttribute('aria-invalid')).toBe('true');
    expect((await (await cairn.api('settings')).json()).origins).toEqual(['loopback']);
    await page.getByRole('button', { name: 'Undo changes' }).click();
    expect(await origins.inputValue()).toBe('loopback');
  });
});

describe('people', () => {
  it('are invited with a link that is shown once', async () => {
    await page.getByRole('link', { name: 'People' }).click();
    await page.getByLabel('E-mail').fill('bo@example.com');
    await page.getByRole('button', { name: 'Make a link' }).click();
    const link = page.getByLabel('Link for bo@example.com', { exact: true });
    await link.waitFor();
    expect(await link.inputValue()).toMatch(new RegExp(`^${cairn.url}/invitation#.{20,}`));
    expect(await isFocused(link)).toBe(true);
    await page.getByRole('button', { name: 'Copy: Link for bo@example.com' }).click();
    await page.getByText('Copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await link.inputValue());
    await page.getByRole('button', { name: 'I have kept it' }).click();
    await page.getByLabel('E-mail').waitFor();
  });

  it('have their invitation taken back after a confirm that names them', async () => {
    const takeBack = page.getByRole('button', { name: 'Take back the invitation of bo@example.com' });
    await takeBack.click();
    await page.keyboard.press('Escape');
    expect(await isFocused(takeBack)).toBe(true);
    await takeBack.click();
    expect(await isFocused(page.getByRole('button', { name: 'Keep it' }))).toBe(true);
    await page.getByRole('button', { name: 'Take back the invitation of bo@example.com' }).click();
    await page.getByText('The link of bo@example.com opens nothing any more.').waitFor();
    expect(await listed('invitations')).toEqual([]);
  });

  it('get another role at once, and are removed with the focus on what was done', async () => {
    await invited('viewer', 'cy@example.com');
    await page.reload();
    await page.getByLabel('Role of cy@example.com').selectOption('Editor');
    await page.getByText('cy@example.com is editor now.').waitFor();
    const role = (await listed('members')).find((one: { email: string }) => one.email === 'cy@example.com');
    expect(role.role).toBe('editor');
    await page.getByRole('button', { name: 'Remove cy@example.com' }).click();
    await page.getByRole('button', { name: 'Remove cy@example.com' }).click();
    const told = page.getByText('cy@example.com is no longer in the project.');
    await told.waitFor();
    expect(await isFocused(told)).toBe(true);
    await page.getByText('cy@example.com', { exact: true }).waitFor({ state: 'detached' });
  });
});

describe('keys', () => {
  it('are made, show their secret once, and work', async () => {
    await page.getByRole('link', { name: 'Keys' }).click();
    await page.getByLabel('What it is for').fill('Nightly export');
    await page.getByRole('button', { name: 'Make a key' }).click();
    const secret = await page.getByLabel('Secret of “Nightly export”', { exact: true }).inputValue();
    expect(secret).toMatch(/^sk_/);
    const authorization = { Authorization: `Bearer ${secret}` };
    const read = await fetch(`${cairn.url}/api/projects/demo/settings`, { headers: authorization });
    expect(read.status).toBe(200);
    await page.reload();
    await page.getByText('Nightly export', { exact: true }).waitFor();
    expect(await page.content()).not.toContain(secret);
  });

  it('are revoked by name, for good', async () => {
    await page.getByRole('button', { name: 'Revoke “Nightly export”' }).click();
    await page.getByText('Programs that use it are refused at once').waitFor();
    await page.getByRole('button', { name: 'Revoke “Nightly export”' }).click();
    await page.getByText('“Nightly export” is revoked.').waitFor();
    expect((await listed('keys')).map(({ name }: { name: string }) => name)).not.toContain('Nightly export');
  });
});

describe('privacy', () => {
  it('says what a shorter time empties before it is saved, and refuses too short a one', async () => {
    await answerCheckout(cairn, { respondent: 'customer-1041' });
    await page.getByRole('link', { name: 'Privacy' }).click();
    const keep = panel('How long answers are kept');
    await keep.getByLabel('Keep answers').selectOption('For a number of days');
    await keep.getByLabel('Days').fill('30');
    await keep.getByText('more than 30 days ago is emptied').waitFor();
    await keep.getByRole('button', { name: 'Save, and empty what is older than 30 days' }).click();
    await keep.locator('.field.wrong .problem').waitFor();
    await keep.getByLabel('Days').fill('400');
    await keep.getByRole('button', { name: 'Save, and empty what is older than 400 days' }).click();
    await keep.getByText('Saved', { exact: true }).waitFor();
    expect((await (await cairn.api('settings')).json()).retentionDays).toBe(400);
    // To keep more takes nothing away.
    await keep.getByLabel('Days').fill('500');
    await keep.getByRole('button', { name: 'Save', exact: true }).click();
    await expect.poll(async () => (await (await cairn.api('settings')).json()).retentionDays).toBe(500);
  });

  it('demands signed names only once there is a secret to sign them with', async () => {
    const prove = panel('Proving who answers');
    const required = prove.getByLabel('Only take names that are signed');
    expect(await required.isDisabled()).toBe(true);
    await prove.getByRole('button', { name: 'Make a secret' }).click();
    expect((await prove.getByLabel('Identity secret', { exact: true }).inputValue()).length).toBeGreaterThan(
      20,
    );
    await prove.getByRole('button', { name: 'I have kept it' }).click();
    await required.check();
    await prove.getByText('Names have to be signed now.').waitFor();
    expect((await (await cairn.api('settings')).json()).identity).toEqual({ required: true });
    await required.uncheck();
    await prove.getByText('Names are taken as pages report them.').waitFor();
  });

  it('gives out what is held of somebody, and erases it after a confirm that names them', async () => {
    const one = panel('One person');
    await one.getByLabel('Name or id').fill('customer-1041');
    const download = page.waitForEvent('download');
    await one.getByRole('link', { name: 'Download what is held' }).click();
    expect((await download).suggestedFilename()).toBe('customer-1041.json');
    await one.getByRole('button', { name: 'Erase “customer-1041”' }).click();
    await one.getByText('nothing brings them back').waitFor();
    await one.getByRole('button', { name: 'Erase “customer-1041”' }).click();
    await one.getByText('“customer-1041” is erased: 1 event of 1 prompt.').waitFor();
    const held = await (await cairn.api('respondents/customer-1041')).json();
    expect(held.events.every((event: { erased?: true }) => event.erased ?? false)).toBe(true);
  });
});

describe('the rest of the settings', () => {
  it('tells who did what', async () => {
    await page.getByRole('link', { name: 'Audit log' }).click();
    await page.getByText(`${ada.email} erased one respondent`).waitFor();
    await page.getByText(`${ada.email} made the key`).first().waitFor();
  });

  it('says who has to set up mail before anybody gets a digest', async () => {
    await page.getByRole('link', { name: 'Digest' }).click();
    await page.getByText('Mail is not set up here').waitFor();
  });

  it('goes back the way one came', async () => {
    await page.goBack();
    await page.getByRole('heading', { name: 'Audit log', level: 1 }).waitFor();
    await page.goto(`${cairn.url}/settings/nonsense`);
    await page.getByText('There is no such part of the settings').waitFor();
  });

  it('shows those who are no owners what they may see, and who can change the rest', async () => {
    await invited('viewer', 'di@example.com');
    const context = await browser.newContext();
    const theirs = await context.newPage();
    await theirs.goto(`${cairn.url}/settings`);
    await theirs.getByLabel('E-mail').fill('di@example.com');
    await theirs.getByLabel('Password', { exact: true }).fill('a ladder of wet slate');
    await theirs.getByRole('button', { name: 'Sign in' }).click();
    await theirs.getByText('Only owners change this.').waitFor();
    expect(await theirs.getByRole('button', { name: 'Save' }).count()).toBe(0);
    await theirs.getByRole('link', { name: 'Keys' }).click();
    await theirs.getByText('Owners of the project look after this').waitFor();
    await context.close();
  });

  it('says that one is offline, and when one is back', async () => {
    await page.context().setOffline(true);
    await page.getByText('You are offline.').waitFor();
    await page.context().setOffline(false);
    await page.getByText('You are offline.').waitFor({ state: 'detached' });
  });

  it.each(['ltr', 'rtl'])('are one row on a phone, pushed to the open one: %s', async (direction) => {
    const theirs = await browser.newPage({ viewport: { width: 390, height: 720 } });
    await theirs.context().addCookies(await page.context().cookies());
    await theirs.addInitScript((dir) => {
      addEventListener('DOMContentLoaded', () => document.documentElement.setAttribute('dir', dir));
    }, direction);
    const open = theirs.getByRole('navigation', { name: 'Parts of the settings' }).locator('[aria-current]');
    for (const path of ['', '/audit', '/account']) {
      await theirs.goto(`${cairn.url}/settings${path}`);
      const { left, right, top, all } = await open.evaluate((link) => {
        const { left, right, top } = link.getBoundingClientRect();
        const rows = new Set(
          Array.from(link.parentElement?.children ?? [], (each) => each.getBoundingClientRect().top),
        );
        return { left, right, top, all: [...rows] };
      });
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(390);
      expect(all).toEqual([top]);
    }
    await theirs.context().close();
  });

  it.each([
    ['light', 1280],
    ['dark', 320],
  ] as const)('are accessible in %s at %d pixels, under a strict policy', async (colorScheme, width) => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 720 } });
    await context.addCookies(await page.context().cookies());
    const theirs = await context.newPage();
    const noise: string[] = [];
    theirs.on('console', (message) => noise.push(message.text()));
    for (const part of ['', '/people', '/keys', '/webhooks', '/privacy', '/audit', '/digest']) {
      await theirs.goto(`${cairn.url}/settings${part}`);
      await theirs.getByRole('heading', { level: 2 }).first().waitFor();
      await theirs.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
      expect([part, await faults(theirs)]).toEqual([part, { sticksOut: 0, violations: [] }]);
    }
    expect(noise).toEqual([]);
    await context.close();
  });
});
