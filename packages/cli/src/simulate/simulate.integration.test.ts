import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCli } from '../testing/runCli.js';

const folder = mkdtempSync(join(tmpdir(), 'cairn-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

async function simulate(...args: string[]): Promise<{ code: number | null; output: string }> {
  const cli = runCli(['simulate', ...args]);
  return { code: await cli.ended(), output: cli.output().replaceAll(`${folder}/`, '') };
}

const survey = {
  id: 'ease',
  name: 'Ease of paying',
  purpose: 'interaction',
  touchpoints: ['paid'],
  status: 'live',
  questions: [{ id: 'ease', type: 'ces', scale: 'agree7', text: 'It was easy to pay.' }],
};
const journey = {
  stages: [{ id: 'buy', name: 'Buy' }],
  touchpoints: [{ id: 'paid', stage: 'buy', name: 'Pays' }],
};
const document = file('cairn.json', { journey, surveys: [survey] });

test('a modelled population, as a table and as JSON, is the same for the same seed', async () => {
  const args = [document, '--visitors', '500', '--days', '30', '--from', '2026-03-01'];
  const { code, output } = await simulate(...args);
  expect(code).toBe(0);
  expect(output).toMatch(/^500 visitors, [\d,]+ visits, [\d,]+ moments in 30 days\n/);
  expect(output).toMatch(/paid .*±\d\.\d\d ease/);
  const json = await simulate(...args, '--format', 'json');
  expect(await simulate(...args, '--format', 'json')).toEqual(json);
  expect(JSON.parse(json.output)).toMatchObject({
    visitors: 500,
    touchpoints: [
      {
        touchpoint: 'paid',
        surveys: [{ expected: { question: 'ease', scale: 'ces.agree7', unit: 'mean' } }],
      },
    ],
  });
});

test('what is known of visitors and answers comes from a model', async () => {
  const model = file('model.json', {
    visitors: 40,
    touchpoints: { paid: { chance: 1 } },
    behaviour: { answerRates: { corner: 1 }, scores: { 'ease/ease': { 7: 1 } } },
  });
  const { output } = await simulate(document, '--population', model, '--format', 'json');
  expect(JSON.parse(output)).toMatchObject({
    surveys: [{ shown: 40, answers: 40 }],
    touchpoints: [{ surveys: [{ expected: { margin: 0 } }] }],
  });
});

test('real visits come from a CSV', async () => {
  const visits = file('visits.csv', 'visitor,at,touchpoint\nada,2026-03-01,paid\nada,2026-03-09,paid\n');
  const { output } = await simulate(document, '--visits', visits, '--format', 'json');
  expect(JSON.parse(output)).toMatchObject({
    visitors: 1,
    days: 9,
    surveys: [{ considered: 2, shown: 1, whyNot: { once: 1 }, starved: { reason: 'once', times: 1 } }],
  });
});

test('a touchpoint that the document does not have is named', async () => {
  const visits = file('typo.csv', 'visitor,at,touchpoint\nada,2026-03-01,payed\n');
  const { code, output } = await simulate(document, '--visits', visits);
  expect(code).toBe(0);
  expect(output).toMatch(/\nNot in the document: payed\n$/);
});

test.each<[string, string[], number, string]>([
  ['a wrong model', ['--population', file('bad.json', { visitor: 3 })], 2, 'bad.json: the model: '],
  ['a wrong number', ['--days', 'many'], 2, '--days: "many" is not a whole number from 1 to 3650\n'],
  ['a wrong day', ['--from', 'monday'], 2, '--from: "monday" is not a day; write 2026-03-01\n'],
  ['a file that is not there', ['--visits', join(folder, 'no.csv')], 2, 'cannot read no.csv (ENOENT)\n'],
])('%s is one line', async (_, args, code, line) => {
  const result = await simulate(document, ...args);
  expect(result).toMatchObject({ code, output: expect.stringContaining(line) });
  expect(result.output.trim().split('\n')).toHaveLength(1);
});

test('a document without live surveys says what to do; drafts can be taken for live', async () => {
  const drafts = file('drafts.json', { journey, surveys: [{ ...survey, status: 'draft' }] });
  expect(await simulate(drafts)).toEqual({
    code: 2,
    output: 'drafts.json: no survey is live; set "status": "live", or add --drafts\n',
  });
  expect((await simulate(drafts, '--drafts', '--visitors', '10')).code).toBe(0);
});

test('a document that is wrong is told with its place', async () => {
  const wrong = file('wrong.json', { journey, surveys: [{ ...survey, touchpoints: ['payed'] }] });
  const { code, output } = await simulate(wrong);
  expect(code).toBe(1);
  expect(output).toMatch(/^wrong\.json:1:\d+: error: surveys\[0\]\.touchpoints\[0\]: .*known: paid /);
});
