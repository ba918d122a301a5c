import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  call,
  freely,
  type OpenStage,
  openStage,
  promptOf,
  type SurveyInput,
  settled,
  surveyOf,
} from './openStage.js';

let stage: OpenStage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

const dayMs = 86_400_000;
type Settings = NonNullable<Parameters<OpenStage['publish']>[1]>;

interface Case {
  rule: string;
  sentence: string;
  survey?: Partial<SurveyInput>;
  settings?: Settings;
  /** What the browser remembers of its visitor. */
  state?: Record<string, unknown>;
  /** Beside the one that is explained. */
  others?: SurveyInput[];
  before?: (page: Page) => Promise<unknown>;
}

const history = { asked: { shownAt: Date.now() - dayMs, answeredAt: Date.now() - dayMs, showings: 1 } };
const cases: Case[] = [
  { rule: 'ok', sentence: 'It shows now.' },
  {
    rule: 'delay',
    sentence: 'It is decided again in 20 s',
    survey: { trigger: { on: 'touchpoint', delaySeconds: 20 } },
  },
  {
    rule: 'busy',
    sentence: 'Another prompt is on the screen',
    others: [surveyOf('other', { touchpoints: ['guide.read'] })],
    before: async (page) => {
      await call(page, 'touchpoint', 'guide.read');
      await promptOf(page, 'other').waitFor();
    },
  },
  { rule: 'consent', sentence: 'before the visitor agreed', settings: { privacy: { consent: 'required' } } },
  { rule: 'quiet', sentence: 'This is a quiet page', settings: { quietPages: ['/'] } },
  { rule: 'trigger', sentence: 'not the moment', survey: { trigger: { on: 'click', selector: '#buy' } } },
  { rule: 'schedule', sentence: 'outside its schedule', survey: { schedule: { from: '2099-01-01' } } },
  {
    rule: 'audience',
    sentence: 'not in its audience',
    survey: { audience: { attribute: 'plan', is: 'club' } },
  },
  { rule: 'sampling', sentence: 'not in its sample', survey: { sampling: { rate: 0 } } },
  { rule: 'once', sentence: 'is asked once', state: { surveys: history } },
  {
    rule: 'answered',
    sentence: 'has answered it',
    survey: { frequency: { repeat: 'untilAnswered' } },
    state: { surveys: history },
  },
  {
    rule: 'every',
    sentence: 'too recently for how often it may be asked',
    survey: { frequency: { repeat: 'every', days: 30 } },
    state: { surveys: history },
  },
  {
    rule: 'showings',
    sentence: 'as often as it may be',
    survey: { frequency: { repeat: 'untilAnswered', maxShowings: 1 } },
    state: { surveys: { asked: { ...history.asked, answeredAt: 0 } } },
  },
  {
    rule: 'later',
    sentence: 'said "not now"',
    survey: { frequency: { repeat: 'untilAnswered' } },
    state: { surveys: { asked: { shownAt: 0, answeredAt: 0, laterAt: Date.now() - dayMs } } },
  },
  { rule: 'never', sentence: '"never ask again"', state: { never: true } },
  {
    rule: 'session',
    sentence: 'This visit has had as many prompts',
    settings: { frequency: { ...freely, maxPerSession: 1 } },
    state: { sessionPrompts: 1 },
  },
  {
    rule: 'gap',
    sentence: 'Too few days have passed',
    settings: { frequency: { ...freely, minDaysBetween: 7 } },
    state: { promptedAt: Date.now() - dayMs },
  },
  {
    rule: 'month',
    sentence: 'as many prompts in 30 days',
    settings: { frequency: { ...freely, maxPer30Days: 1 } },
    state: { prompts: [[Date.now() - dayMs, 'use']] },
  },
  {
    rule: 'reserved',
    sentence: 'kept for other stages',
    settings: { frequency: { ...freely, maxPer30Days: 1, reserved: { support: 1 } } },
  },
];

/** Listens to everything that is said on the console, and everything that is thrown. */
const listen = (page: Page) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(String(error)));
  return said;
};

