import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sentResponse, uuidAt } from '../testing/sentEvents.js';
import { startTestCollector, type TestCollector } from '../testing/testCollector.js';
import { testDocument } from '../testing/testDocument.js';

const document = {
  ...testDocument,
  surveys: (testDocument.surveys ?? []).map((survey) =>
    survey.id === 'checkout-ease'
      ? { ...survey, followUp: [{ on: 'score' as const, question: 'ease', atOrWorse: 3 }] }
      : survey,
  ),
};

let collector: TestCollector;
beforeEach(async () => {
  collector = await startTestCollector({ document });
});
afterEach(() => collector.end());

const name = 'zebra-2071@example.org';
const phone = uuidAt(1);
const laptop = uuidAt(2);
const note = 'she breeds alpacas near Turku';

const bad = (change: object) => sentResponse({ answers: [{ question: 'ease', value: 1 }], ...change });

async function held(path: string) {
  const answer = await collector.api(path);
  expect(answer.status).toBe(200);
  return answer.json();
}
const cases = async () => (await held('cases')).items;
const erase = (path: string) => collector.api(path, { method: 'DELETE' });

async function write(id: string, words: string): Promise<void> {
  const answer = await collector.api(`cases/${id}`, {
    method: 'POST',
    body: JSON.stringify({ do: 'note', words }),
  });
  expect(answer.status).toBe(200);
}

function filesContain(text: string): string[] {
  const folder = join(collector.folder, 'data');
  return readdirSync(folder).filter((file) => readFileSync(join(folder, file)).includes(text));
}

describe('[51] a case of somebody', () => {
  test('is given out with what was written about them', async () => {
    await collector.send([bad({ respondent: name, visitor: phone }), bad({ respondent: 'other' })]);
    const [one] = (await cases()).filter(({ subject }: { subject: { id: string } }) => subject.id === name);
    await write(one.id, note);
    const given = await held(`respondents/${encodeURIComponent(name)}`);
    expect(given.cases).toMatchObject([
      { id: one.id, subject: { id: name }, history: [{ kind: 'opened' }, { kind: 'noted', words: note }] },
    ]);
    expect((await held(`visitors/${phone}`)).cases).toMatchObject([{ id: one.id }]);
    expect((await held('respondents/nobody')).cases).toEqual([]);
  });

  test('goes with them: from the lists, from the summary and from the files', async () => {
    await collector.send([bad({ respondent: name, visitor: phone }), bad({ respondent: 'other' })]);
    const [one] = (await cases()).filter(({ subject }: { subject: { id: string } }) => subject.id === name);
    await write(one.id, note);
    expect(filesContain(note)).not.toEqual([]);
    await erase(`respondents/${encodeURIComponent(name)}`);
    expect(await cases()).toMatchObject([{ subject: { id: 'other' } }]);
    expect((await held('cases/summary')).opened.n).toBe(1);
    expect((await collector.api(`cases/${one.id}`)).status).toBe(404);
    for (const text of [name, note]) expect(filesContain(text)).toEqual([]);
  });

  test('whose name nobody knew goes with the browser, or with who used it', async () => {
    await collector.send([bad({ visitor: phone }), bad({ visitor: laptop })]);
    expect(await cases()).toHaveLength(2);
    await erase(`visitors/${laptop}`);
    expect(await cases()).toMatchObject([{ subject: { kind: 'visitor', id: phone } }]);
    await collector.send([sentResponse({ visitor: phone, respondent: name })]);
    await erase(`respondents/${encodeURIComponent(name)}`);
    expect(await cases()).toEqual([]);
  });

  test('stays while another answer of theirs is its cause, and goes with the last', async () => {
    await collector.send([bad({ respondent: name, visitor: phone })]);
    await collector.send([bad({ respondent: name, visitor: laptop })]);
    const [one] = await cases();
    await erase(`visitors/${phone}`);
    const { responses } = await held(`cases/${one.id}`);
    expect(responses).toMatchObject([{ visitor: laptop }]);
    await erase(`visitors/${laptop}`);
    expect(await cases()).toEqual([]);
  });

  test('is not opened again by what arrives late', async () => {
    const event = bad({ respondent: name });
    await collector.send([event]);
    await erase(`respondents/${encodeURIComponent(name)}`);
    await collector.send([event, { ...event, id: uuidAt(Date.now()), seq: 2 }]);
    expect(await cases()).toEqual([]);
  });
});
