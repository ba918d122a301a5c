import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { call, type OpenStage, type SurveyInput, surveyOf, type Visitor } from '../openStage.js';

/** A survey with a question of every kind that a body can get wrong: a number, a list, an object, words. */
export const whole: SurveyInput = surveyOf('whole', {
  audience: {
    all: [
      { property: 'total', atLeast: 50 },
      { attribute: 'plan', is: 'club' },
    ],
  },
  questions: [
    { id: 'ease', type: 'ces', scale: 'agree5', text: 'Was it easy, {plan|friend}?' },
    { id: 'stars', type: 'csat', scale: 5, look: 'stars', text: 'How many stars?' },
    {
      id: 'why',
      type: 'choices',
      text: 'What helped?',
      options: [
        { id: 'price', text: 'The price' },
        { id: 'speed', text: 'The speed' },
      ],
      other: true,
    },
    {
      id: 'parts',
      type: 'matrix',
      text: 'How were the parts?',
      scale: 5,
      rows: [
        { id: 'cart', text: 'The cart' },
        { id: 'pay', text: 'The payment' },
      ],
    },
    { id: 'words', type: 'text', text: 'Anything else?' },
  ],
});

const answers = [
  { question: 'ease', value: 4 },
  { question: 'stars', value: 5 },
  { question: 'why', value: ['price', { other: 'The "colours"' }] },
  { question: 'parts', value: { cart: 3, pay: 5 } },
  { question: 'words', value: 'All of it.' },
];

/** Walks through the whole survey as a visitor does, and checks what the collector has on disk in the end. */
export async function walkThrough(stage: OpenStage, { sent }: Visitor, page: Page): Promise<void> {
  const respondent = `visitor-${Math.random()}`;
  await call(page, 'identify', respondent, { attributes: { plan: 'club' } });
  await call(page, 'touchpoint', 'checkout.completed', { total: 84, isGift: true });
  const prompt = page.getByRole('dialog');
  await page.getByRole('dialog', { name: 'Was it easy, club?' }).getByRole('radio', { name: '4' }).click();
  await page.getByRole('dialog', { name: 'How many stars?' }).getByRole('radio', { name: /^5/ }).click();
  await prompt.getByRole('checkbox', { name: 'The price' }).check();
  await prompt.getByRole('checkbox', { name: 'Other' }).check();
  await prompt.getByRole('textbox').fill('The "colours"');
  await prompt.getByRole('button', { name: 'Next' }).click();
  await prompt.getByRole('group', { name: 'The cart' }).getByRole('radio').nth(2).click();
  await prompt.getByRole('group', { name: 'The payment' }).getByRole('radio').nth(4).click();
  await prompt.getByRole('button', { name: 'Next' }).click();
  await prompt.getByRole('textbox').fill('All of it.');
  await prompt.getByRole('button', { name: 'Send' }).click();
  await prompt.getByText('Thank you.').waitFor();
  const stored = async () => {
    const all = await stage.stored<{ respondent?: string; complete: boolean }>('response');
    return all.find((each) => each.respondent === respondent && each.complete);
  };
  await expect.poll(stored, { timeout: 10_000 }).toMatchObject({
    ...{ survey: 'whole', touchpoint: 'checkout.completed', answers },
    context: { attributes: { plan: 'club' }, properties: { total: 84, isGift: true } },
  });
  const known = ['id', 'type', 'at', 'visitor', 'respondent', 'prompt', 'survey', 'version', 'touchpoint'];
  const allowed = new Set([...known, 'locale', 'seq', 'complete', 'answers', 'context', 'variant']);
  expect(sent.flatMap((event) => Object.keys(event)).filter((name) => !allowed.has(name))).toEqual([]);
}
