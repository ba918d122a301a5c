import { afterAll, beforeAll, expect, test } from 'vitest';
import type { JourneyReport } from '../reports/journey.js';
import { sentOutcome, sentReach, sentResponse, sentShown } from '../testing/sentEvents.js';
import { envelopeNow, startTestCollector, type TestCollector } from '../testing/testCollector.js';

let collector: TestCollector;
beforeAll(async () => {
  collector = await startTestCollector({ origins: ['https://shop.example'] });
});
afterAll(() => collector.end());

const googlebot = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)';

async function sendAs(userAgent: string, events: object[]) {
  const headers = { Origin: 'https://shop.example', 'User-Agent': userAgent };
  return (await collector.post({ ...envelopeNow(), events }, headers)).json();
}

const read = async (path: string) => (await collector.api(path)).json();

test('[40] what a bot sends is kept with a mark, and no figure counts it', async () => {
  const sent = [sentShown(), sentResponse(), sentReach(), sentOutcome()];
  const ids = sent.map(({ id }) => id);
  const before = await read('report/journey');
  expect(await sendAs(googlebot, sent)).toEqual({ accepted: ids, duplicate: [], rejected: [] });
  expect(await sendAs(googlebot, sent)).toEqual({ accepted: [], duplicate: ids, rejected: [] });

  expect(await read('report/journey')).toEqual(before);
  expect((await read('responses')).items).toEqual([]);
  expect(await (await collector.api('export.csv')).text()).not.toContain(ids[1]);
  const lines = (await (await collector.api('export.ndjson')).text()).split('\n').filter(Boolean);
  expect(lines.map((line) => JSON.parse(line))).toMatchObject(
    [...ids].sort().map((id) => ({ id, bot: true })),
  );
  const metrics = await (await fetch(`${collector.address}/metrics`)).text();
  expect(metrics).toContain('cairn_bot_events_total 4\n');
});

test('[40] nobody can set or take away the mark from outside', async () => {
  const [person, bot] = [sentOutcome({ bot: true }), sentOutcome({ bot: false })];
  await sendAs('Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', [person]);
  await sendAs(googlebot, [bot]);
  const lines = (await (await collector.api('export.ndjson?type=outcome')).text())
    .split('\n')
    .filter(Boolean);
  const marks = new Map(lines.map((line) => JSON.parse(line)).map(({ id, bot: mark }) => [id, mark]));
  expect([marks.get(person.id), marks.get(bot.id)]).toEqual([undefined, true]);
});

test('[40] counting every day again leaves them out as well', async () => {
  const before = countsOf(await read('report/journey'));
  const settings = { name: 'Demo', timeZone: 'Asia/Tokyo', origins: ['https://shop.example'] };
  await collector.api('settings', { method: 'PUT', body: JSON.stringify(settings) });
  expect(countsOf(await read('report/journey'))).toEqual(before);
});

/** How much was counted where. The days are others in Tokyo, for a part of each day. */
function countsOf({ stages }: JourneyReport) {
  return stages.flatMap(({ touchpoints }) =>
    touchpoints.map(({ id, prompts, scores, reach }) => [
      id,
      prompts,
      scores.map(({ score }) => score.n),
      reach,
    ]),
  );
}