describe('explain', () => {
  it.each(cases)(
    'says why: $rule',
    async ({ rule, sentence, survey, settings, state, others = [], before }) => {
      await stage.publish([surveyOf('asked', survey), ...others], settings);
      const visitor = await stage.visitor();
      if (state)
        await visitor.context.addInitScript(
          ([known, now]) => {
            const blank = { visitor: 'seed', visits: 1, seenAt: now, sessionPrompts: 0, promptedAt: 0 };
            localStorage.setItem(
              'cairn:pk_demo',
              JSON.stringify({ ...blank, attributes: {}, surveys: {}, ...known }),
            );
          },
          [state, Date.now()] as const,
        );
      const page = await visitor.open();
      await before?.(page);
      const said = listen(page);
      const explained = await page.evaluate(() => Reflect.get(window, 'cairn').explain('checkout.completed'));
      const found = explained.find((each: { survey: string }) => each.survey === 'asked');
      const verdict = rule === 'ok' ? 'show' : /delay|busy/.test(rule) ? 'wait' : 'no';
      expect(found).toEqual({ survey: 'asked', rule, verdict, reason: expect.stringContaining(sentence) });
      expect(said).toEqual([expect.stringMatching(/^table/)]);
      await visitor.leave();
    },
  );
});

describe('explain with the properties of the moment', () => {
  it('judges audiences that look at them', async () => {
    await stage.publish([surveyOf('asked', { audience: { property: 'total', atLeast: 50 } })]);
    const visitor = await stage.visitor();
    const page = await visitor.open();
    const rules = await page.evaluate(async () => {
      const cairn = Reflect.get(window, 'cairn');
      const found = [];
      for (const properties of [undefined, { total: 49 }, { total: 50 }])
        found.push((await cairn.explain('checkout.completed', properties))[0].rule);
      return found;
    });
    expect(rules).toEqual(['audience', 'audience', 'ok']);
    await visitor.leave();
  });
});

describe('?cairn_debug', () => {
  it('shows the same in the page, as it happens, without one violation of a strict policy', async () => {
    await stage.publish([surveyOf('asked'), surveyOf('other', { touchpoints: ['guide.read'] })]);
    const visitor = await stage.visitor();
    const violations: string[] = [];
    const page = await visitor.open('/strict?cairn_debug', async (each) => {
      await each.exposeFunction('violated', (directive: string) => violations.push(directive));
      await each.addInitScript(() =>
        document.addEventListener('securitypolicyviolation', (event) =>
          Reflect.get(window, 'violated')(event.violatedDirective),
        ),
      );
    });
    const panel = page.getByRole('region', { name: 'Cairn' });
    await panel.getByText('Cairn on this page').waitFor();
    await panel.getByText('asked: no').waitFor();
    await call(page, 'touchpoint', 'checkout.completed');
    await panel.getByText('Cairn at checkout.completed').waitFor();
    await panel.getByText('other: no').waitFor();
    await panel.getByText('It was shown to this visitor already, and is asked once.').waitFor();
    await panel.getByRole('button', { name: 'Close' }).click();
    expect(await page.locator('cairn-debug').count()).toBe(0);
    expect(violations).toEqual([]);
    await visitor.leave();
  });
});

describe('the console', () => {
  it('hears nothing of Cairn while people are asked, answer, and leave', async () => {
    const text = { id: 'why', type: 'text', text: 'Why?' } as const;
    const ease = { id: 'ease', type: 'ces', scale: 'agree5', text: 'Was asked easy?' } as const;
    await stage.publish([surveyOf('asked', { questions: [ease, text] })]);
    const visitor = await stage.visitor();
    let said: string[] = [];
    const page = await visitor.open('/', async (each) => {
      said = listen(each);
    });
    await call(page, 'touchpoint', 'checkout.completed');
    await page.getByRole('radio', { name: '3' }).click();
    await page.getByRole('textbox').fill('so');
    const delivered = page.evaluate(
      () =>
        new Promise((resolve) => {
          window.addEventListener('cairn:delivered', resolve, { once: true });
        }),
    );
    await page.getByRole('button', { name: 'Send' }).click();
    await delivered;
    await page.reload();
    await settled(page);
    expect(said).toEqual([]);
    await visitor.leave();
  });
});
