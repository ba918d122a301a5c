import type { ResponseEvent } from '@cairn/schema';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  call,
  type OpenStage,
  openStage,
  rules,
  type SurveyInput,
  showsNothing,
  surveyOf,
  type Visitor,
} from './openStage.js';

let stage: OpenStage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

/** Two ways to the last question: what was hard, or what was good. */
const questions: SurveyInput['questions'] = [
  {
    id: 'ease',
    type: 'ces',
    scale: 'agree5',
    text: 'It was easy.',
    logic: [{ when: { answer: 'ease', atMost: 2 }, go: 'hard' }, { go: 'good' }],
  },
  { id: 'hard', type: 'text', text: 'What was hard?', logic: [{ go: 'last' }] },
  { id: 'good', type: 'text', text: 'What was good?' },
  { id: 'last', type: 'text', text: 'Anything else?' },
];
const survey = surveyOf('asked', { questions });

const touch = (page: Page) => call(page, 'touchpoint', 'checkout.completed');
const write = async (page: Page, text: string) => {
  await page.getByRole('textbox').fill(text);
  await page.getByRole('button', { name: /^(Send|Next)$/ }).click();
};
const question = (page: Page, text: string) => page.getByRole('heading', { name: text, level: 2 }).waitFor();
const back = (page: Page) => page.getByRole('button', { name: 'Back' }).click();
const draftsIn = (page: Page) =>
  page.evaluate(() => Object.keys(sessionStorage).filter((name) => name.includes(':draft:')));
const responses = ({ sent }: Visitor) => {
  const byId = new Map(sent.map((event) => [event.id, event]));
  return [...byId.values()].filter((event): event is ResponseEvent => event.type === 'response');
};

describe('what was answered and half typed', () => {
  it.each([
    ['a reload', (page: Page) => page.reload()],
    ['going to another page', (page: Page) => page.getByRole('link', { name: 'Next' }).click()],
  ])('survives %s, as the same showing', async (_what, go) => {
    await stage.publish([survey]);
    const visitor = await stage.visitor();
    const page = await visitor.open();
    await touch(page);
    await page.getByRole('radio', { name: '4' }).click();
    await question(page, 'What was good?');
    await page.getByRole('textbox').fill('half a wo');
    await go(page);
    await question(page, 'What was good?');
    expect(await page.getByRole('textbox').inputValue()).toBe('half a wo');
    await expect.poll(() => responses(visitor).length).toBe(1);
    const [partial] = responses(visitor);
    await expect
      .poll(async () => (await stage.stored<{ prompt: string }>('response')).map(({ prompt }) => prompt))
      .toContain(partial?.prompt);
    await write(page, 'half a word');
    await write(page, 'no');
    await page.getByText('Thank you.').waitFor();
    await expect.poll(() => responses(visitor).length).toBe(3);
    expect(responses(visitor).map(({ prompt, seq, complete }) => ({ prompt, seq, complete }))).toEqual([
      { prompt: partial?.prompt, seq: 1, complete: false },
      { prompt: partial?.prompt, seq: 2, complete: false },
      { prompt: partial?.prompt, seq: 3, complete: true },
    ]);
    const shown = visitor.sent.filter(({ type }) => type === 'prompt.shown');
    expect(new Set(shown.map(({ id }) => id)).size).toBe(1);
    expect(visitor.sent.some(({ type }) => type === 'prompt.dismissed')).toBe(false);
    await visitor.leave();
  });

  it('is sent once while what comes next is still on its way', async () => {
    await stage.publish([survey]);
    const visitor = await stage.visitor();
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    await visitor.context.route('**/v1/Text-*.js', async (route) => {
      await gate;
      await route.continue();
    });
    const page = await visitor.open();
    await touch(page);
    await page.getByRole('radio', { name: '4' }).click();
    await expect.poll(() => responses(visitor).length).toBe(1);
    release();
    await question(page, 'What was good?');
    await write(page, 'the map');
    await question(page, 'Anything else?');
    await write(page, 'no');
    await expect
      .poll(() => responses(visitor).map(({ seq, complete }) => [seq, complete]))
      .toEqual([
        [1, false],
        [2, false],
        [3, true],
      ]);
    await visitor.leave();
  });

  it('survives in the page too, where the survey is inline', async () => {
    const inline = surveyOf('inline', { questions, placement: 'inline', trigger: { on: 'api' } });
    await stage.publish([inline]);
    const visitor = await stage.visitor();
    const page = await visitor.open('/inline');
    await page.getByRole('radio', { name: '4' }).click();
    await page.getByRole('textbox').fill('half a wo');
    await page.reload();
    await question(page, 'What was good?');
    expect(await page.getByRole('textbox').inputValue()).toBe('half a wo');
    expect(await page.locator('cairn-root').count()).toBe(1);
    await write(page, 'half a word');
    await write(page, 'no');
    await page.getByText('Thank you.').waitFor();
    await expect.poll(() => new Set(responses(visitor).map(({ prompt }) => prompt)).size).toBe(1);
    await page.reload();
    await showsNothing(page);
    await visitor.leave();
  });

  it('is still there when Cairn is stopped and started in the page', async () => {
    await stage.publish([survey]);
    const visitor = await stage.visitor();
    const page = await visitor.open();
    await touch(page);
    await page.getByRole('radio', { name: '4' }).click();
    await page.getByRole('textbox').fill('half a wo');
    await call(page, 'destroy');
    expect(await page.locator('cairn-root').count()).toBe(0);
    await call(page, 'init', { key: 'pk_demo', collector: stage.cairn.url });
    await question(page, 'What was good?');
    expect(await page.getByRole('textbox').inputValue()).toBe('half a wo');
    await visitor.leave();
  });

  it('leaves nothing of a branch that was left again in the answer', async () => {
    await stage.publish([survey]);
    const visitor = await stage.visitor();
    const page = await visitor.open();
    await touch(page);
    await page.getByRole('radio', { name: '2' }).click();
    await question(page, 'What was hard?');
    await write(page, 'all of it');
    await question(page, 'Anything else?');
    await page.reload();
    await question(page, 'Anything else?');
    await back(page);
    await question(page, 'What was hard?');
    await back(page);
    await page.getByRole('radio', { name: '5' }).click();
    await question(page, 'What was good?');
    await write(page, 'the tea');
    await write(page, 'no');
    await page.getByText('Thank you.').waitFor();
    await expect
      .poll(() => responses(visitor).find(({ complete }) => complete)?.answers)
      .toEqual([
        { question: 'ease', value: 5 },
        { question: 'good', value: 'the tea' },
        { question: 'last', value: 'no' },
      ]);
    await visitor.leave();
  });
});

