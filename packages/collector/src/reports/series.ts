import type { Period } from '../calendar/periods.js';
import type { AnswerSum } from '../store/rollupSums.js';

/** The answers of one day, week or month. */
export type Dealt = Period & { answers: readonly AnswerSum[] };

/** Answers by day, dealt out to the periods of a range, which are in order. */
export function dealt(
  answers: readonly (AnswerSum & { day: string })[],
  periods: readonly Period[],
): Dealt[] {
  const all = periods.map((period) => ({ ...period, answers: [] as AnswerSum[] })); // Empty literals are never[].
  for (const one of answers) {
    const period = all.find(({ from, to }) => one.day >= from && one.day <= to);
    period?.answers.push(one);
  }
  return all;
}

/** All of them together. */
export function merged(series: readonly Dealt[]): AnswerSum[] {
  const sums = new Map<string, AnswerSum>();
  for (const { survey, question, scale, touchpoint, bucket, n } of series.flatMap(({ answers }) => answers)) {
    const key = `${touchpoint} ${survey} ${question} ${scale} ${bucket}`;
    const before = sums.get(key)?.n ?? 0;
    sums.set(key, { survey, question, scale, touchpoint, bucket, n: n + before });
  }
  return [...sums.values()];
}
