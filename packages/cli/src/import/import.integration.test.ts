import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Collector, createCollector, readSettings } from '@cairn/collector';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { runCli } from '../testing/runCli.js';
import { surveyDocument } from './testing/surveyDocument.js';

const folder = mkdtempSync(join(tmpdir(), 'cairn-'));
const key = 'sk_of_a_real_collector';
let collector: Collector;
let project: string;
let projects = 0;

beforeAll(async () => {
  cpSync(fileURLToPath(new URL('testing/exports', import.meta.url)), folder, { recursive: true });
  const settings = readSettings({ CAIRN_PORT: '0', CAIRN_DATA: join(folder, 'data'), CAIRN_SECRET_KEY: key });
  collector = await createCollector({ settings });
  await collector.listen();
});
afterAll(async () => {
  await collector.close();
  rmSync(folder, { recursive: true });
});

/** Every test has a project of its own. */
beforeEach(async () => {
  project = `shop-${projects++}`;
  await collector.ensureProject({
    ...{ id: project, name: 'Shop', publicKey: `pk_${project}`, timeZone: 'UTC', origins: [] },
    document: surveyDocument,
  });
});

async function cairnImport(written: string) {
  const env = { CAIRN_SECRET_KEY: key, CAIRN_PUBLIC_URL: collector.address };
  const cli = runCli(['import', ...written.split(' '), '--project', project], env, folder);
  return { code: await cli.ended(), output: cli.output() };
}

async function stored(): Promise<Record<string, unknown>[]> {
  const headers = { Authorization: `Bearer ${key}` };
  const url = `${collector.address}/api/projects/${project}/export.ndjson`;
  const lines = (await (await fetch(url, { headers })).text()).split('\n').filter(Boolean);
  return lines
    .map((line) => JSON.parse(line))
    .sort((a, b) => String(a.imported.sourceId).localeCompare(String(b.imported.sourceId)));
}

describe('Formbricks', () => {
  const command = 'formbricks.csv --from formbricks --survey checkout';

  test('a dry run says what every column is and what would be imported, and stores nothing', async () => {
    const { code, output } = await cairnImport(`${command} --dry-run`);
    await expect(output).toMatchFileSnapshot('testing/exports/formbricks.expected.txt');
    expect(code).toBe(0);
    expect(await stored()).toEqual([]);
  });

  test('answers arrive by the type of their question, with who, where and when', async () => {
    const { code, output } = await cairnImport(command);
    expect(output).toContain('3 rows.\n2 imported.\n1 hold no answer to this survey.\n');
    expect(code).toBe(0);
    const [first, second] = await stored();
    expect(first).toMatchObject({
      ...{
        at: '2024-03-15T10:22:33.000Z',
        survey: 'checkout',
        touchpoint: 'checkout.completed',
        complete: true,
      },
      ...{ respondent: 'user-1', locale: 'en', imported: { source: 'formbricks', sourceId: 'clx0a1' } },
      context: { device: 'desktop', page: 'https://shop.example/done' },
      answers: [
        { question: 'ease', value: 7 },
        { question: 'parts', value: { speed: 4, search: 3 } },
        { question: 'reason', value: 'friend' },
        { question: 'pays', value: ['card', 'bill'] },
        { question: 'why', value: 'Quick, and the form\nremembered my address' },
      ],
    });
    expect(second).toMatchObject({
      complete: false,
      context: { device: 'phone' },
      answers: [
        { question: 'ease', value: 2 },
        { question: 'parts', value: { speed: 1 } },
        { question: 'reason', value: { other: 'Saw it on a bus' } },
        { question: 'pays', value: ['wallet', { other: 'Cheque' }] },
      ],
    });
    expect(second).not.toHaveProperty('respondent');
  });

  test('a file that has grown brings only what is new', async () => {
    await cairnImport(command);
    const text = readFileSync(join(folder, 'formbricks.csv'), 'utf8');
    writeFileSync(
      join(folder, 'grown.csv'),
      text.replace('"3","clx0a3"', '"4","clx0a4"').replace('"DE","",', '"DE","5",'),
    );
    const { code, output } = await cairnImport('grown.csv --from formbricks --survey checkout');
    expect(output).toContain('3 rows.\n1 imported.\n2 were there already.\n');
    expect(code).toBe(0);
  });

  test('a mapping file says what no words say', async () => {
    writeFileSync(
      join(folder, 'plan.json'),
      JSON.stringify({ columns: { plan: { attribute: 'plan' }, 'User ID': 'ignore' } }),
    );
    await cairnImport(`${command} --map plan.json`);
    const [first] = await stored();
    expect(first).toMatchObject({ context: { attributes: { plan: 'pro' } } });
    expect(first).not.toHaveProperty('respondent');
  });
});

