import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  call,
  type OpenStage,
  openStage,
  promptOf,
  rules,
  settled,
  showsNothing,
  surveyOf,
  type Visitor,
} from './openStage.js';

let stage: OpenStage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

const touch = (page: Page) => call(page, 'touchpoint', 'checkout.completed');
const ask = (page: Page) =>
  page.evaluate(() => Reflect.get(window, 'cairn').ask('asked') as Promise<Record<string, unknown>>);
const answer = async (page: Page) => {
  await page.getByRole('dialog').getByRole('radio', { name: '4' }).click();
  await page.getByText('Thank you.').waitFor();
};

/** Everything a page can leave in the browser. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    cookies: document.cookie,
  }));
const nothing = { local: [], session: [], databases: [], cookies: '' };

/** Paths that the collector is asked for. */
function requests({ context }: Visitor): string[] {
  const paths: string[] = [];
  context.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    if (origin === stage.cairn.url) paths.push(pathname);
  });
  return paths;
}

describe('where consent is required, before it was given', () => {
  const required = { privacy: { consent: 'required' } } as const;

  it('nothing is stored, sent or shown, whatever happens in the page', async () => {
    await stage.publish(
      [
        surveyOf('asked'),
        surveyOf('inline', { placement: 'inline', trigger: { on: 'api' } }),
        surveyOf('tab', { placement: 'tab', trigger: { on: 'tab' } }),
        surveyOf('time', { trigger: { on: 'time', seconds: 1 } }),
      ],
      { ...required, reachRate: 1 },
    );
    const visitor = await stage.visitor();
    const paths = requests(visitor);
    const page = await visitor.open('/inline');
    await touch(page);
    await call(page, 'identify', 'customer-17', { attributes: { plan: 'club' } });
    await call(page, 'outcome', 'renewed', 30);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    expect(paths).toEqual(['/v1/cairn.js', '/v1/manifest/pk_demo']);
    expect(await ask(page)).toMatchObject({ status: 'notShown', reason: 'consent' });
    await showsNothing(page);
    expect(await kept(page)).toEqual(nothing);
    await page.goto(`${stage.origin}/bare`);
    expect(await kept(page)).toEqual(nothing);
    expect(visitor.sent).toEqual([]);
    await visitor.leave();
  });

  it('what happened meanwhile counts once it was: stage, attributes, and what the page reported', async () => {
    await stage.publish(
      [
        surveyOf('asked', {
          audience: {
            all: [
              { visitor: 'stage', is: 'use' },
              { attribute: 'plan', is: 'club' },
            ],
          },
        }),
      ],
      required,
    );
    const visitor = await stage.visitor();
    const page = await visitor.open();
    await call(page, 'touchpoint', 'guide.read');
    await call(page, 'set', { plan: 'club' });
    await call(page, 'outcome', 'before-consent');
    await settled(page);
    await call(page, 'consent', 'granted');
    await expect
      .poll(async () => (await stage.stored<{ name: string }>('outcome')).map(({ name }) => name))
      .toContain('before-consent');
    await touch(page);
    await promptOf(page, 'asked').waitFor();
    expect((await kept(page)).local).toContain('cairn:pk_demo');
    await visitor.leave();
  });

  it('consent is remembered, and may be said again on every page', async () => {
    await stage.publish(
      [surveyOf('asked'), surveyOf('tab', { placement: 'tab', trigger: { on: 'tab' } })],
      required,
    );
    const visitor = await stage.visitor();
    const page = await visitor.open('/consents');
    await page.getByRole('button', { name: 'Feedback' }).waitFor();
    await call(page, 'consent', 'granted');
    await settled(page);
    expect(await page.locator('cairn-root').count()).toBe(1);
    await page.goto(stage.origin);
    await page.getByRole('button', { name: 'Feedback' }).waitFor();
    await touch(page);
    await promptOf(page, 'asked').waitFor();
    await visitor.leave();
  });

  it('"denied" wipes what was known, and nothing is asked or sent after it', async () => {
    await stage.publish([surveyOf('asked')], required);
    const visitor = await stage.visitor();
    const page = await visitor.open();
    await call(page, 'consent', 'granted');
    await call(page, 'identify', 'customer-17');
    await touch(page);
    await answer(page);
    await expect.poll(() => visitor.sent.some(({ type }) => type === 'response')).toBe(true);
    await expect.poll(() => page.evaluate(() => localStorage.getItem('cairn:pk_demo:pending'))).toBe(null);
    await call(page, 'consent', 'denied');
    await settled(page);
    const { local, session } = await kept(page);
    expect({ local, session }).toEqual({ local: [], session: [] });
    const count = visitor.sent.length;
    await call(page, 'outcome', 'after-denial');
    expect(await ask(page)).toMatchObject({ status: 'notShown', reason: 'consent' });
    await page.goto(`${stage.origin}/bare`);
    expect(visitor.sent).toHaveLength(count);
    await visitor.leave();
  });
});

