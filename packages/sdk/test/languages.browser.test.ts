import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, type OpenStage, openStage, surveyOf } from './openStage.js';

let stage: OpenStage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

const words = (text: string) => ({ questions: { ease: { text } } });
const translated = surveyOf('asked', {
  locales: { de: words('War es einfach?'), ar: words('هل كان سهلا؟'), 'zh-Hant': words('容易嗎？') },
});
const touch = (page: Page) => call(page, 'touchpoint', 'checkout.completed');

/** What stands on the card, and how. */
const card = (page: Page) =>
  page.getByRole('dialog').evaluate((element) => ({
    question: element.querySelector('h2')?.textContent,
    notNow: element.querySelector('.quiet')?.textContent,
    lang: element.closest('[lang]')?.getAttribute('lang'),
    direction: getComputedStyle(element).direction,
  }));

const english = { question: 'Was asked easy?', notNow: 'Not now', lang: 'en', direction: 'ltr' };
const german = { question: 'War es einfach?', notNow: 'Nicht jetzt', lang: 'de', direction: 'ltr' };
const chinese = { question: '容易嗎？', lang: 'zh-Hant', direction: 'ltr' };

describe('a survey in several languages', () => {
  it.each([
    ['de', '/de', 'en-US', german],
    ['de-AT, by its language', '/de-AT', 'en-US', german],
    ['ar, from right to left', '/ar', 'en-US', { question: 'هل كان سهلا؟', lang: 'ar', direction: 'rtl' }],
    ['zh-TW, by its script', '/zh-TW', 'en-US', chinese],
    ['fr, which is missing: as it was written', '/fr', 'en-US', english],
    ['en, whatever the browser speaks', '/', 'de-DE', english],
    ['none: what the browser speaks', '/no-language', 'de-DE', german],
    ['none, and the browser speaks one that is missing', '/no-language', 'fr-FR', english],
  ])('on a page in %s', async (_what, path, locale, seen) => {
    await stage.publish([translated]);
    const visitor = await stage.visitor({ locale });
    const page = await visitor.open(path);
    await touch(page);
    expect(await card(page)).toMatchObject(seen);
    await page.getByRole('radio').nth(3).click();
    await expect.poll(() => visitor.sent.filter(({ type }) => type === 'response').length).toBe(1);
    for (const event of visitor.sent) expect(event).toMatchObject({ locale: seen.lang });
    await visitor.leave();
  });

  it('gives Taiwan its own script where there are both', async () => {
    const locales = { 'zh-Hans': words('容易吗？'), 'zh-Hant': words('容易嗎？') };
    await stage.publish([surveyOf('asked', { locales })]);
    for (const [path, lang] of [
      ['/zh-TW', 'zh-Hant'],
      ['/zh-CN', 'zh-Hans'],
    ] as const) {
      const visitor = await stage.visitor();
      const page = await visitor.open(path);
      await touch(page);
      expect(await card(page)).toMatchObject({ lang });
      await visitor.leave();
    }
  });
});

describe('a project in German, without another language', () => {
  it('has German words all around, down to the last', async () => {
    const text = { id: 'warum', type: 'text', text: 'Warum?' } as const;
    const ease = { id: 'ease', type: 'ces', scale: 'agree5', text: 'War es einfach?' } as const;
    await stage.publish([surveyOf('asked', { questions: [ease, text] })], { locale: 'de' });
    const visitor = await stage.visitor();
    const page = await visitor.open();
    await touch(page);
    expect(await card(page)).toEqual(german);
    await page.getByRole('button', { name: 'Schließen' }).waitFor();
    await page.getByText('Stimme voll und ganz zu').waitFor();
    await page.getByRole('radio', { name: '4' }).click();
    await page.getByRole('button', { name: 'Überspringen' }).waitFor();
    await page.getByRole('textbox').fill('darum');
    await page.getByRole('button', { name: 'Senden' }).click();
    await page.getByText('Vielen Dank.').waitFor();
    await visitor.leave();
  });
});
