import { describe, expect, it } from 'vitest';
import { answerCheckout } from './answerCheckout.js';
import { openTeam } from './openTeam.js';

const { cairn, browser, page } = await openTeam();

describe('a team in the console', () => {
  it('sees answers arrive, and no figure before there are five', async () => {
    await page.goto(cairn.url);
    await page.getByText('Live', { exact: true }).waitFor();
    await answerCheckout(cairn, { value: 7, comment: 'Arrived while you were looking.' });
    await page.getByText('Arrived while you were looking.').first().waitFor();
    const map = page.getByRole('region', { name: 'Journey, stage by stage' });
    const card = map.getByRole('article').filter({ hasText: 'Places an order' });
    await card.getByText('Too few').waitFor();
    for (const value of [7, 6, 7, 6]) await answerCheckout(cairn, { value });
    await card.getByText('6.6').waitFor();
    await card.getByText('n 5').waitFor();
  });

  it('changes a wording, publishes, and a visitor reads it', async () => {
    await page.goto(`${cairn.url}/surveys/checkout-effort`);
    const wording = page.getByRole('textbox', { name: 'Wording' }).first();
    await wording.fill('It was easy to place my order.');
    await page.getByText('Saved as draft').waitFor();
    await page.getByRole('button', { name: 'Publish version 2' }).click();
    await page.getByText('Version 2 is live.').first().waitFor();
    const visitor = await (await browser.newContext()).newPage();
    await visitor.goto(cairn.shopUrl);
    await visitor.evaluate(() => Reflect.get(window, 'cairn')('touchpoint', 'checkout.completed'));
    await visitor.getByRole('dialog', { name: 'It was easy to place my order.' }).waitFor();
    await visitor.context().close();
  });

  it('pauses a survey, and nobody is asked any more', async () => {
    await page.goto(`${cairn.url}/surveys/support-how-did-we-do`);
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByText('Saved as draft').waitFor();
    await page.getByRole('button', { name: 'Publish version 3' }).click();
    await page.getByText('Version 3 is live.').first().waitFor();
    const manifest = await (await fetch(`${cairn.url}/v1/manifest/pk_demo`)).json();
    expect(manifest.version).toBe(3);
    expect(manifest.surveys.map(({ id }: { id: string }) => id)).not.toContain('support-how-did-we-do');
  });

  it('asks a leading question, hears the objection beside it, and mends it with one click', async () => {
    await page.goto(`${cairn.url}/surveys/checkout-effort`);
    const wording = page.getByRole('textbox', { name: 'Wording' }).first();
    await wording.fill('It was easy to use our great checkout.');
    const field = page.locator('.field', { has: page.getByRole('textbox', { name: 'Wording' }) }).first();
    await field.getByText('"great" tells visitors what to answer; leave it out.').waitFor();
    await field.getByText('Warning', { exact: true }).waitFor();
    await page.getByText('1 warning. You can publish all the same.').waitFor();
    await field.getByRole('button', { name: 'Apply: Leave out "great"' }).click();
    expect(await wording.inputValue()).toBe('It was easy to use our checkout.');
    expect(await wording.evaluate((element) => element === document.activeElement)).toBe(true);
    await field.getByText('Warning', { exact: true }).waitFor({ state: 'detached' });
    await page.getByText('Saved as draft').waitFor();
    await page.getByRole('button', { name: 'Publish version 4' }).click();
    await page.getByText('Version 4 is live.').first().waitFor();
    const manifest = await (await fetch(`${cairn.url}/v1/manifest/pk_demo`)).json();
    expect(JSON.stringify(manifest)).toContain('It was easy to use our checkout.');
  });

  it('publishes what is unwise all the same, and is told how much of it', async () => {
    await page.goto(`${cairn.url}/surveys/checkout-effort`);
    const wording = page.getByRole('textbox', { name: 'Wording' }).first();
    await wording.fill('IT WAS EASY TO PLACE MY ORDER!');
    await page.getByText('1 warning. You can publish all the same.').waitFor();
    await page.getByText('Saved as draft').waitFor();
    await page.getByRole('button', { name: 'Publish version 5' }).click();
    await page.getByText('Version 5 is live, with 1 warning.').waitFor();
    await wording.fill('It was easy to place my order.');
    await page.getByText('Saved as draft').waitFor();
  });

  it('is told what is wrong beside the field, and nothing wrong is saved', async () => {
    await page.goto(`${cairn.url}/surveys/checkout-effort`);
    const wording = page.getByRole('textbox', { name: 'Wording' }).first();
    await wording.fill('');
    await page
      .getByText(/Not saved/)
      .first()
      .waitFor();
    expect(await wording.getAttribute('aria-invalid')).toBe('true');
    const stored = await (await cairn.api('document')).json();
    expect(stored.surveys[0].questions[0].text).toBe('It was easy to place my order.');
  });

  it('keeps its words when somebody else changed the draft meanwhile', async () => {
    await page.goto(`${cairn.url}/surveys/checkout-effort`);
    const wording = page.getByRole('textbox', { name: 'Wording' }).first();
    await wording.waitFor();
    const theirs = await (await cairn.api('document')).json();
    theirs.surveys[0].name = 'Renamed by somebody else';
    await cairn.api('document', { method: 'PUT', body: JSON.stringify(theirs) });
    await wording.fill('My words.');
    await page.getByText('Somebody else changed the draft while you were writing').waitFor();
    expect(await wording.inputValue()).toBe('My words.');
    await page.getByRole('button', { name: 'Put my changes into the newer draft' }).click();
    await page.getByText('Saved as draft').waitFor();
    const both = await (await cairn.api('document')).json();
    expect([both.surveys[0].name, both.surveys[0].questions[0].text]).toEqual([
      'Renamed by somebody else',
      'My words.',
    ]);
  });

  it('runs under a strict policy with Trusted Types, without one violation', async () => {
    const noise: string[] = [];
    page.on('console', (message) => noise.push(message.text()));
    for (const path of ['/', '/surveys', '/responses', '/surveys/relationship-nps', '/nowhere']) {
      const answered = await page.goto(cairn.url + path);
      expect(answered?.headers()['content-security-policy']).toContain("require-trusted-types-for 'script'");
      await page.getByRole('heading', { level: 1 }).waitFor();
    }
    expect(noise).toEqual([]);
  });
});
