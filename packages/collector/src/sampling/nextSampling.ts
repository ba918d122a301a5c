import { nextRate, type StepCounts } from '@cairn/metrics';
import type { Kysely } from 'kysely';
import { shifted } from '../calendar/periods.js';
import { answersOfDays, momentsOnDays, shownOnDays } from '../store/samplingSums.js';
import type { SamplingShareTable, SamplingTable } from '../store/samplingTables.js';
import type { Tables } from '../store/tables.js';
import type { Aim } from './aimsOf.js';
import { shareOn } from './shareHistory.js';
import { trafficOf } from './trafficOf.js';

/** Traffic is a week's mean, also where the target has fewer days. */
const daysOfTraffic = 7;

export interface SamplingNow {
  projectId: string;
  /** The project's day; it is not over, so the days before it count. */
  today: string;
  now: number;
  history: readonly SamplingShareTable[];
  /** What was computed for this aim before; without it everybody is asked for a first day. */
  before: SamplingTable | undefined;
}

/** By what an aim is sampled from today on, from the rollups of the days before. */
export async function nextSampling(
  kysely: Kysely<Tables>,
  aim: Aim,
  at: SamplingNow,
): Promise<SamplingTable> {
  const { projectId, today, now, before } = at;
  const { survey, touchpoint, target, question, scale } = aim;
  const days = daysBefore(today, Math.max(target.days, daysOfTraffic));
  const place = { projectId, survey, touchpoint, days };
  const given = await answersOfDays(kysely, { ...place, question, scale: scale.name });
  const shown = await shownOnDays(kysely, place);
  const moments = await momentsOnDays(kysely, place);
  const sampledDays = days.map((day) => ({
    rate: shareOn(day, { place: aim, history: at.history, shown: shown.get(day) ?? 0 }),
    moments: moments.get(day) ?? 0,
    shown: shown.get(day) ?? 0,
    answers: given.reduce((sum, one) => sum + (one.day === day ? one.n : 0), 0),
  }));
  const answers = stepsSince(shifted(today, -target.days), given);
  const next = nextRate({ scale, target, rate: before?.rate ?? 1, answers, ...trafficOf(sampledDays) });
  return {
    ...{ project_id: projectId, survey, touchpoint, question, scale: scale.name },
    ...{ margin: target.margin, days: target.days },
    rate: before ? rounded(next.rate) : 1,
    needed: next.needed,
    answers: [...answers.values()].reduce((sum, n) => sum + n, 0),
    unreachable: next.unreachable ? 1 : 0,
    weeks: next.unreachable?.weeks ?? null,
    ...{ day: today, updated_at: now },
  };
}

/** So many days up to yesterday, oldest first. */
function daysBefore(today: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => shifted(today, index - count));
}

function stepsSince(from: string, given: readonly { day: string; bucket: number; n: number }[]): StepCounts {
  const counts = new Map<number, number>();
  for (const { day, bucket, n } of given) if (day >= from) counts.set(bucket, n + (counts.get(bucket) ?? 0));
  return counts;
}

/** Four digits after the point: the least share is 0.001, and everything more would be noise in the manifest. */
function rounded(rate: number): number {
  return Math.round(rate * 10_000) / 10_000;
}
