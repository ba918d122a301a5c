import { ada } from '@cairn/scripts/testkit';
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { answerCheckout } from './answerCheckout.js';
import { isFocused, openTeam } from './openTeam.js';
import { faults } from './violations.js';

/** One team that closes the loop, mostly by keyboard. */
const { cairn, browser, page } = await openTeam();

const column = (name: string): Locator => page.getByRole('region', { name: new RegExp(`^${name}`) });
const card = (who: string): Locator => page.getByRole('link', { name: who });
const caseOf = async (respondent: string) => {
  const { items } = await (await cairn.api('cases')).json();
  return items.find(({ subject }: { subject: { id: string } }) => subject.id === respondent);
};

describe('the board of cases', () => {
  it('says what opens a case while there is none', async () => {
    await page.goto(`${cairn.url}/cases`);
    await page.getByText('No cases yet').waitFor();
  });

  it('shows a case soon after the answer that opened it', async () => {
    await answerCheckout(cairn, {
      respondent: 'customer-1',
      value: 2,
      comment: 'The form forgot my address.',
    });
    await column('Open').getByText('2 of 7').waitFor();
    await answerCheckout(cairn, { respondent: 'customer-2', value: 1, comment: 'Please refund me.' });
    await answerCheckout(cairn, { respondent: 'customer-3', value: 3, comment: 'Slow.' });
    await card('customer-3').waitFor();
  });

  it('is walked with j and k', async () => {
    await card('customer-1').focus();
    await page.keyboard.press('j');
    expect(await isFocused(card('customer-2'))).toBe(true);
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    expect(await isFocused(card('customer-2'))).toBe(true);
  });

  it('acknowledges by a, and goes on with the next', async () => {
    await page.keyboard.press('a');
    await column('Acknowledged').getByRole('link', { name: 'customer-2' }).waitFor();
    await page.getByText('Acknowledged.').waitFor();
    expect(await isFocused(card('customer-3'))).toBe(true);
    expect((await caseOf('customer-2')).status).toBe('acknowledged');
  });

  it('makes it mine by m', async () => {
    await page.keyboard.press('m');
    await page.getByText('Assigned.').waitFor();
    expect((await caseOf('customer-3')).assignee.email).toBe(ada.email);
    await page.getByLabel('Whose').selectOption('Mine');
    await card('customer-1').waitFor({ state: 'detached' });
    await card('customer-3').waitFor();
    expect(new URL(page.url()).searchParams.get('assignee')).toBe('me');
    await page.goBack();
    await card('customer-1').waitFor();
  });

  it('opens a case for a note by n, and notes it', async () => {
    await card('customer-1').focus();
    await page.keyboard.press('n');
    await expect.poll(() => isFocused(page.getByLabel('Note'))).toBe(true);
    await page.keyboard.type('Called; sent a new one.');
    await page.getByRole('button', { name: 'Add note' }).click();
    await page.getByText('Noted.').waitFor();
    await page.getByRole('complementary').getByText('Called; sent a new one.').waitFor();
  });

  it('shows what they said, in the words of the survey', async () => {
    await page.getByRole('complementary').getByText('The form forgot my address.').first().waitFor();
    expect(new URL(page.url()).searchParams.get('case')).not.toBeNull();
  });

  it('closes by Escape, with the focus back on the card', async () => {
    await page.keyboard.press('Escape');
    await page.getByRole('complementary').waitFor({ state: 'detached' });
    await expect.poll(() => isFocused(card('customer-1'))).toBe(true);
  });

  it('resolves by r, and says whether it helped once they have answered again', async () => {
    await page.keyboard.press('r');
    await column('Resolved').getByRole('link', { name: 'customer-1' }).waitFor();
    await expect.poll(async () => (await caseOf('customer-1')).status).toBe('resolved');
    await answerCheckout(cairn, { respondent: 'customer-1', value: 7, comment: 'All good now.' });
    await card('customer-1').click();
    const panel = page.getByRole('complementary');
    await panel.getByText('It helped: the next answer to the same question was better.').waitFor();
    await panel.getByText('2, then 7: better').waitFor();
    await panel.getByText(`${ada.email} resolved it`).waitFor();
  });

  it('reopens from the case, with words', async () => {
    const panel = page.getByRole('complementary');
    await panel.getByLabel('Note').fill('They wrote again.');
    await panel.getByRole('button', { name: 'Reopen' }).click();
    await panel.getByText('Open again.').waitFor();
    await column('Open').getByRole('link', { name: 'customer-1' }).waitFor();
    const detail = await (await cairn.api(`cases/${(await caseOf('customer-1')).id}`)).json();
    expect(detail.history.at(-1)).toMatchObject({ kind: 'reopened', words: 'They wrote again.' });
  });

  it('takes back what it showed when somebody else was faster, and says why', async () => {
    await page.goto(`${cairn.url}/cases`);
    await card('customer-2').focus();
    const { id } = await caseOf('customer-2');
    await page.route('**/cases/*', async (route) => {
      const body = JSON.stringify({ do: 'resolve' });
      if (route.request().method() === 'POST') await cairn.api(`cases/${id}`, { method: 'POST', body });
      await route.continue();
    });
    await page.keyboard.press('r');
    await page
      .getByText(/resolved/i, { exact: false })
      .and(page.getByRole('status'))
      .waitFor();
    await column('Resolved').getByRole('link', { name: 'customer-2' }).waitFor();
    await page.unroute('**/cases/*');
  });

  it('takes a resolve back with one click, to where the case was', async () => {
    await page.goto(`${cairn.url}/cases`);
    await answerCheckout(cairn, { respondent: 'customer-3', value: 1, comment: 'It broke.' });
    await card('customer-3').focus();
    await page.keyboard.press('a');
    await column('Acknowledged').getByRole('link', { name: 'customer-3' }).waitFor();
    await card('customer-3').focus();
    await page.keyboard.press('r');
    await column('Resolved').getByRole('link', { name: 'customer-3' }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone.').waitFor();
    await column('Acknowledged').getByRole('link', { name: 'customer-3' }).waitFor();
    expect((await caseOf('customer-3')).status).toBe('acknowledged');
    expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0);
  });

  it('hands a case to a colleague, whom editors are told as well', async () => {
    const body = JSON.stringify({ email: 'eve@example.com', role: 'editor' });
    const { path } = await (await cairn.api('invitations', { method: 'POST', body })).json();
    const context = await browser.newContext();
    const theirs = await context.newPage();
    await theirs.goto(`${cairn.url}${path}`);
    await theirs.getByLabel('New password', { exact: true }).fill('a ladder of wet slate');
    await theirs.getByRole('button', { name: 'Join' }).click();
    await theirs.getByRole('heading', { name: 'Journey', level: 1 }).waitFor();
    await theirs.goto(`${cairn.url}/cases?case=${(await caseOf('customer-3')).id}`);
    await theirs.getByLabel('Assigned to').selectOption(ada.email);
    await theirs.getByText('Assigned.').waitFor();
    expect((await caseOf('customer-3')).assignee.email).toBe(ada.email);
    await context.close();
  });

  it('opens at the address of a case, and says so when there is none', async () => {
    const { id } = await caseOf('customer-1');
    await page.goto(`${cairn.url}/cases?case=${id}`);
    await page.getByRole('heading', { name: 'customer-1', level: 2 }).waitFor();
    await page.goto(`${cairn.url}/cases?case=nonsense`);
    await page.getByText(/There is no case "nonsense" here/i).waitFor();
  });

  it.each([
    ['light', 1280],
    ['dark', 320],
  ] as const)('is accessible in %s at %d pixels, under a strict policy', async (colorScheme, width) => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 720 } });
    await context.addCookies(await page.context().cookies());
    const theirs = await context.newPage();
    const noise: string[] = [];
    theirs.on('console', (message) => noise.push(message.text()));
    for (const path of ['/cases', `/cases?case=${(await caseOf('customer-1')).id}`]) {
      await theirs.goto(cairn.url + path);
      await theirs.getByRole('heading', { level: 2 }).first().waitFor();
      await theirs.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
      expect(await faults(theirs)).toEqual({ sticksOut: 0, violations: [] });
    }
    expect(noise).toEqual([]);
    await context.close();
  });

  it('shows the next of more than a hundred when asked to', async () => {
    for (let at = 0; at < 105; at++)
      await answerCheckout(cairn, { respondent: `crowd-${at}`, value: 1, comment: 'No.' });
    await page.goto(`${cairn.url}/cases`);
    const open = column('Open');
    await open.locator('[data-case]').nth(99).waitFor();
    expect(await open.locator('[data-case]').count()).toBe(100);
    await open.getByRole('button', { name: 'More of open' }).click();
    await open.locator('[data-case]').nth(104).waitFor();
    await open.getByRole('button', { name: 'More of open' }).waitFor({ state: 'detached' });
  });
});
