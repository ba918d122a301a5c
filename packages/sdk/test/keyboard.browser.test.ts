import {
  type BrowserKind,
  launchBrowser,
  type Pages,
  type RunningCairn,
  servePages,
  startCairn,
} from '@cairn/scripts/testkit';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyQuestion } from './looks/everyQuestion.js';
import { publish, surveysOf } from './looks/publishing.js';

let cairn: RunningCairn;
let browser: BrowserKind;
let host: Pages;
const questions = everyQuestion('en');
const names = Object.keys(questions);
const scales = names.filter((name) => !/matrix|choice|text|contact|statement/.test(name));

beforeAll(async () => {
  [cairn, browser] = await Promise.all([startCairn({ CAIRN_RATE_LIMIT: '0' }), launchBrowser()]);
  const bar = surveysOf({ 'bar-contact': questions.contact ?? [] }, 'bar');
  const modal = surveysOf({ 'modal-contact': questions.contact ?? [] }, 'modal');
  await publish(cairn, [...surveysOf(questions), ...bar, ...modal]);
  host = await servePages({
    '/': `<!doctype html><html lang="en"><head><title>Host</title>
      <meta name="viewport" content="width=device-width">
      <script async src="${cairn.url}/v1/cairn.js" data-key="pk_demo"></script></head>
      <body><h1>A page</h1><button id="own">Own</button></body></html>`,
  });
});
afterAll(async () => {
  await browser?.close();
  await host?.close();
  await cairn?.stop();
});

async function visit(options: BrowserContextOptions = {}, prepare?: () => void): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  if (prepare) await page.addInitScript(prepare);
  await page.goto(host.origin);
  await page.waitForFunction(() => typeof Reflect.get(window, 'cairn')?.touchpoint === 'function');
  return page;
}

/** Asks with the focus on the page's own button, as after a click there. */
async function ask(page: Page, survey: string): Promise<Locator> {
  await page.evaluate((id) => {
    const cairn = Reflect.get(window, 'cairn');
    cairn.reset();
    document.querySelector<HTMLElement>('#own')?.focus();
    const outcome = cairn.ask(id);
    Reflect.set(window, 'outcome', outcome);
  }, survey);
  const card = page.getByRole('dialog');
  await card.waitFor();
  return card;
}

const outcome = (page: Page) => page.evaluate(() => Reflect.get(window, 'outcome'));

/** What has the focus, inside the card too. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    const inner = activeElement?.shadowRoot?.activeElement ?? activeElement;
    const { type, value } =
      inner instanceof HTMLInputElement || inner instanceof HTMLButtonElement ? inner : {};
    return { id: inner?.id, type, value };
  });

/** Presses Tab until something of that type has the focus. */
async function tabTo(page: Page, type: string): Promise<void> {
  for (let times = 0; times < 20; times++) {
    await page.keyboard.press('Tab');
    if ((await focused(page)).type === type) return;
  }
  throw new Error(`no ${type} can be reached by Tab`);
}

describe('by keyboard alone', () => {
  it('answers every scale: arrows only move, Enter or Space on the chosen step sends', async () => {
    const page = await visit();
    for (const [index, name] of scales.entries()) {
      const card = await ask(page, name);
      expect(await focused(page), name).toMatchObject({ id: 'own' });
      await tabTo(page, 'radio');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      const chosen = card.locator('input:checked');
      expect(await chosen.count(), name).toBe(1);
      expect(await card.locator('.step.on').count(), name).toBeGreaterThan(0);
      expect(await card.getByRole('heading').textContent(), name).toContain('How easy');
      const value = Number(await chosen.getAttribute('value'));
      expect((await focused(page)).value, name).toBe(`${value}`);
      await page.keyboard.press(index % 2 ? 'Enter' : 'Space');
      expect(await outcome(page), name).toMatchObject({
        status: 'answered',
        answers: [{ question: 'asked', value }],
      });
      await card.getByText('Thank you.').waitFor();
      await page.keyboard.press('Escape');
      await card.waitFor({ state: 'detached' });
      expect(await focused(page), name).toMatchObject({ id: 'own' });
    }
    await page.context().close();
  });

  it.each<[string, (page: Page) => Promise<void>, unknown]>([
    [
      'choice',
      async (page) => {
        await tabTo(page, 'radio');
        await page.keyboard.press('ArrowDown');
      },
      'item-1',
    ],
    [
      'choices',
      async (page) => {
        await tabTo(page, 'checkbox');
        await page.keyboard.press('Space');
      },
      ['item-0'],
    ],
    [
      'text-short',
      async (page) => {
        await tabTo(page, 'text');
        await page.keyboard.type('By keyboard');
      },
      'By keyboard',
    ],
    [
      'matrix',
      async (page) => {
        await tabTo(page, 'radio');
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Space');
      },
      { 'item-0': 2, 'item-1': 1 },
    ],
    [
      'contact',
      async (page) => {
        await tabTo(page, 'text');
        await page.keyboard.type('Mara');
        await page.keyboard.press('Tab');
        await page.keyboard.type('mara@example.com');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Space');
      },
      { name: 'Mara', email: 'mara@example.com', consent: true },
    ],
  ])('answers %s and gives the focus back', async (name, answer, value) => {
    const page = await visit();
    const card = await ask(page, name);
    await answer(page);
    await tabTo(page, 'submit');
    await page.keyboard.press('Enter');
    expect(await outcome(page)).toMatchObject({
      status: 'answered',
      answers: [{ question: 'asked', value }],
    });
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    expect(await focused(page)).toMatchObject({ id: 'own' });
    await page.context().close();
  });

  it('closes every card with Escape from within, and gives the focus back', async () => {
    const page = await visit();
    for (const name of names) {
      const card = await ask(page, name);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      await card.waitFor({ state: 'detached' });
      expect(await outcome(page), name).toMatchObject({ status: 'dismissed', how: 'close' });
      expect(await focused(page), name).toMatchObject({ id: 'own' });
    }
    await page.context().close();
  });
});

