import type { ImportItem } from '@cairn/schema';
import { type Experience, goodness } from './answerLike.js';
import { dayMs } from './days.js';

/**
 * What somebody did in the weeks after an answer. Who was content buys again and stays in the club more often: that is
 * what the report on outcomes is to find. Only of people who are known by name.
 */
export function outcomesAfter(
  felt: Experience,
  { at, sourceId }: { at: number; sourceId: string },
): ImportItem[] {
  const { person, random } = felt;
  const { respondent, visitor, plan } = person;
  if (respondent === undefined || random() > 0.45) return [];
  const content = goodness(felt);
  const later = new Date(at + Math.ceil((1 + 34 * random()) * dayMs)).toISOString();
  const base = { kind: 'outcome', at: later, visitor, respondent } as const;
  if (random() < 0.08 + 0.4 * content ** 2) {
    const value = Math.round(100 * (25 + 260 * random() ** 2)) / 100;
    return [{ ...base, sourceId: `${sourceId} purchased`, name: 'purchased', value, currency: 'GBP' }];
  }
  if (plan !== 'club') return [];
  const name = random() < 0.15 + 0.8 * content ? 'renewed' : 'churned';
  return [
    {
      ...base,
      sourceId: `${sourceId} ${name}`,
      name,
      ...(name === 'renewed' && { value: 39, currency: 'GBP' }),
    },
  ];
}