describe('a draft ends', () => {
  const begun = async (visitor: Visitor) => {
    await stage.publish([survey]);
    const page = await visitor.open();
    await touch(page);
    await page.getByRole('radio', { name: '4' }).click();
    await question(page, 'What was good?');
    expect(await draftsIn(page)).toHaveLength(1);
    return page;
  };

  it('with the visit, after 30 minutes', async () => {
    const visitor = await stage.visitor();
    const page = await begun(visitor);
    await page.goto(`${stage.origin}/bare`);
    await page.evaluate(() => {
      const name = 'cairn:pk_demo:draft:asked';
      const draft = JSON.parse(sessionStorage.getItem(name) ?? '{}');
      sessionStorage.setItem(name, JSON.stringify({ ...draft, at: draft.at - 31 * 60_000 }));
    });
    await page.goto(stage.origin);
    await page.waitForFunction(() => typeof Reflect.get(window, 'cairn')?.touchpoint === 'function');
    await showsNothing(page);
    await visitor.leave();
  });

  it.each<[string, (page: Page) => Promise<unknown>]>([
    ['is closed', (page) => page.getByRole('button', { name: 'Close' }).click()],
    [
      'is complete',
      async (page) => {
        await write(page, 'all');
        await write(page, 'no');
        await page.getByText('Thank you.').waitFor();
      },
    ],
  ])('when it %s', async (_what, end) => {
    const visitor = await stage.visitor();
    const page = await begun(visitor);
    await end(page);
    expect(await draftsIn(page)).toEqual([]);
    await page.reload();
    await showsNothing(page);
    await visitor.leave();
  });

  it('when the visitor is forgotten', async () => {
    const visitor = await stage.visitor();
    const page = await begun(visitor);
    await call(page, 'reset');
    await page.goto(`${stage.origin}/next`);
    await page.waitForFunction(() => typeof Reflect.get(window, 'cairn')?.touchpoint === 'function');
    await showsNothing(page);
    await visitor.leave();
  });
});

type Question = SurveyInput['questions'][number];
type When = NonNullable<NonNullable<Question['logic']>[number]['when']>;
const option = (id: string) => ({ id, text: id.toUpperCase() });
const send = (page: Page) => page.getByRole('button', { name: /Send|Next/ }).click();