describe('Typeform', () => {
  test('ticked options and their own words become one answer; a partial response has its last known time', async () => {
    const { code, output } = await cairnImport('typeform.csv --from typeform --survey checkout');
    expect(output).toContain('2 imported.');
    expect(code).toBe(0);
    const [partial, full] = await stored();
    expect(full).toMatchObject({
      ...{ at: '2024-10-05T02:41:38.000Z', complete: true },
      answers: [
        { question: 'ease', value: 6 },
        { question: 'reason', value: 'friend' },
        { question: 'pays', value: ['card', 'wallet'] },
        { question: 'why', value: 'It said "thank you"' },
      ],
    });
    expect(partial).toMatchObject({
      ...{ at: '2024-10-05T08:03:00.000Z', complete: false },
      answers: [
        { question: 'ease', value: 1 },
        { question: 'reason', value: { other: 'A flyer' } },
        { question: 'pays', value: ['bill', { other: 'Barter' }] },
      ],
    });
  });
});

describe('SurveyMonkey', () => {
  test('two rows of names are read, months come first, and nothing that names a person is taken', async () => {
    const { code, output } = await cairnImport('surveymonkey.csv --from surveymonkey --survey checkout');
    expect(output).toContain('3 rows.\n2 imported.\n1 have an id that an earlier row has');
    expect(output).toContain('  line 5 repeats line 4\n');
    expect(code).toBe(0);
    const [first, second] = await stored();
    expect(first).toMatchObject({
      at: '2024-06-10T20:09:25.000Z',
      answers: [
        { question: 'ease', value: 7 },
        { question: 'parts', value: { speed: 5, search: null } },
        { question: 'reason', value: 'friend' },
        { question: 'pays', value: ['card', 'wallet'] },
        { question: 'why', value: 'Smooth' },
      ],
    });
    expect(second).toMatchObject({
      answers: [
        { question: 'ease', value: 4 },
        { question: 'parts', value: { speed: 3, search: 2 } },
        { question: 'reason', value: { other: 'A podcast' } },
        { question: 'pays', value: [{ other: 'Gift card' }] },
      ],
    });
    expect(JSON.stringify(await stored())).not.toMatch(/ada@|Ada|163\.116/);
  });
});

