import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { isFocused, openTeam, queryOf, withoutRefusals } from './openTeam.js';
import { faults } from './violations.js';

/** One journey, changed by mouse, then by keyboard, then by two people at once. */
const { cairn, browser, page, noise } = await openTeam({ viewport: { width: 2400, height: 1000 } });

const draft = async () => (await (await cairn.api('document')).json()).journey;
const touchpoints = async (stage: string): Promise<string[]> =>
  (await draft()).touchpoints
    .filter((one: { stage: string }) => one.stage === stage)
    .map(({ name }: { name: string }) => name);
const stages = async (): Promise<string[]> =>
  (await draft()).stages.map(({ name }: { name: string }) => name);
const row = (name: string, on = page): Locator =>
  on.getByRole('button', { name: `Change ${name}`, exact: true });
const part = (name: string): Locator => page.getByRole('region', { name, exact: true });
const saved = (on = page) => on.getByText('Saved as draft').waitFor();

describe('by mouse', () => {
  it('is begun on the map, and every part has an address', async () => {
    await page.goto(cairn.url);
    await page.getByRole('link', { name: 'Edit the journey' }).click();
    await row('Places an order').click();
    expect(queryOf(page)).toEqual({ edit: '1', at: 'touchpoint:checkout.completed' });
    await part('Places an order').waitFor();
    expect(await isFocused(page.getByLabel('Name', { exact: true }))).toBe(true);
    await page.goBack();
    await part('Places an order').waitFor({ state: 'detached' });
  });

  it('renames, describes and weighs a touchpoint, and saves by itself', async () => {
    await row('Places an order').click();
    await page.getByLabel('Name', { exact: true }).fill('Orders and pays');
    await page.getByLabel('Description').fill('The thank-you page was shown.');
    await page.getByLabel('Importance', { exact: true }).selectOption('4');
    await page.getByLabel('Who can mend it').fill('Checkout team');
    await saved();
    await expect
      .poll(async () =>
        (await draft()).touchpoints.find((one: { id: string }) => one.id === 'checkout.completed'),
      )
      .toMatchObject({
        ...{ name: 'Orders and pays', description: 'The thank-you page was shown.' },
        ...{ importance: 4, owner: 'Checkout team' },
      });
  });

  it('drags a touchpoint into another stage, in front of one that is there', async () => {
    const [target = ''] = await touchpoints('support');
    await row('Orders and pays').dragTo(row(target));
    await page.getByText(/^“Orders and pays” is 1 of \d in Support now\.$/).waitFor();
    await expect
      .poll(() => touchpoints('support'))
      .toEqual(expect.arrayContaining(['Orders and pays', target]));
    expect((await touchpoints('support'))[0]).toBe('Orders and pays');
    expect(await touchpoints('purchase')).not.toContain('Orders and pays');
  });

  it('puts a stage elsewhere on the path, and what is in it goes along', async () => {
    const before = await stages();
    const [first = '', second = ''] = before;
    await row(`Stage ${second}`).dragTo(row(`Stage ${first}`));
    await expect.poll(stages).toEqual([second, first, ...before.slice(2)]);
  });

  it('adds a stage and a touchpoint with a name in the code', async () => {
    await page.getByRole('button', { name: 'Add a stage' }).click();
    await page.getByLabel('Name of the new stage').fill('Renewal');
    await page.keyboard.press('Enter');
    await part('Stage Renewal').waitFor();
    await page.getByRole('button', { name: 'Add a touchpoint to Renewal' }).click();
    await page.getByLabel('What happens there').fill('Renews the plan');
    expect(await page.getByLabel('Name in the code').inputValue()).toBe('renews-the-plan');
    await page.getByLabel('Name in the code').fill('checkout.completed');
    await page.getByText('There is one of this name already.').waitFor();
    await page.getByLabel('Name in the code').fill('plan.renewed');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await part('Renews the plan').waitFor();
    await expect.poll(() => touchpoints('renewal')).toEqual(['Renews the plan']);
  });

  it('removes a touchpoint after a confirm that says what becomes of its answers', async () => {
    const remove = page.getByRole('button', { name: 'Remove “Renews the plan”' });
    await remove.click();
    await page.getByText('Answers that were given here stay').waitFor();
    await remove.click();
    await page.getByText('“Renews the plan” is removed.').waitFor();
    await expect.poll(() => touchpoints('renewal')).toEqual([]);
  });

  it('does not remove one while a survey asks nowhere else, and leads to the survey', async () => {
    await row('Orders and pays').click();
    await page.getByText(/asks only here\. Let it ask elsewhere first/).waitFor();
    expect(await page.getByRole('button', { name: 'Remove “Orders and pays”' }).count()).toBe(0);
    await part('Orders and pays').getByRole('link', { name: 'Ease of checking out' }).waitFor();
  });

  it('removes a stage, whose touchpoints go to the one before', async () => {
    const order = await stages();
    const heir = order[order.indexOf('Support') - 1] ?? '';
    await row('Stage Support').click();
    const remove = page.getByRole('button', { name: 'Remove the stage “Support”' });
    await remove.click();
    await page.getByText(new RegExp(`touchpoints? go(es)? to “${heir}”, with all answers`)).waitFor();
    await remove.click();
    await expect.poll(stages).not.toContain('Support');
    expect((await draft()).touchpoints.map(({ name }: { name: string }) => name)).toContain(
      'Orders and pays',
    );
  });

  it('is published like everything else', async () => {
    await page.getByRole('button', { name: 'Publish version 2' }).click();
    await page.getByText(/^Version 2 is live/).waitFor();
    const live = await (await cairn.api('document?version=live')).json();
    expect(live.journey.stages.map(({ name }: { name: string }) => name)).toContain('Renewal');
  });
});