/** A first question, how it is answered, and what then leads to "Yes?" rather than to "No?". */
const ways: [what: string, first: Question, answer: (page: Page) => Promise<unknown>, when: When][] = [
  [
    'a choice',
    { id: 'first', type: 'choice', text: 'Which?', options: [option('a'), option('b')] },
    (page) => page.getByRole('radio', { name: 'B' }).click(),
    { answer: 'first', is: 'b' },
  ],
  [
    'one of several choices',
    { id: 'first', type: 'choices', text: 'Which?', options: [option('a'), option('b'), option('c')] },
    async (page) => {
      await page.getByRole('checkbox', { name: 'A' }).check();
      await page.getByRole('checkbox', { name: 'C' }).check();
      await send(page);
    },
    { answer: 'first', includes: 'c' },
  ],
  [
    'a row of a matrix',
    { id: 'first', type: 'matrix', text: 'How was?', scale: 3, rows: [option('bed'), option('tea')] },
    async (page) => {
      await page.getByRole('radio').nth(0).check();
      const rest = page.getByRole('radio');
      await rest.nth((await rest.count()) / 2).check();
      await send(page);
    },
    { answer: 'first/tea', is: 1 },
  ],
  [
    'a property or an attribute',
    { id: 'first', type: 'yesno', text: 'Well?' },
    (page) => page.getByRole('radio', { name: 'Yes' }).click(),
    {
      any: [
        { property: 'total', atLeast: 500 },
        { attribute: 'plan', is: 'club' },
      ],
    },
  ],
  [
    'an answer and a property',
    { id: 'first', type: 'yesno', text: 'Well?' },
    (page) => page.getByRole('radio', { name: 'Yes' }).click(),
    {
      all: [
        { answer: 'first', is: 1 },
        { property: 'total', between: [50, 100] },
      ],
    },
  ],
];

describe('what is asked next', () => {
  it.each(ways)('hangs on %s', async (_what, first, reply, when) => {
    const branching = surveyOf('asked', {
      questions: [
        { ...first, logic: [{ when, go: 'yes' }, { go: 'no' }] } as Question, // every type takes logic
        { id: 'no', type: 'text', text: 'No?', logic: [{ go: 'end' }] },
        { id: 'yes', type: 'text', text: 'Yes?' },
      ],
    });
    await stage.publish([branching]);
    const visitor = await stage.visitor();
    const page = await visitor.open();
    await call(page, 'set', { plan: 'club' });
    await call(page, 'touchpoint', 'checkout.completed', { total: 84 });
    await reply(page);
    await question(page, 'Yes?');
    await visitor.leave();
  });
});

describe('placeholders', () => {
  it('are filled from properties, attributes and answers, always as text, in the thanks as well', async () => {
    await stage.publish([
      surveyOf('asked', {
        questions: [
          {
            id: 'which',
            type: 'choice',
            text: 'Hello {name|you} of {plan|no plan}, {missing|which}?',
            options: [option('a'), option('b')],
          },
          { id: 'why', type: 'text', text: 'Why {which|that}?' },
        ],
        thanks: 'Thanks for {which|it}, {name|you}.',
      }),
    ]);
    const visitor = await stage.visitor();
    const page = await visitor.open();
    const name = '<img src=x onerror="window.hacked=1">';
    await call(page, 'set', { plan: 'club' });
    await call(page, 'touchpoint', 'checkout.completed', { name });
    await question(page, `Hello ${name} of club, which?`);
    await page.getByRole('radio', { name: 'B' }).click();
    await question(page, 'Why B?');
    await write(page, 'so');
    await page.getByText(`Thanks for B, ${name}.`).waitFor();
    expect(await page.evaluate(() => Reflect.get(window, 'hacked'))).toBeUndefined();
    await visitor.leave();
  });
});

describe('a variant', () => {
  it('is asked in its words, on its scale, in its place, and named in every event', async () => {
    await stage.publish([
      surveyOf('asked', {
        variants: [
          {
            id: 'shorter',
            weight: 1000,
            placement: 'bar',
            questions: { ease: { text: 'Easy?', scale: 'ease7' } },
          },
        ],
        frequency: { repeat: 'untilAnswered' },
      }),
    ]);
    const visitor = await stage.visitor();
    await visitor.context.addInitScript(() => {
      const known = {
        visitor: '018f0000-0000-7000-8000-000000000001',
        visits: 1,
        seenAt: 0,
        sessionPrompts: 0,
      };
      const state = { ...known, promptedAt: 0, attributes: {}, surveys: {} };
      if (!localStorage.getItem('cairn:pk_demo'))
        localStorage.setItem('cairn:pk_demo', JSON.stringify(state));
    });
    const page = await visitor.open();
    for (let time = 0; time < 3; time++) {
      expect((await rules(page, 'checkout.completed')).asked).toBe('ok');
      await touch(page);
      await question(page, 'Easy?');
      await page.reload();
    }
    await touch(page);
    expect(await page.getByRole('radio').count()).toBe(7);
    expect((await page.getByRole('dialog').boundingBox())?.width).toBeGreaterThan(600);
    await page.getByRole('radio', { name: '6' }).click();
    await page.getByText('Thank you.').waitFor();
    await expect.poll(() => responses(visitor).length).toBe(1);
    for (const event of visitor.sent) expect(event).toMatchObject({ variant: 'shorter' });
    const { prompt } = responses(visitor)[0] ?? {};
    await expect
      .poll(async () => stage.stored<{ prompt: string; variant: string }>('response'))
      .toContainEqual(expect.objectContaining({ prompt, variant: 'shorter' }));
    await visitor.leave();
  });
});
