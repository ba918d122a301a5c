import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Collector, createCollector, readSettings } from '@cairn/collector';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../testing/runCli.js';

/** One story, told to a real collector: each test goes on from where the one before ended. */
const folder = mkdtempSync(join(tmpdir(), 'cairn-'));
const key = 'sk_of_a_real_collector';
const document: unknown = JSON.parse(
  readFileSync(new URL('../../../../examples/shop/cairn.json', import.meta.url), 'utf8'),
);
let collector: Collector;

beforeAll(async () => {
  const settings = readSettings({ CAIRN_PORT: '0', CAIRN_DATA: join(folder, 'data'), CAIRN_SECRET_KEY: key });
  collector = await createCollector({ settings });
  for (const id of ['demo', 'real']) {
    await collector.ensureProject({
      id,
      name: id,
      publicKey: `pk_${id}`,
      timeZone: 'UTC',
      origins: ['loopback'],
      document,
    });
  }
  await collector.listen();
});
afterAll(async () => {
  await collector.close();
  rmSync(folder, { recursive: true });
});

async function seed(...args: string[]) {
  const env = { CAIRN_SECRET_KEY: key, CAIRN_PUBLIC_URL: collector.address };
  const cli = runCli(['seed', '--until', '2026-11-20', ...args], env);
  return { code: await cli.ended(), output: cli.output() };
}

async function read(path: string, project = 'demo') {
  const headers = { Authorization: `Bearer ${key}` };
  return (await fetch(`${collector.address}/api/projects/${project}/${path}`, { headers })).json();
}

async function journey(from: string, to: string) {
  return read(`report/journey?from=${from}&to=${to}`);
}

test('a year is stored', async () => {
  const { code, output } = await seed('--demo', '--responses', '5000');
  expect(output).toMatch(
    /^Made up: .*\d+ response.*\b365 touchpoint.*, 3 notes\.\n\d+ stored, 0 known already; 3 notes written\.\n$/,
  );
  expect(code).toBe(0);
  const { own, sources } = await read('import');
  expect(own).toBe(0);
  expect(sources).toMatchObject([{ source: 'demo' }]);
  expect(sources[0].responses).toBeGreaterThan(4800);
}, 120_000);

describe('the stored figures', () => {
  test('put the checkout on top of what breaks in March, and are certain of it', async () => {
    const { breakpoints } = await journey('2026-03-03', '2026-03-31');
    expect(breakpoints.interaction[0]).toMatchObject({
      ...{ touchpoint: 'checkout.completed', rank: 1, isCertain: true, isReachKnown: true },
    });
  });

  test.each([
    ['before it', '2026-01-01', '2026-02-28'],
    ['from April on', '2026-04-02', '2026-06-30'],
  ])('find nothing wrong with it %s', async (_, from, to) => {
    const { breakpoints } = await journey(from, to);
    const checkout = breakpoints.interaction.find(
      ({ touchpoint }: { touchpoint: string }) => touchpoint === 'checkout.completed',
    );
    expect(checkout).toMatchObject({ isCertain: false, shortfall: 0 });
  });

  test('have prompts that nobody answered, dismissed ones, and reach', async () => {
    const { stages } = await journey('2026-05-01', '2026-05-31');
    const checkout = stages
      .flatMap(({ touchpoints }: { touchpoints: { id: string }[] }) => touchpoints)
      .find(({ id }: { id: string }) => id === 'checkout.completed');
    const { shown, started, completed, dismissed } = checkout.prompts;
    expect(started / shown).toBeGreaterThan(0.2);
    expect(started / shown).toBeLessThan(0.5);
    expect(completed).toBeLessThan(started);
    expect(dismissed).toBeGreaterThan(0);
    expect(checkout.reach.moments).toBeGreaterThan(shown);
  });
});

test('the same year again stores nothing', async () => {
  const { code, output } = await seed('--demo', '--responses', '5000');
  expect(output).toMatch(/\n0 stored, \d+ known already; 0 notes written\.\n$/);
  expect(code).toBe(0);
  expect((await read('notes')).items).toHaveLength(3);
}, 120_000);

describe('where real people have answered', () => {
  beforeAll(async () => {
    const now = Date.now();
    const id = `${now
      .toString(16)
      .padStart(12, '0')
      .replace(/^(.{8})/, '$1-')}-7000-8000-000000000000`;
    const event = {
      ...{
        id,
        type: 'response',
        at: new Date(now).toISOString(),
        prompt: id,
        survey: 'checkout-effort',
        version: 1,
      },
      ...{
        touchpoint: 'checkout.completed',
        locale: 'en',
        seq: 1,
        complete: true,
        answers: [{ question: 'ease', value: 6 }],
      },
    };
    const body = JSON.stringify({
      v: 1,
      key: 'pk_real',
      sentAt: new Date(now).toISOString(),
      events: [event],
    });
    const answer = await fetch(`${collector.address}/v1/events`, { method: 'POST', body });
    expect((await answer.json()).accepted).toEqual([id]);
  });

  test('nothing is made up', async () => {
    expect(await seed('--demo', '--project', 'real')).toEqual({
      code: 2,
      output:
        'the project "real" is not empty: real people have answered there; add --force to mix made-up ones in for good\n',
    });
    expect(await read('import', 'real')).toEqual({ own: 1, sources: [] });
  });

  test('but with --force', async () => {
    expect((await seed('--demo', '--project', 'real', '--responses', '100', '--force')).code).toBe(0);
    expect(await read('import', 'real')).toMatchObject({ own: 1, sources: [{ source: 'demo' }] });
  });
});

test.each([
  [[], 'seed with what? Add --demo for a made-up year of a shop\n'],
  [['--demo', '--responses', 'many'], '--responses: "many" is not a whole number from 1 to 10000000\n'],
  [['--demo', '--until', 'Friday'], '--until: "Friday" is not a day; write 2026-03-01\n'],
])('%j is refused in one line', async (args, output) => {
  expect(await seed(...args)).toEqual({ code: 2, output });
});
