import { readFile } from 'node:fs/promises';
import { type BrowserKind, launchBrowser, type RunningCairn, startCairn } from '@cairn/scripts/testkit';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  buyTent,
  comeBack,
  type Item,
  leaveThroughTheTop,
  quietPage,
  responses,
  shownPrompt,
} from './walk.js';

interface Written {
  surveys: { id: string; placement?: string; questions: { id: string; type: string }[] }[];
}

let cairn: RunningCairn;
let browser: BrowserKind;
let written: Written;

beforeAll(async () => {
  const file = new URL('../cairn.json', import.meta.url);
  [cairn, browser] = await Promise.all([startCairn(), launchBrowser()]);
  written = JSON.parse(await readFile(file, 'utf8'));
});
afterAll(async () => {
  await browser?.close();
  await cairn?.stop();
});

/** One visitor's way to a survey and through it, and what the team then reads. */
interface Walk {
  survey: string;
  does: string;
  go(page: Page): Promise<void>;
  answers: Item['answers'];
  /** It ends with a statement, which is read and not answered: `go` looks for it. */
  isTold?: true;
}

const send = (page: Page) => page.getByRole('button', { name: /^(Send|Next)$/ }).click();
const write = async (page: Page, question: string, words: string) => {
  await page.getByRole('textbox', { name: question }).fill(words);
  await send(page);
};