describe('any other tool, with a mapping file', () => {
  const command =
    'generic.csv --from generic --survey loyalty --touchpoint delivery.received --map generic.mapping.json';

  test('what cannot be read is told by line and column, and nothing is imported', async () => {
    const { code, output } = await cairnImport(command);
    expect(output).toContain(
      [
        'Cannot be read:',
        '  "empfehlung" is no step of nps.0-10, 0 to 10; map its words with "values": 1 cell, line 4 "elf"',
        '  "erwartung" is no step of expectation.more, 1 to 3; map its words with "values": 1 cell, line 4 "so lala"',
        '  "id" is empty: 1 cell, line 5 ""',
        '  "abgegeben" is no time that can be read; say "dates" in a mapping file (--map): 1 cell, line 6 "gestern"',
        '2 cannot be imported without what cannot be read:',
        '  line 5',
        '  line 6',
        'Nothing was imported. Say what they mean in a mapping file (--map), or leave them out with --skip-bad.',
        '',
      ].join('\n'),
    );
    expect(code).toBe(1);
    expect(await stored()).toEqual([]);
  });

  test('--skip-bad leaves out those cells, and rows without an id or a time', async () => {
    const { code, output } = await cairnImport(`${command} --skip-bad --source old-shop`);
    expect(output).toContain('5 rows.\n3 imported.\n');
    expect(code).toBe(0);
    const [first, second, third] = await stored();
    expect(first).toMatchObject({
      // A time that no clock showed in that night: two became three.
      ...{ at: '2024-03-31T01:30:00.000Z', respondent: 'k-1', locale: 'de', touchpoint: 'delivery.received' },
      imported: { source: 'old-shop', sourceId: '1' },
      answers: [
        { question: 'recommend', value: 9 },
        { question: 'helped', value: 1 },
        { question: 'met', value: 3 },
        { question: 'again', value: 1 },
        { question: 'write', value: { email: 'a@example.com', name: 'Ada', consent: true } },
      ],
    });
    expect(second).toMatchObject({ at: '2024-10-27T11:00:00.000Z' });
    expect(third).toMatchObject({
      at: '2024-02-01T11:00:00.000Z',
      answers: [{ question: 'again', value: 1 }],
    });
  });

  test('a survey that is anonymous takes nobody’s name', async () => {
    writeFileSync(
      join(folder, 'nameless.csv'),
      'id,at,respondent,All well?\n1,2024-01-01T00:00:00Z,ada,yes\n',
    );
    const { output } = await cairnImport('nameless.csv --from generic --survey nameless');
    expect(output).toMatch(/^respondent +not imported: the survey is anonymous$/m);
    expect((await stored())[0]).not.toHaveProperty('respondent');
  });

  test('what the collector refuses is told by its line', async () => {
    writeFileSync(
      join(folder, 'later.csv'),
      'id,at,All well?\n1,2999-01-01T00:00:00Z,yes\n2,2024-01-01,no\n',
    );
    const { code, output } = await cairnImport('later.csv --from generic --survey nameless');
    expect(output).toContain(
      '1 imported.\n1 were refused:\n  line 2: at: 2999-01-01T00:00:00.000Z is still to come',
    );
    expect(code).toBe(1);
  });
});

describe('one line says what is wrong with the call', () => {
  afterEach(async () => expect(await stored()).toEqual([]));

  test.each([
    ['none.csv --from generic --survey checkout', 'cannot read none.csv (ENOENT)'],
    [
      'formbricks.csv --from formbricks --survey chekout',
      '--survey: the live document has no survey "chekout"; did you mean "checkout"?',
    ],
    [
      'generic.csv --from generic --survey loyalty',
      '--touchpoint: say where the answers were given; the survey "loyalty" is bound to checkout.completed, delivery.received',
    ],
    [
      'generic.csv --from generic --survey loyalty --touchpoint checkout',
      '--touchpoint: "checkout" is not one of them; the survey "loyalty" is bound to checkout.completed, delivery.received',
    ],
    [
      'typeform.csv --from formbricks --survey checkout',
      'no column is the id of a response; say which is "id" in a mapping file (--map)',
    ],
    [
      'generic.csv --from generic --survey checkout --map generic.mapping.json',
      'columns["empfehlung"]: the survey has no question "recommend"; it has ease, parts, reason, pays, why',
    ],
    [
      'formbricks.csv --from formbricks --survey checkout --map generic.mapping.json',
      'the file has no column "abgegeben"',
    ],
  ])('%s', async (command, line) => {
    const { code, output } = await cairnImport(command);
    expect(output).toContain(line);
    expect(output.trimEnd().split('\n')).toHaveLength(1);
    expect(code).toBe(2);
  });

  test.each([
    [{ columns: { id: 'ident' } }, 'columns.id: write one of id, at'],
    [{ timeZone: 'Berlin' }, 'timeZone: is no time zone'],
    [{ dates: 'DD.MM' }, 'dates: say where the year is'],
    [{ column: {} }, 'Unrecognized key'],
  ])('the mapping %j', async (mapping, line) => {
    writeFileSync(join(folder, 'wrong.json'), JSON.stringify(mapping));
    const { code, output } = await cairnImport(
      'generic.csv --from generic --survey loyalty --map wrong.json',
    );
    expect(output).toContain(line);
    expect(code).toBe(2);
  });
});