describe('"denied" while something waits', () => {
  it('ends the attempts to send it', async () => {
    await stage.publish([surveyOf('asked')]);
    const visitor = await stage.visitor();
    await visitor.context.route('**/v1/events', (route) => route.abort());
    const page = await visitor.open();
    await call(page, 'outcome', 'waits');
    await expect.poll(() => visitor.sent.length, { timeout: 10_000 }).toBeGreaterThan(0);
    await call(page, 'consent', 'denied');
    await settled(page);
    const count = visitor.sent.length;
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await settled(page);
    await page.goto(`${stage.origin}/bare`);
    expect(visitor.sent).toHaveLength(count);
    await visitor.leave();
  });
});

describe('on the wire', () => {
  it.each([
    ['an anonymous project', {}, { privacy: { anonymous: true } }],
    ['an anonymous survey', { privacy: { anonymous: true } }, {}],
  ] as const)('%s has neither visitor nor respondent', async (_what, change, settings) => {
    await stage.publish([surveyOf('asked', change)], settings);
    const visitor = await stage.visitor();
    const page = await visitor.open();
    await call(page, 'identify', 'customer-17');
    await touch(page);
    await answer(page);
    await expect.poll(() => visitor.sent.some(({ type }) => type === 'response')).toBe(true);
    for (const event of visitor.sent) {
      expect(event).not.toHaveProperty('visitor');
      expect(event).not.toHaveProperty('respondent');
    }
    await visitor.leave();
  });

  it.each([
    ['anonymous', 'ok', false],
    ['off', 'consent', undefined],
    ['ignore', 'ok', true],
  ] as const)('Global Privacy Control is taken as the project says: %s', async (setting, rule, isNamed) => {
    await stage.publish([surveyOf('asked')], { privacy: { globalPrivacyControl: setting } });
    const visitor = await stage.visitor();
    await visitor.context.addInitScript(() =>
      Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }),
    );
    const page = await visitor.open();
    expect((await rules(page, 'checkout.completed')).asked).toBe(rule);
    await touch(page);
    if (isNamed === undefined) {
      await call(page, 'outcome', 'not-told');
      await showsNothing(page);
      await page.goto(`${stage.origin}/bare`);
      expect(visitor.sent).toEqual([]);
    } else {
      await answer(page);
      await expect.poll(() => visitor.sent.some(({ type }) => type === 'response')).toBe(true);
      for (const event of visitor.sent) expect('visitor' in event).toBe(isNamed);
    }
    await visitor.leave();
  });

  it.each([
    ['nothing of the query', [], '/next'],
    ['what the project keeps of the query', ['plan', 'q'], '/next?plan=club&q=a+b'],
  ])('the address has %s, and no fragment', async (_what, keepQuery, path) => {
    await stage.publish([surveyOf('asked')], { privacy: { keepQuery } });
    const visitor = await stage.visitor();
    const page = await visitor.open('/next?token=secret&plan=club&q=a+b#/inbox?x=1');
    await touch(page);
    await answer(page);
    await expect
      .poll(() => visitor.sent.find(({ type }) => type === 'response'))
      .toMatchObject({
        context: { page: stage.origin + path },
      });
    expect(JSON.stringify(visitor.sent)).not.toContain('secret');
    await visitor.leave();
  });

  it('what was written is blacked out where the survey says so, also in a draft that was taken up', async () => {
    const text = { id: 'why', type: 'text', text: 'Was asked easy?' } as const;
    await stage.publish([surveyOf('asked', { questions: [text], privacy: { redact: true } })]);
    const visitor = await stage.visitor();
    const page = await visitor.open();
    await touch(page);
    await page.getByRole('textbox').fill('Ask ann@mail.example, 2026-03-01, 12.50 €');
    await page.reload();
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Thank you.').waitFor();
    await expect
      .poll(() => visitor.sent.find(({ type }) => type === 'response'))
      .toMatchObject({
        answers: [{ question: 'why', value: 'Ask […], 2026-03-01, 12.50 €' }],
      });
    expect(JSON.stringify(visitor.sent)).not.toContain('ann@');
    await visitor.leave();
  });
});