const walks: Walk[] = [
  {
    survey: 'product-doubts',
    does: 'leaves the tent’s page and says what holds them back',
    go: async (page) => {
      await page.goto(`${cairn.shopUrl}/product.html`);
      await leaveThroughTheTop(page);
      await page.getByRole('radio', { name: 'Its size or weight' }).click();
      await write(page, 'What would help you decide?', 'Seeing it packed beside a bottle.');
    },
    answers: [
      { question: 'holding-back', value: 'size' },
      { question: 'what-would-help', value: 'Seeing it packed beside a bottle.' },
    ],
  },
  {
    survey: 'checkout-effort',
    does: 'says how easy the checkout was',
    go: async (page) => {
      const prompt = await buyTent(page, cairn.shopUrl);
      await prompt.getByRole('radio', { name: '3' }).click();
      await write(page, 'What made it hard?', 'The courier asked for robin@fernway.example.');
    },
    answers: [
      { question: 'ease', value: 3 },
      { question: 'what-was-hard', value: 'The courier asked for […].' },
    ],
  },
  {
    survey: 'delivery-rating',
    does: 'rates a parcel that has arrived, row by row',
    go: async (page) => {
      await page.goto(`${cairn.shopUrl}/account.html`);
      await page.getByRole('button', { name: 'It has arrived' }).click();
      const prompt = await shownPrompt(page);
      await prompt.getByRole('heading', { name: 'How was the delivery of your Ember?' }).waitFor();
      const row = (name: string) => prompt.getByRole('group', { name });
      await row('Packaging').getByRole('radio', { name: 'Excellent' }).click();
      await row('Speed').getByRole('radio', { name: 'Fair' }).click();
      await row('Match with what').getByRole('radio').last().click();
      await send(page);
      await write(page, 'Anything the people who packed it should know?', 'The string was a nice touch.');
    },
    answers: [
      { question: 'delivery', value: { packaging: 5, speed: 2, 'as-shown': null } },
      { question: 'to-the-packers', value: 'The string was a nice touch.' },
    ],
  },
  {
    survey: 'tent-setup-ease',
    does: 'says how the first pitch went, and how they had thought it would',
    go: async (page) => {
      await page.goto(`${cairn.shopUrl}/getting-started.html`);
      await page.getByRole('button', { name: 'I’ve pitched it' }).click();
      const prompt = await shownPrompt(page);
      await prompt.getByRole('heading', { name: 'How easy was it to pitch the Corrie 2?' }).waitFor();
      await prompt.getByRole('radio', { name: '4' }).click();
      await prompt.getByRole('radio', { name: 'Easier than expected' }).click();
    },
    answers: [
      { question: 'ease', value: 4 },
      { question: 'as-expected', value: 3 },
    ],
  },
  {
    survey: 'help-article-helpful',
    does: 'finds the guide helpful',
    go: async (page) => {
      await page.goto(`${cairn.shopUrl}/help/pitching-in-wind.html`);
      await page.getByRole('radio', { name: 'Yes' }).click();
    },
    answers: [{ question: 'helpful', value: 1 }],
  },
  {
    survey: 'guide-feedback',
    does: 'opens the tab beside the guide and leaves an address',
    go: async (page) => {
      await page.goto(`${cairn.shopUrl}/help/pitching-in-wind.html`);
      await page.getByRole('button', { name: 'Feedback' }).click();
      const prompt = await shownPrompt(page);
      await prompt.getByRole('radio').nth(3).click();
      await prompt.getByRole('checkbox', { name: 'Mending a tear' }).click();
      await prompt.getByRole('checkbox', { name: 'Other' }).click();
      await prompt.getByRole('textbox').fill('Snow pegs');
      await send(page);
      await prompt.getByRole('textbox', { name: 'Name' }).fill('Robin Hale');
      await prompt.getByRole('textbox', { name: 'E-mail' }).fill('robin@fernway.example');
      await prompt.getByRole('checkbox', { name: 'Fernway may write to me' }).click();
      await send(page);
    },
    answers: [
      { question: 'clear', value: 4 },
      { question: 'next-guides', value: ['mending', { other: 'Snow pegs' }] },
      {
        question: 'write-back',
        value: { name: 'Robin Hale', email: 'robin@fernway.example', consent: true },
      },
    ],
  },
  {
    survey: 'support-how-did-we-do',
    does: 'says how support did',
    go: async (page) => {
      await page.goto(`${cairn.shopUrl}/support.html`);
      await page.getByRole('button', { name: 'That solved it' }).click();
      await (await shownPrompt(page)).getByRole('radio', { name: 'Well' }).click();
      await page.getByRole('button', { name: 'Skip' }).click();
    },
    answers: [
      { question: 'mood', value: 3 },
      { question: 'do-better', value: null },
    ],
  },
  {
    survey: 'support-answered',
    does: 'leaves a conversation with the answer they hoped for',
    go: async (page) => {
      await page.goto(`${cairn.shopUrl}/support.html`);
      await page.getByRole('button', { name: 'Leave the conversation' }).click();
      const prompt = await shownPrompt(page);
      await prompt.getByRole('radio', { name: 'Yes' }).click();
      await prompt.getByRole('radio', { name: 'Met', exact: true }).click();
    },
    answers: [
      { question: 'answered', value: 1 },
      { question: 'expectations', value: 2 },
    ],
  },
  {
    survey: 'support-answered',
    does: 'leaves a conversation without an answer',
    go: async (page) => {
      await page.goto(`${cairn.shopUrl}/support.html`);
      await page.getByRole('button', { name: 'Leave the conversation' }).click();
      await (await shownPrompt(page)).getByRole('radio', { name: 'No' }).click();
      await write(page, 'What was missing?', 'Whether the pole fits the old sleeve.');
    },
    answers: [
      { question: 'answered', value: 0 },
      { question: 'what-was-missing', value: 'Whether the pole fits the old sleeve.' },
    ],
  },
  {
    survey: 'account-satisfaction',
    does: 'says how satisfied they are, in the account',
    go: async (page) => {
      await page.goto(`${cairn.shopUrl}/account.html`);
      await page.getByRole('radio', { name: '4' }).click();
    },
    answers: [{ question: 'satisfaction', value: 4 }],
  },
  {
    survey: 'buy-again',
    does: 'has ordered twice, and says whether there will be a third time',
    go: async (page) => {
      await (await buyTent(page, cairn.shopUrl)).getByRole('button', { name: 'Close' }).click();
      await page.goto(`${cairn.shopUrl}/account.html`);
      const prompt = await shownPrompt(page);
      await prompt.getByRole('radio').nth(1).click();
      await write(page, 'What would make it more likely?', 'A bigger stove.');
    },
    answers: [
      { question: 'likely', value: 2 },
      { question: 'why-not', value: 'A bigger stove.' },
    ],
  },
  {
    survey: 'club-plans',
    does: 'helps the club plan and gets a voucher',
    go: async (page) => {
      await page.goto(`${cairn.shopUrl}/account.html`);
      await page.getByRole('button', { name: 'Answer them' }).click();
      const prompt = await shownPrompt(page);
      await prompt.getByRole('checkbox', { name: 'A tarp for two' }).click();
      await prompt.getByRole('checkbox', { name: 'Lighter poles' }).click();
      expect(await prompt.getByRole('checkbox', { name: 'A sleeping bag' }).isDisabled()).toBe(true);
      await send(page);
      await write(page, 'Where would you take it first?', 'Up Haystacks.');
      await prompt.getByText('CAIRN-5-MOSS').waitFor();
      await prompt.getByRole('button', { name: 'Close' }).last().click();
    },
    answers: [
      { question: 'next-run', value: expect.arrayContaining(['tarp', 'lighter-poles']) },
      { question: 'where-to', value: 'Up Haystacks.' },
    ],
    isTold: true,
  },
  {
    survey: 'cancel-reason',
    does: 'leaves the club for a reason of their own',
    go: async (page) => {
      await page.goto(`${cairn.shopUrl}/cancel.html`);
      await page.getByRole('button', { name: 'Cancel membership' }).click();
      const prompt = await shownPrompt(page);
      await prompt.getByRole('radio', { name: 'Other' }).click();
      await prompt.getByRole('textbox').fill('We moved to the coast');
      await send(page);
      await write(page, 'What would have kept you?', 'A boat.');
    },
    answers: [
      { question: 'reason', value: { other: 'We moved to the coast' } },
      { question: 'would-have-kept', value: 'A boat.' },
    ],
  },
  {
    survey: 'relationship-nps',
    does: 'comes back and would recommend us',
    go: async (page) => {
      await comeBack(page, cairn.shopUrl);
      await (await shownPrompt(page)).getByRole('radio', { name: '9' }).click();
      await write(page, 'What do we do well?', 'The mending.');
    },
    answers: [
      { question: 'recommend', value: 9 },
      { question: 'what-we-do-well', value: 'The mending.' },
    ],
  },
];

