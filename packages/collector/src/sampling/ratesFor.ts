import type { Document, Rates } from '@cairn/schema';
import type { SamplingTable } from '../store/samplingTables.js';
import { type Aim, aimsOf } from './aimsOf.js';

/** The rates of a document that were computed for the aims that it has; an aim that has changed asks everybody again. */
export function ratesFor(document: Document, rows: readonly SamplingTable[]): Rates {
  const rates: Record<string, Record<string, number>> = {};
  for (const aim of aimsOf(document)) {
    const row = rowFor(aim, rows);
    if (row) rates[aim.survey] = { ...rates[aim.survey], [aim.touchpoint]: row.rate };
  }
  return rates;
}

/** What was computed for this very aim. */
export function rowFor(aim: Aim, rows: readonly SamplingTable[]): SamplingTable | undefined {
  return rows.find(
    ({ survey, touchpoint, margin, days, question, scale }) =>
      survey === aim.survey &&
      touchpoint === aim.touchpoint &&
      margin === aim.target.margin &&
      days === aim.target.days &&
      question === aim.question &&
      scale === aim.scale.name,
  );
}
