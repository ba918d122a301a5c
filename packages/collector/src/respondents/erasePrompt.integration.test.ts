import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sentDismissed, sentResponse, sentShown, uuidAt } from '../testing/sentEvents.js';
import { startTestCollector, type TestCollector } from '../testing/testCollector.js';

let collector: TestCollector;
beforeAll(async () => {
  collector = await startTestCollector();
});
afterAll(() => collector.end());

const prompt = uuidAt(Date.now());
const answers = (why: string) => [
  { question: 'ease', value: 1 },
  { question: 'why', value: why },
];
const get = async (path: string) => (await collector.api(path)).json();
const everyByte = () => {
  const folder = join(collector.folder, 'data');
  return readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'latin1'))
    .join('\n');
};

test('[51] one response is erased from lists, comments, figures and files, and its person stays', async () => {
  const ann = { respondent: 'ann' };
  await collector.send([
    sentShown({ ...ann, prompt }),
    sentResponse({ ...ann, prompt, answers: answers('quagmire') }),
    sentDismissed({ ...ann, prompt }),
    sentResponse({ ...ann, answers: answers('meadow') }),
  ]);
  expect(everyByte()).toContain('quagmire');
  const erased = await (await collector.api(`responses/${prompt}`, { method: 'DELETE' })).json();
  expect(erased).toMatchObject({ erased: { events: 3, prompts: 1 } });
  expect((await collector.api(`responses/${prompt}`)).status).toBe(404);
  expect((await get('report/comments')).items).toMatchObject([{ text: 'meadow' }]);
  expect((await get('responses?respondent=ann')).items).toHaveLength(1);
  expect((await get('report/surveys/checkout-ease')).funnel).toMatchObject({ shown: 1, started: 1 });
  expect(everyByte()).not.toContain('quagmire');
  expect(everyByte()).toContain('meadow');
});

test('[51] what still arrives of it is acknowledged, and not kept', async () => {
  const late = sentResponse({ prompt, seq: 2, answers: answers('quagmire again') });
  expect((await collector.send([late])).accepted).toEqual([late.id]);
  expect((await get('responses?q=quagmire')).items).toEqual([]);
  expect((await get('responses')).items).toHaveLength(1);
});

test('the log says that it was done, and not to which', async () => {
  const { items } = await get('audit');
  const deed = items.find(({ action }: { action: string }) => action === 'response.erase');
  expect(deed).toMatchObject({ target: 'one response' });
  expect(JSON.stringify(items)).not.toContain(prompt);
});