describe('by keyboard', () => {
  it('moves with Alt and an arrow key, says where to, and keeps the focus', async () => {
    await page.goto(`${cairn.url}/?edit=1`);
    const [first = '', second = ''] = await touchpoints('purchase');
    await row(second).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await page.getByText(new RegExp(`^“${second}” is 1 of \\d in `)).waitFor();
    expect(await isFocused(row(second))).toBe(true);
    await page.keyboard.press('Alt+ArrowUp');
    await page.getByText(`“${second}” cannot go further that way.`).waitFor();
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByText(new RegExp(`^“${second}” is 2 of`)).waitFor();
    await row(first).waitFor();
  });

  it('moves to the next stage with a button, which keeps the focus there', async () => {
    const [name = ''] = await touchpoints('awareness');
    const on = page.getByRole('button', { name: `Move ${name} to the next stage` });
    await on.focus();
    await page.keyboard.press('Enter');
    const order = await stages();
    const next = order[order.indexOf('Awareness') + 1] ?? '';
    await page.getByText(new RegExp(`^“${name}” is \\d of \\d in ${next} now`)).waitFor();
    expect(await isFocused(on)).toBe(true);
    await page.getByRole('button', { name: `Move ${name} to the stage before` }).press('Enter');
    await expect.poll(() => touchpoints('awareness')).toContain(name);
  });

  it('moves a whole stage, opens it with Enter, and closes it with Escape', async () => {
    const before = await stages();
    const [first = ''] = before;
    await row(`Stage ${first}`).focus();
    await page.keyboard.press('Alt+ArrowRight');
    await page.getByText(`The stage “${first}” is 2 of ${before.length} now.`).waitFor();
    expect(await isFocused(row(`Stage ${first}`))).toBe(true);
    await page.keyboard.press('Enter');
    await part(`Stage ${first}`).waitFor();
    await page.keyboard.press('Escape');
    await part(`Stage ${first}`).waitFor({ state: 'detached' });
    expect(await isFocused(row(`Stage ${first}`))).toBe(true);
  });
});

describe('two people at once', () => {
  it('lose nothing: both see it, and the changes of both are in the draft', async () => {
    const theirs = await page.context().newPage();
    await Promise.all([page.goto(`${cairn.url}/?edit=1`), theirs.goto(`${cairn.url}/settings/journey`)]);
    const [home = ''] = await touchpoints('awareness');
    await row(home).click();
    await row('Orders and pays', theirs).click();
    await theirs.getByLabel('Name', { exact: true }).fill('Pays');
    await saved(theirs);
    await page.getByLabel('Name', { exact: true }).fill('Comes by');
    await page.getByText('Somebody else changed the draft while you were writing').waitFor();
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Comes by');
    await page.getByRole('button', { name: 'Put my changes into the newer draft' }).click();
    await saved();
    await row('Pays').waitFor();
    const names = (await draft()).touchpoints.map(({ name }: { name: string }) => name);
    expect(names).toEqual(expect.arrayContaining(['Comes by', 'Pays']));
    await theirs.close();
  });

  it('has the order that one gave and the touchpoint that the other added', async () => {
    const theirs = await page.context().newPage();
    await Promise.all([page.goto(`${cairn.url}/?edit=1`), theirs.goto(`${cairn.url}/?edit=1`)]);
    await row('Pays').waitFor();
    await theirs.getByRole('button', { name: 'Add a touchpoint to Awareness' }).click();
    await theirs.getByLabel('What happens there').fill('Sees a poster');
    await theirs.keyboard.press('Enter');
    await saved(theirs);
    const before = await stages();
    await row(`Stage ${before[0]}`).focus();
    await page.keyboard.press('Alt+ArrowRight');
    await page.getByRole('button', { name: 'Put my changes into the newer draft' }).click();
    await expect.poll(stages).toEqual([before[1], before[0], ...before.slice(2)]);
    expect(await touchpoints('awareness')).toContain('Sees a poster');
    await theirs.close();
  });
});

describe('who may', () => {
  it('is told to whoever only reads', async () => {
    const body = JSON.stringify({ email: 'di@example.com', role: 'viewer' });
    const { path } = await (await cairn.api('invitations', { method: 'POST', body })).json();
    const context = await browser.newContext();
    const theirs = await context.newPage();
    await theirs.goto(`${cairn.url}${path}`);
    await theirs.getByLabel('New password', { exact: true }).fill('a ladder of wet slate');
    await theirs.getByRole('button', { name: 'Join' }).click();
    await theirs.getByRole('heading', { name: 'Journey', level: 1 }).waitFor();
    expect(await theirs.getByRole('link', { name: 'Edit the journey' }).count()).toBe(0);
    await theirs.goto(`${cairn.url}/?edit=1`);
    await theirs.getByText('Editors and owners change the journey.').waitFor();
    await context.close();
  });
});

it.each(
  (['light', 'dark'] as const).flatMap((scheme) =>
    [1280, 320].flatMap((width) =>
      ['?edit=1&at=touchpoint:checkout.completed', 'settings/journey?at=stage:awareness'].map(
        (path) => [path, scheme, width] as const,
      ),
    ),
  ),
)('%s is accessible in %s at %d pixels', async (path, colorScheme, width) => {
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
  await context.addCookies(await page.context().cookies());
  const theirs = await context.newPage();
  await theirs.goto(`${cairn.url}/${path}`);
  await theirs.getByLabel('Description').waitFor();
  expect(await faults(theirs)).toEqual({ sticksOut: 0, violations: [] });
  await context.close();
});

it('runs under a strict policy, and nothing was said in the console', () => {
  expect(withoutRefusals(noise)).toEqual([]);
});
