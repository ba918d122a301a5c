import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bo, bring } from '../testing/people.js';
import { sentOutcome, sentResponse, uuidAt } from '../testing/sentEvents.js';
import { startTestCollector, type TestCollector } from '../testing/testCollector.js';
import { testDocument } from '../testing/testDocument.js';

/** The checkout asks for a reply to bad scores and to two words; leaving, to whoever left an address. */
const document = {
  ...testDocument,
  surveys: (testDocument.surveys ?? []).map((survey) => {
    if (survey.id === 'checkout-ease') {
      return {
        ...survey,
        followUp: [
          { on: 'score' as const, question: 'ease', atOrWorse: 3, replyWithinHours: 24 },
          { on: 'keyword' as const, words: ['refund', '退款'], assignee: bo.email },
        ],
      };
    }
    return survey.id === 'leaving' ? { ...survey, followUp: [{ on: 'contact' as const }] } : survey;
  }),
};

let collector: TestCollector;
beforeEach(async () => {
  collector = await startTestCollector({ document, origins: ['loopback', 'https://shop.example'] });
});
afterEach(() => collector.end());

const ease = (value: number) => [{ question: 'ease', value }];
const bad = (change: object = {}) => sentResponse({ answers: ease(2), respondent: 'ann', ...change });
const good = (change: object = {}) => sentResponse({ answers: ease(7), respondent: 'ann', ...change });

/** One after the other, each a millisecond of its own. */
async function sendEach(...events: object[]): Promise<void> {
  for (const event of events) {
    const now = Date.now();
    await collector.send([event]);
    while (Date.now() === now) await new Promise(setImmediate);
  }
}

async function read(path = '') {
  const answer = await collector.api(`cases${path}`);
  expect(answer.status).toBe(200);
  return answer.json();
}
const items = async (query = '') => (await read(query)).items;

async function onlyCase() {
  const [one, ...others] = await items();
  expect(others).toEqual([]);
  return one;
}

function work(id: string, deed: object, cookie?: string): Promise<Response> {
  if (cookie) return collector.asPage(`projects/demo/cases/${id}`, { method: 'POST', body: deed, cookie });
  return collector.api(`cases/${id}`, { method: 'POST', body: JSON.stringify(deed) });
}

describe('a response that a rule matches', () => {
  test('opens a case that says whom to reply to, why, and until when', async () => {
    const event = bad();
    await collector.send([event, good({ respondent: 'ben' })]);
    const one = await onlyCase();
    expect(one).toMatchObject({
      ...{ status: 'open', survey: 'checkout-ease', touchpoint: 'checkout.completed' },
      subject: { kind: 'respondent', id: 'ann' },
      reasons: [{ on: 'score', question: 'ease', scale: 'ces.agree7', step: 2 }],
      why: 'ease: 2, on a scale from 1 to 7 where 7 is best',
      ...{ assignee: null, isOverdue: false, firstReplyAt: null, resolvedAt: null },
    });
    expect(Date.parse(one.dueAt) - Date.parse(one.openedAt)).toBe(24 * 3_600_000);
    const detail = await read(`/${one.id}`);
    expect(detail.responses).toMatchObject([{ id: event.id, answers: ease(2) }]);
    expect(detail.history).toMatchObject([{ kind: 'opened', author: 'cairn', assignee: null }]);
  });

  test('by its words goes to who is named, when they are a member', async () => {
    const angry = (respondent: string) =>
      sentResponse({ respondent, answers: [{ question: 'why', value: 'a REFUND, please' }] });
    await sendEach(angry('ann'));
    await collector.signUp();
    await bring(collector, 'editor');
    await collector.send([angry('ben')]);
    const [ben, ann] = await items();
    expect(ben).toMatchObject({ assignee: { email: bo.email }, why: '“refund” is in the answer to why' });
    expect(ann).toMatchObject({ assignee: null });
    expect(await items(`?assignee=${bo.email}`)).toMatchObject([{ id: ben.id }]);
    expect(await items('?assignee=nobody')).toMatchObject([{ id: ann.id }]);
  });

  test('by the wish to be contacted is of a browser, or of one showing, where nobody has a name', async () => {
    const wish = (change: object) =>
      sentResponse({
        ...{ survey: 'leaving', touchpoint: 'account.closed', ...change },
        answers: [{ question: 'write-me', value: { name: 'Ann', email: 'ann@example.com', consent: true } }],
      });
    const visitor = uuidAt(1);
    const [named, nameless] = [wish({ visitor }), wish({})];
    await sendEach(named, nameless);
    expect((await items()).map(({ subject }: { subject: object }) => subject)).toEqual([
      { kind: 'prompt', id: nameless.prompt },
      { kind: 'visitor', id: visitor },
    ]);
  });

  test('opens nothing when a bot has sent it', async () => {
    await collector.post(
      { v: 1, key: 'pk_demo', sentAt: new Date().toISOString(), events: [bad()] },
      { Origin: 'https://shop.example', 'User-Agent': 'Googlebot/2.1 (+http://www.google.com/bot.html)' },
    );
    expect((await (await collector.api('export.ndjson')).text()).match(/"bot":true/g)).toHaveLength(1);
    expect(await items()).toEqual([]);
  });

  test('belongs to the case that is open already, and to none that is closed', async () => {
    const [first, second, third] = [bad({ at: new Date(Date.now() - 5000).toISOString() }), bad(), bad()];
    await sendEach(first, second);
    const { id } = await onlyCase();
    expect((await read(`/${id}`)).responses.map((one: { id: string }) => one.id)).toEqual([
      first.id,
      second.id,
    ]);
    await work(id, { do: 'resolve' });
    await collector.send([{ ...third, at: new Date(Date.now() + 1).toISOString() }]);
    const [newer, older] = await items();
    expect([newer.status, older.status]).toEqual(['open', 'resolved']);
    const again = await work(id, { do: 'reopen' });
    expect(again.status).toBe(409);
    expect((await again.json()).message).toContain(newer.id);
  });
});

