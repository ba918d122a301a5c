import { type BrowserKind, launchBrowser, type RunningCairn, startCairn } from '@cairn/scripts/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buyTent, delivered, quietPage, responses, shownPrompt } from './walk.js';

let cairn: RunningCairn;
let browser: BrowserKind;

beforeAll(async () => {
  [cairn, browser] = await Promise.all([startCairn(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await cairn?.stop();
});

const phone = { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true };

describe('a visitor in the shop', () => {
  it('answers by mouse after checking out, and the team reads it', async () => {
    const { page, noise } = await quietPage(await browser.newContext());
    const prompt = await buyTent(page, cairn.shopUrl);
    await prompt.getByRole('radio', { name: '6' }).click();
    await prompt.getByRole('textbox').fill('The postcode field.');
    const arrived = delivered(page, 1);
    await prompt.getByRole('button', { name: 'Send' }).click();
    await page.getByText('We read every answer.').waitFor();
    await arrived;
    const [first] = await responses(cairn.api, (items) => items[0]?.complete === true);
    expect(first).toMatchObject({
      survey: 'checkout-effort',
      touchpoint: 'checkout.completed',
      seq: 2,
      complete: true,
      answers: [
        { question: 'ease', value: 6 },
        { question: 'almost-stopped', value: 'The postcode field.' },
      ],
      context: { page: `${cairn.shopUrl}/thank-you.html`, device: 'desktop' },
    });
    expect(first?.context?.properties).toMatchObject({ orderId: expect.stringMatching(/^FW-/) });
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(noise).toEqual([]);
    await page.context().close();
  });

  it('answers by touch on a phone', async () => {
    const context = await browser.newContext(phone);
    const page = await context.newPage();
    const prompt = await buyTent(page, cairn.shopUrl);
    await prompt.getByRole('radio', { name: '2' }).tap();
    await prompt.getByText('What made it hard?').waitFor();
    await prompt.getByRole('button', { name: 'Skip' }).tap();
    const items = await responses(
      cairn.api,
      ([newest]) => newest?.complete === true && newest.answers[0]?.value === 2,
    );
    expect(items[0]).toMatchObject({
      answers: [
        { question: 'ease', value: 2 },
        { question: 'what-was-hard', value: null },
      ],
      context: { device: 'phone' },
    });
    await context.close();
  });

  it('answers with the keyboard alone, and arrow keys answer nothing', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const prompt = await buyTent(page, cairn.shopUrl);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    const isInPrompt = () => page.evaluate(() => document.activeElement?.tagName === 'CAIRN-ROOT');
    for (let presses = 0; presses < 60 && !(await isInPrompt()); presses++) await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    for (let steps = 0; steps < 4; steps++) await page.keyboard.press('ArrowRight');
    expect(await prompt.getByRole('radio', { name: '5' }).isChecked()).toBe(true);
    expect(await prompt.getByRole('textbox').count()).toBe(0);
    await page.keyboard.press('Enter');
    await prompt.getByRole('textbox').waitFor();
    await page.keyboard.type('Only the price, cs?');
    await page.keyboard.press('Tab');
    while (
      (await page.evaluate(
        () => document.querySelector('cairn-root')?.shadowRoot?.activeElement?.textContent,
      )) !== 'Send'
    ) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    const items = await responses(
      cairn.api,
      ([newest]) => newest?.complete === true && newest.answers[0]?.value === 5,
    );
    expect(items[0]?.answers[1]?.value).toBe('Only the price, cs?');
    await context.close();
  });

  it('answers offline, leaves, comes back another day, and nothing is lost', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const prompt = await buyTent(page, cairn.shopUrl);
    // The follow-up is loaded behind the first question.
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await prompt.getByRole('radio', { name: '7' }).click();
    await prompt.getByRole('textbox').fill('Written on a train.');
    await prompt.getByRole('button', { name: 'Send' }).click();
    await page.getByText('We read every answer.').waitFor();
    await page.close();
    await context.setOffline(false);
    const later = await context.newPage();
    await later.goto(`${cairn.shopUrl}/stove.html`);
    const items = await responses(
      cairn.api,
      ([newest]) => newest?.answers[1]?.value === 'Written on a train.',
    );
    expect(items.filter(({ answers }) => answers[1]?.value === 'Written on a train.')).toHaveLength(1);
    await context.close();
  });

  it('goes offline and comes back on the same page', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const prompt = await buyTent(page, cairn.shopUrl);
    await delivered(page, 1);
    await context.setOffline(true);
    await prompt.getByRole('radio', { name: '4' }).click();
    await prompt.getByRole('textbox').fill('In a tunnel.');
    await prompt.getByRole('button', { name: 'Send' }).click();
    await page.getByText('We read every answer.').waitFor();
    await context.setOffline(false);
    await responses(cairn.api, ([newest]) => newest?.answers[1]?.value === 'In a tunnel.');
    await context.close();
  });

  it.each([
    '/',
    '/product.html',
    '/thank-you.html',
    '/getting-started.html',
    '/help/pitching-in-wind.html',
    '/support.html',
    '/account.html',
    '/cancel.html',
  ])('is asked about the checkout on %s, at once', async (path) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(cairn.shopUrl + path);
    await page.evaluate(() => Reflect.get(window, 'cairn')('touchpoint', 'checkout.completed'));
    const prompt = await shownPrompt(page);
    expect(await prompt.getByRole('heading').textContent()).toBe('Fernway made it easy to check out.');
    expect(await prompt.getByRole('radio').count()).toBe(7);
    await context.close();
  });

  it('is asked once a day, however often a moment happens', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const prompt = await buyTent(page, cairn.shopUrl);
    await prompt.getByRole('button', { name: 'Close' }).click();
    await page.evaluate(() => Reflect.get(window, 'cairn')('touchpoint', 'checkout.completed'));
    const why = await page.evaluate(() => Reflect.get(window, 'cairn').explain('checkout.completed'));
    expect(why).toContainEqual(
      expect.objectContaining({
        survey: 'checkout-effort',
        verdict: 'no',
        reason: expect.stringMatching(/too recently/),
      }),
    );
    expect(await page.getByRole('dialog').count()).toBe(0);
    await context.close();
  });

  it('finds thumbs under the help article, and says what was missing', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${cairn.shopUrl}/help/pitching-in-wind.html`);
    const thumbs = page.getByRole('group', { name: 'Was this guide helpful?' });
    await thumbs.getByRole('radio', { name: 'No' }).click();
    await page.getByRole('group', { name: 'What was missing?' }).getByRole('textbox').fill('Pegs in sand.');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Thank you, noted.').waitFor();
    const [first] = await responses(
      cairn.api,
      ([newest]) => newest?.survey === 'help-article-helpful' && newest.complete,
    );
    expect(first?.answers).toEqual([
      { question: 'helpful', value: 0 },
      { question: 'what-was-missing', value: 'Pegs in sand.' },
    ]);
    await context.close();
  });

  it('is asked how we did after support, and may say not now', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${cairn.shopUrl}/support.html`);
    await page.getByRole('button', { name: 'That solved it' }).click();
    const prompt = await shownPrompt(page);
    expect(await prompt.getByRole('radio').count()).toBe(3);
    await prompt.getByRole('button', { name: 'Not now' }).click();
    await prompt.getByRole('button', { name: 'Never ask again' }).click();
    await page.getByText('We will not ask again.').waitFor();
    await page.evaluate(() => Reflect.get(window, 'cairn')('touchpoint', 'checkout.completed'));
    const why = await page.evaluate(() => Reflect.get(window, 'cairn').explain('checkout.completed'));
    expect(why).toContainEqual(
      expect.objectContaining({
        survey: 'checkout-effort',
        reason: expect.stringMatching(/never ask again/),
      }),
    );
    await context.close();
  });

  it('rates satisfaction in the account', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${cairn.shopUrl}/account.html`);
    await page.getByRole('group').getByRole('radio', { name: '5, Very satisfied' }).click();
    await responses(
      cairn.api,
      ([newest]) => newest?.survey === 'account-satisfaction' && newest.answers[0]?.value === 5,
    );
    await context.close();
  });

  it('is asked for a recommendation on a returning visit, not on the first', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.clock.install({ time: Date.now() - 3_600_000 });
    await page.goto(`${cairn.shopUrl}/`);
    await page.waitForFunction(() => localStorage.getItem('cairn:pk_demo:manifest'));
    await page.clock.runFor(10_000);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.clock.setSystemTime(Date.now());
    await page.goto(`${cairn.shopUrl}/`);
    await page.waitForFunction(() => localStorage.getItem('cairn:pk_demo:manifest'));
    await expect
      .poll(async () => {
        await page.clock.runFor(1_000);
        return page.getByRole('dialog').count();
      })
      .toBe(1);
    expect(await page.getByRole('dialog').getByRole('radio').count()).toBe(11);
    await context.close();
  });
});