/** Types of the questions that were stored or read, and placements in which they were asked. */
const reached = { types: new Set<string>(), placements: new Set<string>() };

function note({ survey: id, answers }: Item): void {
  const survey = written.surveys.find((one) => one.id === id);
  reached.placements.add(survey?.placement ?? 'corner');
  for (const { question } of answers)
    reached.types.add(survey?.questions.find((one) => one.id === question)?.type ?? '');
}

describe('along the journey, a visitor', () => {
  it.each(walks)('$does ($survey)', async ({ survey, go, answers, isTold }) => {
    const { page, noise } = await quietPage(await browser.newContext());
    await go(page);
    const [stored] = await responses(
      cairn.api,
      ([newest]) => newest?.survey === survey && newest.complete && newest.answers.length === answers.length,
    );
    expect(stored?.answers).toEqual(answers);
    if (stored) note(stored);
    if (isTold) reached.types.add('statement');
    expect(noise).toEqual([]);
    await page.context().close();
  });

  it('has met every survey, every question type of the document and each of its placements', () => {
    const types = written.surveys.flatMap(({ questions }) => questions.map(({ type }) => type));
    const placements = written.surveys.map(({ placement }) => placement ?? 'corner');
    expect([...new Set(walks.map(({ survey }) => survey))].sort()).toEqual(
      written.surveys.map(({ id }) => id).sort(),
    );
    expect([...reached.types].sort()).toEqual([...new Set(types)].sort());
    expect([...reached.placements].sort()).toEqual([...new Set(placements)].sort());
    expect(reached.types.size).toBeGreaterThanOrEqual(8);
    expect(reached.placements.size).toBeGreaterThanOrEqual(3);
  });
});

describe('in another language, a visitor', () => {
  it.each([
    {
      tag: 'de',
      dir: 'ltr',
      question: 'War diese Anleitung hilfreich?',
      yes: 'Ja',
      thanks: 'Danke, ist notiert.',
    },
    {
      tag: 'ar',
      dir: 'rtl',
      question: 'هل كان هذا الدليل مفيدًا؟',
      yes: 'نعم',
      thanks: 'شكرًا لك، سجّلنا ذلك.',
    },
  ])('reads the guide and its question in $tag', async ({ tag, dir, question, yes, thanks }) => {
    const { page, noise } = await quietPage(await browser.newContext());
    await page.goto(`${cairn.shopUrl}/help/pitching-in-wind.html`);
    await page.locator(`.languages [hreflang=${tag}]`).click();
    const asked = page.getByRole('group', { name: question });
    expect(await asked.evaluate((card) => getComputedStyle(card).direction)).toBe(dir);
    await asked.getByRole('radio', { name: yes }).click();
    await page.getByText(thanks).waitFor();
    const [stored] = await responses(cairn.api, ([newest]) => newest?.locale === tag);
    expect(stored?.answers).toEqual([{ question: 'helpful', value: 1 }]);
    expect(noise).toEqual([]);
    await page.context().close();
  });

  it('is asked in German from ?lang=de on, to the end of the order', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${cairn.shopUrl}/?lang=de`);
    const prompt = await buyTent(page, cairn.shopUrl);
    await prompt.getByRole('heading', { name: 'Fernway hat mir das Bestellen leicht gemacht.' }).waitFor();
    await context.close();
  });
});

describe('who is left alone', () => {
  it.each(['/cart.html', '/checkout.html'])('is whoever pays, on %s', async (path) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(cairn.shopUrl + path);
    const asked = await page.evaluate(async () => {
      while (!Reflect.get(window, 'cairn').explain) await new Promise(requestAnimationFrame);
      const outcome = await Reflect.get(window, 'cairn').ask('checkout-effort');
      return { outcome, why: await Reflect.get(window, 'cairn').explain('checkout.completed') };
    });
    expect(asked.outcome).toMatchObject({ status: 'notShown', reason: 'quiet' });
    expect(await page.getByRole('dialog').count()).toBe(0);
    await context.close();
  });

  it('is whoever has begun to buy, when they leave the product', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${cairn.shopUrl}/cart.html`);
    await page.evaluate(async () => {
      while (!Reflect.get(window, 'cairn').explain) await new Promise(requestAnimationFrame);
      await Reflect.get(window, 'cairn').explain('cart.viewed');
    });
    await page.goto(`${cairn.shopUrl}/product.html`);
    const why = await page.evaluate(async () => {
      while (!Reflect.get(window, 'cairn').explain) await new Promise(requestAnimationFrame);
      return Reflect.get(window, 'cairn').ask('product-doubts');
    });
    expect(why).toMatchObject({ status: 'notShown', reason: 'audience' });
    await context.close();
  });
});
