import { type RunningCairn, startCairn } from '../../testkit/cairn.js';
import { benchJourney } from './benchJourney.js';
import { sendAnswers } from './sendAnswers.js';

/** How long reports take when so many have answered. */
export interface ReportFigures {
  responses: number;
  /** Medians, in milliseconds, over HTTP. */
  journeyMs: number;
  comparedMs: number;
  touchpointMs: number;
  segmentsMs: number;
  /** The newest page of what people wrote, and the one that forty pages of two hundred come before. */
  commentsMs: number;
  commentsFarBackMs: number;
  /** A page of responses, and one of those that have a word. */
  responsesMs: number;
  responsesWithAWordMs: number;
  /** Seconds until everything was stored. */
  storedInSeconds: number;
}

const asked = {
  journeyMs: 'report/journey',
  comparedMs: 'report/journey?compare=previous&by=day',
  touchpointMs: 'report/touchpoints/moment-0?by=day',
  segmentsMs: 'report/touchpoints/moment-0/segments?dimension=attributes.plan',
  commentsMs: 'report/comments?touchpoint=moment-0&limit=20',
  responsesMs: 'responses?limit=50',
  responsesWithAWordMs: 'responses?q=voucher&limit=50',
};
const rounds = 41;

/** The largest takes some minutes: a million answers are really sent and stored. */
export async function measureReports(sizes = [10_000, 100_000, 1_000_000]): Promise<ReportFigures[]> {
  const figures: ReportFigures[] = [];
  for (const responses of sizes) figures.push(await measure(responses));
  return figures;
}

/** How much longer the journey takes with the most answers than with the fewest. */
export function growth(figures: readonly ReportFigures[]): number {
  const [least, most] = [figures[0], figures.at(-1)];
  return least && most ? most.journeyMs / least.journeyMs : 0;
}

async function measure(responses: number): Promise<ReportFigures> {
  const cairn = await startCairn({ CAIRN_RATE_LIMIT: '0', CAIRN_ADDRESS_RATE_LIMIT: '0' });
  try {
    await mustBeFine(await cairn.api('document', { method: 'PUT', body: JSON.stringify(benchJourney) }));
    const published = await mustBeFine(await cairn.api('document/publish', { method: 'POST' }));
    const { version }: { version: number } = await published.json();
    const started = performance.now();
    await sendAnswers(cairn, { count: responses, version });
    const storedInSeconds = (performance.now() - started) / 1000;
    return {
      ...{ responses, storedInSeconds },
      journeyMs: await medianOf(cairn, asked.journeyMs),
      comparedMs: await medianOf(cairn, asked.comparedMs),
      touchpointMs: await medianOf(cairn, asked.touchpointMs),
      segmentsMs: await medianOf(cairn, asked.segmentsMs),
      commentsMs: await medianOf(cairn, asked.commentsMs),
      commentsFarBackMs: await medianOf(cairn, await farBack(cairn)),
      responsesMs: await medianOf(cairn, asked.responsesMs),
      responsesWithAWordMs: await medianOf(cairn, asked.responsesWithAWordMs),
    };
  } finally {
    await cairn.stop();
  }
}

/** The comments behind forty pages, or the last page where there are fewer. */
async function farBack(cairn: RunningCairn): Promise<string> {
  let path = asked.commentsMs;
  for (let turned = 0; turned < 40; turned += 1) {
    const answer = await mustBeFine(await cairn.api(path.replace('limit=20', 'limit=200')));
    const { next }: { next: string | null } = await answer.json();
    if (!next) break;
    path = `${asked.commentsMs}&cursor=${encodeURIComponent(next)}`;
  }
  return path;
}

async function medianOf(cairn: RunningCairn, path: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    await (await mustBeFine(await cairn.api(path))).arrayBuffer();
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

async function mustBeFine(answer: Response): Promise<Response> {
  if (answer.ok) return answer;
  throw new Error(`${answer.status}: ${await answer.text()}`);
}
