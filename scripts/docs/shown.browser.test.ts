import {
  type BrowserKind,
  launchBrowser,
  type Pages,
  type RunningCairn,
  servePages,
  startCairn,
} from '@cairn/scripts/testkit';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blocksIn, readPages } from './blocks.js';
import { exampleDocument } from './exampleDocument.js';

type SurveyInput = NonNullable<ReturnType<typeof exampleDocument>['surveys']>[number];

/** Whole surveys of the guide, under ids of their own: pages use the same ids again. */
const examples = readPages()
  .flatMap(blocksIn)
  .filter(({ language, kind }) => language === 'json' && kind === 'survey')
  .map((block, index) => {
    const document = exampleDocument(block);
    const [survey] = document.surveys ?? [];
    if (!survey) throw new Error(`${block.page}:${block.line} has no survey`);
    return { name: `${block.page}:${block.line}`, document, survey: { ...survey, id: `docs-${index}` } };
  });

/** What the page on theming says that a page can write. */
const variables = readPages()
  .flatMap(blocksIn)
  .find(({ language }) => language === 'css');

let cairn: RunningCairn;
let browser: BrowserKind;
let host: Pages;

const page = (lang: string, head: string, body: string) =>
  `<!doctype html><html lang="${lang}"><head><title>Fernway</title>${head}</head><body>${body}</body></html>`;
const languagesOf = ({ locales = {} }: SurveyInput) => ['en', ...Object.keys(locales)];

beforeAll(async () => {
  [cairn, browser] = await Promise.all([startCairn(), launchBrowser()]);
  const [{ document }] = examples as [(typeof examples)[number]]; // there is at least one
  const whole = { journey: document.journey, surveys: examples.map(({ survey }) => survey) };
  const saved = await cairn.api('document', { method: 'PUT', body: JSON.stringify(whole) });
  expect(saved.status, await saved.text()).toBe(200);
  expect((await cairn.api('document/publish', { method: 'POST', body: '{"note":""}' })).status).toBe(200);
  const tag = `<script async src="${cairn.url}/v1/cairn.js" data-key="pk_demo"></script>`;
  const pages = examples.flatMap(({ survey }) =>
    languagesOf(survey).map((lang) => {
      const place = survey.placement === 'inline' ? `<div data-cairn-inline="${survey.id}"></div>` : '';
      return [`/${survey.id}/${lang}`, page(lang, tag, place)] as const;
    }),
  );
  const css = `<style>${variables?.text}</style>`;
  host = await servePages({ ...Object.fromEntries(pages), '/css': page('en', tag + css, '') });
});
afterAll(async () => {
  await browser?.close();
  await host?.close();
  await cairn?.stop();
});

async function ask(opened: Page, id: string): Promise<void> {
  await opened.waitForFunction(() => typeof Reflect.get(window, 'cairn')?.ask === 'function');
  await opened.evaluate((survey) => void Reflect.get(window, 'cairn').ask(survey), id);
}

/** Opens the page of a survey as a new visitor, and gets it onto the screen in the way that its placement has. */
async function shownOn(opened: Page, { survey }: { survey: SurveyInput }, lang: string): Promise<Locator> {
  await opened.goto(`${host.origin}/${survey.id}/${lang}`);
  if (survey.placement === 'tab') await opened.getByRole('button', { name: 'Feedback' }).click();
  else if (survey.placement !== 'inline') await ask(opened, survey.id);
  return opened.getByRole(survey.placement === 'inline' ? 'group' : 'dialog').first();
}

/** What the visitor reads, and types where there is something to type. */
const spoken = (text: string) => text.replace(/\{[^{}|]+\|([^{}]*)\}/g, '$1');

async function answerFirst(card: Locator, [question]: SurveyInput['questions']): Promise<void> {
  switch (question?.type) {
    case 'text':
      await card.getByRole('textbox').fill('A few words.');
      return card.locator('.send').click();
    case 'choices':
      await card.getByRole('checkbox').first().click();
      return card.locator('.send').click();
    case 'matrix':
      for (const row of await card.locator('fieldset').all()) await row.getByRole('radio').first().click();
      return card.locator('.send').click();
    default:
      return card.getByRole('radio').first().click();
  }
}

describe.each(examples.map((example) => [example.name, example] as const))('%s', (_name, example) => {
  const { survey } = example;

  it.each(languagesOf(survey))('is shown with its words in %s, and takes an answer', async (lang) => {
    const context = await browser.newContext();
    const opened = await context.newPage();
    await opened.addInitScript(() => {
      const heard = new Promise((resolve) => {
        window.addEventListener('cairn:answered', (event) => resolve(Reflect.get(event, 'detail')), {
          once: true,
        });
      });
      Reflect.set(window, 'answered', heard);
    });
    const card = await shownOn(opened, example, lang);
    const [first] = survey.questions;
    const translated = survey.locales?.[lang]?.questions?.[first?.id ?? '']?.text;
    await card.getByText(spoken(translated ?? first?.text ?? ''), { exact: true }).waitFor();
    await answerFirst(card, survey.questions);
    const answered = await opened.evaluate(() => Reflect.get(window, 'answered'));
    expect(answered).toMatchObject({ survey: survey.id, answers: [{ question: first?.id }] });
    await context.close();
  });
});

it('a page has the last word on colours and corners, over the theme of a survey too', async () => {
  const context = await browser.newContext();
  const opened = await context.newPage();
  await opened.goto(`${host.origin}/css`);
  const themed = examples.find(({ survey }) => survey.theme)?.survey;
  await ask(opened, themed?.id ?? '');
  const card = opened.getByRole('dialog');
  await card.getByRole('button', { name: 'Not now' }).waitFor();
  const look = await card.evaluate((element) => ({
    accent: getComputedStyle(element).getPropertyValue('--accent').trim(),
    radius: getComputedStyle(element).getPropertyValue('--cairn-radius').trim(),
  }));
  expect(variables?.text).toContain(`--cairn-accent: ${look.accent};`);
  expect(variables?.text).toContain(`--cairn-radius: ${look.radius};`);
  await context.close();
});
