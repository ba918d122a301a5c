import { surveyFrom, templates } from '@cairn/schema/templates';
import type { ManifestQuestion, ManifestSurvey } from '@cairn/schema/wire';
import {
  type BrowserKind,
  launchBrowser,
  type Pages,
  type RunningCairn,
  servePages,
  startCairn,
} from '@cairn/scripts/testkit';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { publish } from './looks/publishing.js';

let cairn: RunningCairn;
let browser: BrowserKind;
let host: Pages;
let page: Page;
let surveys: ManifestSurvey[];

beforeAll(async () => {
  [cairn, browser] = await Promise.all([startCairn({ CAIRN_RATE_LIMIT: '0' }), launchBrowser()]);
  await publish(
    cairn,
    templates.map((template) => ({
      ...surveyFrom(template, { id: template.id, touchpoints: ['test.asked'] }),
      ...{ status: 'live', placement: 'corner', trigger: { on: 'touchpoint' } },
      frequency: { repeat: 'every', days: 1 },
    })),
  );
  surveys = (await (await fetch(`${cairn.url}/v1/manifest/pk_demo`)).json()).surveys;
  host = await servePages({
    '/': `<!doctype html><html lang="en"><head><title>Host</title>
      <script async src="${cairn.url}/v1/cairn.js" data-key="pk_demo"></script></head><body><h1>A page</h1></body></html>`,
  });
  page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  await page.goto(host.origin);
  await page.waitForFunction(() => typeof Reflect.get(window, 'cairn')?.touchpoint === 'function');
  await page.evaluate(() => {
    Reflect.set(window, 'dropped', []);
    addEventListener('cairn:dropped', (event) =>
      Reflect.get(window, 'dropped').push((event as CustomEvent).detail),
    );
  });
});
afterAll(async () => {
  await browser?.close();
  await host?.close();
  await cairn?.stop();
});

/** What stands there when the page sends no properties. */
const withFallbacks = (text: string) => text.replace(/\{[^|}]*\|([^}]*)\}/g, '$1');

/** What the controls of a question are called, in their order. */
function controlsOf(question: ManifestQuestion): string[] {
  switch (question.kind) {
    case 'scale': {
      const { min, max, low, high, steps, look, highFirst } = question;
      const names = Array.from({ length: max - min + 1 }, (_, index) => {
        const end = index === 0 ? low : index === max - min ? high : '';
        if (steps || look === 'thumbs') return steps?.[index] ?? end;
        return end ? `${min + index}, ${end}` : `${min + index}`;
      });
      return names.map((name) => `radio ${name}`)[highFirst ? 'reverse' : 'slice']();
    }
    case 'choice': {
      const { options, other, most } = question;
      const texts = [
        ...options.map(({ text }) => text),
        ...(other === true ? ['Other'] : other ? [other] : []),
      ];
      return texts.map((text) => `${most === undefined ? 'radio' : 'checkbox'} ${text}`);
    }
    case 'matrix': {
      const { min, max, low, high, steps, notApplicable } = question;
      const names = Array.from(
        { length: max - min + 1 },
        (_, index) => steps?.[index] || (index === 0 ? low : index === max - min ? high : `${min + index}`),
      );
      const without = notApplicable === true ? ['Not applicable'] : notApplicable ? [notApplicable] : [];
      return question.rows.flatMap(() => [...names, ...without].map((name) => `radio ${name}`));
    }
    case 'text':
      return [`textbox ${withFallbacks(question.text)}`];
    case 'contact':
      return [
        ...question.fields.map((field) => `textbox ${field === 'name' ? 'Name' : 'E-mail'}`),
        `checkbox ${question.consent}`,
      ];
    case 'statement':
      return [];
  }
}

/** Role and name of every control of the card, as assistive technology is told them. */
async function controlsIn(card: Locator): Promise<string[]> {
  const snapshot = await card.ariaSnapshot();
  return [...snapshot.matchAll(/- (radio|checkbox|textbox)\b(?: "((?:[^"\\]|\\.)*)")?/g)].map(
    ([, role, name]) => `${role} ${(name ?? '').replaceAll('\\"', '"')}`,
  );
}

async function answer(card: Locator, question: ManifestQuestion): Promise<void> {
  const confirm = () => card.locator('.send').click();
  switch (question.kind) {
    case 'scale':
      return card.locator('.step').last().click();
    case 'choice':
      await card.locator('.entry').first().click();
      return question.most === undefined ? undefined : confirm();
    case 'matrix':
      for (const row of await card.locator('.row').all()) await row.locator('.cell').nth(1).click();
      return confirm();
    case 'text':
      await card.getByRole('textbox').fill('As good as it looks.');
      return confirm();
    case 'contact':
      for (const field of await card.getByRole('textbox').all()) await field.fill('mara@example.com');
      await card.getByRole('checkbox').check();
      return confirm();
    case 'statement':
      return confirm();
  }
}

it.each(templates.map(({ id }) => id))('shows and takes answers to %s', async (id) => {
  const { questions = [] } = surveys.find((survey) => survey.id === id) ?? {};
  await page.evaluate((survey) => {
    const cairn = Reflect.get(window, 'cairn');
    cairn.reset();
    Reflect.set(window, 'outcome', undefined);
    cairn.ask(survey).then((outcome: unknown) => Reflect.set(window, 'outcome', outcome));
  }, id);
  const card = page.getByRole('dialog');
  let shown: string | null = null;
  do {
    const heading = card.getByRole('heading');
    shown = await heading.textContent();
    const question = questions.find(({ text }) => withFallbacks(text) === shown);
    if (!question) throw new Error(`${id} has no question "${shown}"`);
    const isShuffled = question.kind === 'choice' && question.shuffle;
    const [expected, found] = [controlsOf(question), await controlsIn(card)];
    expect(isShuffled ? found.sort() : found).toEqual(isShuffled ? expected.sort() : expected);
    await answer(card, question);
    await page.waitForFunction((before) => {
      const root = document.querySelector('cairn-root')?.shadowRoot;
      return Reflect.get(window, 'outcome') || root?.querySelector('h2')?.textContent !== before;
    }, shown);
  } while (!(await page.evaluate(() => Reflect.get(window, 'outcome'))));
  expect(await page.evaluate(() => Reflect.get(window, 'outcome'))).toMatchObject({
    status: 'answered',
    survey: id,
    complete: true,
  });
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });
});

it('has every answer taken by the collector', async () => {
  const stored = async () => {
    const { items } = await (await cairn.api('responses?limit=200')).json();
    return [...new Set(items.map(({ survey }: { survey: string }) => survey))].sort();
  };
  await expect.poll(stored, { timeout: 20_000 }).toEqual(templates.map(({ id }) => id).sort());
  expect(await page.evaluate(() => Reflect.get(window, 'dropped'))).toEqual([]);
});