describe('a case', () => {
  test('is worked on until it is resolved, and its history says by whom', async () => {
    await collector.signUp();
    const cookie = await bring(collector, 'editor');
    await collector.send([bad()]);
    const { id } = await onlyCase();
    await work(id, { do: 'assign', assignee: bo.email }, cookie);
    await work(id, { do: 'acknowledge' }, cookie);
    await work(id, { do: 'note', words: 'Called; sent a new one.' }, cookie);
    const answer = await work(id, { do: 'resolve', words: 'She is happy.' });
    expect(answer.status).toBe(200);
    const detail = await answer.json();
    expect(detail).toMatchObject({
      ...{ status: 'resolved', assignee: { email: bo.email } },
      history: [
        { kind: 'opened', author: 'cairn' },
        { kind: 'assigned', author: bo.email, assignee: bo.email },
        { kind: 'acknowledged', author: bo.email },
        { kind: 'noted', author: bo.email, words: 'Called; sent a new one.' },
        { kind: 'resolved', author: 'key sk_own…', words: 'She is happy.' },
      ],
    });
    expect(detail.firstReplyAt).toBe(detail.history[2].at);
    expect(detail.resolvedAt).toBe(detail.history[4].at);
    const audit = await (await collector.api('audit')).json();
    expect(audit.items).toContainEqual(
      expect.objectContaining({ action: 'case.change', target: id, detail: { do: 'assign' } }),
    );
    expect(JSON.stringify(audit)).not.toContain('She is happy');
  });

  test.each([
    [{ do: 'reopen' }, 409, /is open; only a resolved one can be reopened/],
    [{ do: 'assign', assignee: 'stranger@example.com' }, 422, /^assignee: "stranger@.*is no member/],
    [{ do: 'assign' }, 422, /^assignee: /],
    [{ do: 'note' }, 422, /^words: write some words/],
    [{ do: 'note', words: '   ' }, 422, /^words: write some words/],
    [{ do: 'close' }, 422, /choose one of assign, note, acknowledge, resolve, reopen/],
  ])('refuses %j in words, and nothing is changed', async (deed, status, says) => {
    await collector.send([bad()]);
    const { id } = await onlyCase();
    const before = await read(`/${id}`);
    const answer = await work(id, deed);
    expect(answer.status).toBe(status);
    expect((await answer.json()).message).toMatch(says);
    expect(await read(`/${id}`)).toEqual(before);
  });

  test('shows what its person has answered and bought, and what they answer after closing', async () => {
    const outcome = sentOutcome({ respondent: 'ann', value: 20 });
    const help = sentResponse({
      ...{ respondent: 'ann', survey: 'helpful', touchpoint: 'help.read' },
      answers: [{ question: 'helped', value: 1 }],
    });
    const cause = bad();
    await collector.send([help, outcome, cause, good({ respondent: 'ben' })]);
    const { id } = await onlyCase();
    const { journey } = await read(`/${id}`);
    expect(journey.isCut).toBe(false);
    expect(journey.items.map((one: { id: string }) => one.id).sort()).toEqual(
      [help.id, outcome.id, cause.id].sort(),
    );
    const { resolvedAt } = await (await work(id, { do: 'resolve' })).json();
    const after = good({ at: new Date(Date.parse(resolvedAt) + 1).toISOString() });
    await collector.send([after]);
    expect(await read(`/${id}`)).toMatchObject({
      helped: 'better',
      later: [{ prompt: after.prompt, question: 'ease', before: 2, after: 7, verdict: 'better' }],
    });
  });

  test('is listed by whoever waits longest, page by page, and by what is overdue', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    await sendEach(...names.map((respondent) => bad({ respondent })));
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page = await read(`?order=waiting&limit=2${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.items.map(({ subject }: { subject: { id: string } }) => subject.id));
      cursor = page.next;
    }
    expect(seen).toEqual(names);
    expect(await items('?overdue=true')).toEqual([]);
    expect(await items('?overdue=false&touchpoint=checkout.completed&survey=checkout-ease')).toHaveLength(5);
    expect(await items('?status=resolved')).toEqual([]);
    expect((await collector.api('cases?assignee=me')).status).toBe(422);
    expect((await collector.api('cases?status=new')).status).toBe(422);
  });

  test('is summed up with those of its period', async () => {
    await sendEach(bad({ respondent: 'a' }), bad({ respondent: 'b' }));
    const [{ id }] = await items();
    await work(id, { do: 'resolve' });
    expect(await read('/summary')).toMatchObject({
      days: 28,
      opened: { n: 2, open: 1, acknowledged: 0, resolved: 1 },
      isCut: false,
      firstReply: { n: 1, medianMs: null, p90Ms: null },
      helped: { n: 0, figure: null },
      waiting: { open: 1, overdue: 0, longest: [{ subject: { id: 'a' } }] },
    });
    expect((await collector.api('cases/summary?days=0')).status).toBe(422);
  });
});
