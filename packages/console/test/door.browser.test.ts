import { ada, type BrowserKind, launchBrowser, type RunningCairn, startCairn } from '@cairn/scripts/testkit';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './violations.js';

/** One story: from the link that a start prints to a second person who has joined. */
let cairn: RunningCairn;
let browser: BrowserKind;
let page: Page;
let link: string;

beforeAll(async () => {
  [cairn, browser] = await Promise.all([startCairn(), launchBrowser()]);
  page = await (await browser.newContext()).newPage();
  link = cairn.setupLink();
});
afterAll(async () => {
  await browser?.close();
  await cairn?.stop();
});

const bo = { email: 'bo@example.com', password: 'a ladder of wet slate' };
const journey = (of: Page) => of.getByRole('heading', { name: 'Journey', level: 1 }).waitFor();
const title = (of: Page, name: string) => of.getByRole('heading', { name, level: 1 }).waitFor();

async function invite(role: string, email = bo.email): Promise<string> {
  const body = JSON.stringify({ email, role });
  const { path } = await (await cairn.api('invitations', { method: 'POST', body })).json();
  return cairn.url + path;
}

async function newcomer(act: (theirs: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext();
  await act(await context.newPage());
  await context.close();
}

describe('the door of the console', () => {
  it('tells the very first visitor where the link is', async () => {
    await page.goto(cairn.url);
    await title(page, 'There is no account yet');
    await page.getByText('Open the link that ends in /setup#… in this browser.').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('says beside the field what is wrong with a password, and keeps what was typed', async () => {
    await page.goto(link);
    await title(page, 'Create the first account');
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('E-mail').fill(ada.email);
    await page.getByLabel('New password', { exact: true }).fill('too short');
    await page.getByRole('button', { name: 'Create account' }).click();
    await page.getByText(/^Use at least 12 characters;/).waitFor();
    const field = page.getByLabel('New password', { exact: true });
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.inputValue()).toBe('too short');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await violations(page)).toEqual([]);
  });

  it('creates the first account with the keyboard alone, and forgets the link', async () => {
    await page.goto('about:blank');
    await page.goto(link);
    await title(page, 'Create the first account');
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'email');
    await page.keyboard.type(ada.email);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type(ada.password);
    await page.keyboard.press('Enter');
    await journey(page);
    expect(page.url()).toBe(`${cairn.url}/`);
    await page.getByText(ada.email).waitFor();
  });

  it('opens nothing more with that link', async () => {
    await newcomer(async (theirs) => {
      await theirs.goto(link);
      await title(theirs, 'This link does not open');
      expect(await violations(theirs)).toEqual([]);
      await theirs.getByRole('button', { name: 'Go to sign in' }).click();
      await title(theirs, 'Sign in');
    });
  });

  it('signs out', async () => {
    await page.evaluate(() => Reflect.set(window, 'ofAda', true));
    await page.getByRole('button', { name: 'Sign out' }).click();
    await title(page, 'Sign in');
    await page.waitForFunction(() => !Reflect.has(window, 'ofAda')); // nothing of hers is left in the page
    expect((await page.request.get(`${cairn.url}/api/session`)).status()).toBe(401);
    expect(await violations(page)).toEqual([]);
  });

  it('says that a password is wrong, and not whose', async () => {
    await page.getByLabel('E-mail').fill(ada.email);
    await page.getByLabel('Password', { exact: true }).fill('not the right one');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toBe(
      'This e-mail address and this password do not go together.',
    );
    expect(await violations(page)).toEqual([]);
  });

  it('signs in, shows the password when asked to, and stays at the address that was wanted', async () => {
    await page.goto(`${cairn.url}/surveys`);
    await page.getByLabel('E-mail').fill(ada.email);
    const field = page.getByLabel('Password', { exact: true });
    await field.fill(ada.password);
    await page.getByRole('button', { name: 'Show the password' }).click();
    expect(await field.getAttribute('type')).toBe('text');
    expect(await field.inputValue()).toBe(ada.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await title(page, 'Surveys');
    expect(page.url()).toBe(`${cairn.url}/surveys`);
  });

  it('lets an invited person choose a password and come in', async () => {
    const invitation = await invite('viewer');
    await newcomer(async (theirs) => {
      await theirs.goto(invitation);
      await title(theirs, 'Join Fernway');
      await theirs.getByText('You are invited as viewer. Choose a password to come in.').waitFor();
      expect(await violations(theirs)).toEqual([]);
      expect(await theirs.getByLabel('E-mail').inputValue()).toBe(bo.email);
      expect(await theirs.getByLabel('E-mail').isEditable()).toBe(false);
      await theirs.getByLabel('New password', { exact: true }).fill(bo.password);
      await theirs.getByRole('button', { name: 'Join' }).click();
      await journey(theirs);
      await theirs.goto(invitation);
      await title(theirs, 'This link does not open');
    });
  });

  it('asks an invited person who has an account for the password of that account', async () => {
    const invitation = await invite('editor');
    await newcomer(async (theirs) => {
      await theirs.goto(invitation);
      await theirs.getByText('You have an account already. Its password lets you in.').waitFor();
      await theirs.getByLabel('Password', { exact: true }).fill(bo.password);
      await theirs.getByRole('button', { name: 'Join' }).click();
      await journey(theirs);
    });
  });

  it('tells somebody whose last project is gone what to do', async () => {
    const { items } = await (await cairn.api('members')).json();
    const { id } = items.find(({ email }: { email: string }) => email === bo.email);
    await cairn.api(`members/${id}`, { method: 'DELETE' });
    await newcomer(async (theirs) => {
      await theirs.goto(cairn.url);
      await theirs.getByLabel('E-mail').fill(bo.email);
      await theirs.getByLabel('Password', { exact: true }).fill(bo.password);
      await theirs.getByRole('button', { name: 'Sign in' }).click();
      await title(theirs, 'You are in no project');
      expect(await violations(theirs)).toEqual([]);
    });
  });

  it('[47] does nothing for a page of another origin, though the browser sends the cookie along', async () => {
    const shop = await page.context().newPage();
    await shop.goto(cairn.shopUrl);
    const read = await shop.evaluate(async (url) => {
      try {
        return (await fetch(url, { credentials: 'include' })).status;
      } catch {
        return 'kept from reading';
      }
    }, `${cairn.url}/api/session`);
    expect(read).toBe('kept from reading');
    const sent = page.context().waitForEvent('request', (one) => one.url().endsWith('/publish'));
    await shop.evaluate((url) => {
      const form = Object.assign(document.createElement('form'), { method: 'post', action: url });
      document.body.append(form);
      form.submit();
    }, `${cairn.url}/api/projects/demo/document/publish`);
    const request = await sent;
    expect((await request.allHeaders()).cookie).toContain('cairn_session=');
    expect((await request.response())?.status()).toBe(403);
    await shop.waitForURL(/\/publish$/);
    await shop.close();
    await page.goto(cairn.url);
    await journey(page);
  });

  it.each([
    ['light', 320],
    ['dark', 1280],
  ] as const)('is accessible in %s at %d pixels, and nothing sticks out', async (colorScheme, width) => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 720 } });
    const theirs = await context.newPage();
    await theirs.goto(cairn.url);
    await title(theirs, 'Sign in');
    expect(await violations(theirs)).toEqual([]);
    expect(await theirs.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await context.close();
  });

  it('runs under a strict policy with Trusted Types, without one violation', async () => {
    const noise: string[] = [];
    await newcomer(async (theirs) => {
      theirs.on('console', (message) => noise.push(message.text()));
      const answered = await theirs.goto(await invite('viewer', 'cy@example.com'));
      expect(answered?.headers()['content-security-policy']).toContain("require-trusted-types-for 'script'");
      await title(theirs, 'Join Fernway');
    });
    expect(noise).toEqual([]);
  });
});