describe('something is missing', () => {
  /** Element that describes what has the focus: its own, or that of the group around it. */
  const describes = (page: Page) =>
    page.evaluate(() => {
      const root = document.activeElement?.shadowRoot;
      const by = root?.activeElement?.closest('[aria-describedby]')?.getAttribute('aria-describedby');
      const problem = by && root?.getElementById(by);
      return problem ? { role: problem.getAttribute('role'), text: problem.textContent } : undefined;
    });

  it.each([
    ['choice', 'radio', 'Choose an answer first'],
    ['choices', 'checkbox', 'Choose an answer first'],
    ['matrix', 'radio', 'Choose an answer first'],
    ['contact', 'text', 'Fill this in'],
  ])('in %s: it is said, tied to its field, and the field has the focus', async (name, type, text) => {
    const page = await visit();
    const card = await ask(page, name);
    await card.getByRole('button', { name: 'Send' }).click();
    expect(await describes(page)).toEqual({ role: 'alert', text });
    expect(await focused(page)).toMatchObject({ type });
    await page.context().close();
  });

  it('says of an e-mail address and a consent what is wrong, one after the other', async () => {
    const page = await visit();
    const card = await ask(page, 'contact');
    const send = () => card.getByRole('button', { name: 'Send' }).click();
    await card.getByLabel('Name').fill('Mara');
    await card.getByLabel('E-mail').fill('mara at example');
    await send();
    expect(await focused(page)).toMatchObject({ type: 'email' });
    expect(await describes(page)).toMatchObject({ text: expect.stringContaining('name@example.com') });
    await card.getByLabel('E-mail').fill('mara@example.com');
    expect(await card.getByRole('alert').count()).toBe(0);
    await send();
    expect(await focused(page)).toMatchObject({ type: 'checkbox' });
    expect(await describes(page)).toMatchObject({ text: expect.stringContaining('Tick the box') });
    await page.context().close();
  });

  it('asks for the words of "other" in the field beside it', async () => {
    const page = await visit();
    const card = await ask(page, 'choice-other-shuffled');
    await card.getByRole('radio', { name: 'Other' }).click();
    await card.getByRole('button', { name: 'Send' }).click();
    expect(await focused(page)).toMatchObject({ type: 'text' });
    expect(await describes(page)).toEqual({ role: 'alert', text: 'Fill this in' });
    await page.context().close();
  });
});

describe('the soft keyboard', () => {
  it.each(['contact', 'bar-contact', 'modal-contact'])('never covers the field of %s', async (name) => {
    const page = await visit({ viewport: { width: 390, height: 700 }, hasTouch: true }, () => {
      const viewport = Object.assign(new EventTarget(), { height: 700, offsetTop: 0, width: 390, scale: 1 });
      Object.defineProperty(window, 'visualViewport', { value: viewport });
    });
    const card = await ask(page, name);
    const show = (height: number) =>
      page.evaluate((left) => {
        const viewport = Object.assign(window.visualViewport ?? new EventTarget(), { height: left });
        viewport.dispatchEvent(new Event('resize'));
      }, height);
    const bottomOf = async (label: string) => {
      const box = await card.getByLabel(label).boundingBox();
      return (box?.y ?? 0) + (box?.height ?? 0);
    };
    await card.getByLabel('Name').focus();
    await show(400);
    expect(await bottomOf('Name')).toBeLessThanOrEqual(400);
    await card.getByLabel('E-mail').focus();
    expect(await bottomOf('E-mail')).toBeLessThanOrEqual(400);
    await show(700);
    expect(await bottomOf('E-mail')).toBeGreaterThan(300);
    await page.context().close();
  });
});

describe('what the visitor has asked their system for', () => {
  it('tells the chosen step in forced colours by its fill', async () => {
    const page = await visit({ forcedColors: 'active' });
    for (const name of ['ces-agree7', 'csat-5-faces', 'csat-5-stars', 'thumbs', 'expectation', 'matrix']) {
      const card = await ask(page, name);
      await tabTo(page, 'radio');
      await page.keyboard.press('ArrowRight');
      const fills = await card.evaluate((each) =>
        [...each.querySelectorAll('.step, .cell')].map((step) => {
          const { fill } = getComputedStyle(step.querySelector('.body') ?? step);
          const ground = getComputedStyle(step.querySelector('span') ?? step).backgroundColor;
          return { isOn: step.classList.contains('on'), look: `${fill} ${ground}` };
        }),
      );
      const on = new Set(fills.filter(({ isOn }) => isOn).map(({ look }) => look));
      const off = new Set(fills.filter(({ isOn }) => !isOn).map(({ look }) => look));
      expect(on.size, name).toBe(1);
      expect(
        [...on].some((look) => off.has(look)),
        name,
      ).toBe(false);
      await page.keyboard.press('Escape');
      await card.waitFor({ state: 'detached' });
    }
    await page.context().close();
  });

  it('moves nothing with reduced motion, and rises for everybody else', async () => {
    for (const reducedMotion of ['reduce', 'no-preference'] as const) {
      const page = await visit({ reducedMotion });
      const card = await ask(page, 'csat-5-faces');
      const moving = await card.evaluate((each) => getComputedStyle(each).animationName);
      expect(moving).toBe(reducedMotion === 'reduce' ? 'none' : 'rise');
      await page.context().close();
    }
  });
});
