import type { Kysely } from 'kysely';
import { type Period, periodBefore, shifted } from '../calendar/periods.js';
import { documentOf } from '../store/documents.js';
import type { Project } from '../store/projects.js';
import { sumAnswers, sumPrompts, sumReach } from '../store/rollupSums.js';
import type { Tables } from '../store/tables.js';
import type { DigestFigures, DigestParts } from './composeDigest.js';

/** Days that breakpoints are ranked over, as in the journey. */
const monthDays = 28;

/** Reads what a digest is composed of, from rollups alone; undefined where nothing is published. */
export async function readDigest(
  kysely: Kysely<Tables>,
  { id: projectId, name, liveVersion }: Pick<Project, 'id' | 'name' | 'liveVersion'>,
  period: Period,
): Promise<Omit<DigestParts, 'casesWaiting'> | undefined> {
  const document = await documentOf(kysely, { id: projectId, liveVersion });
  if (!document) return undefined;
  const month = { projectId, from: shifted(period.to, 1 - monthDays), to: period.to };
  return {
    projectName: name,
    document,
    now: await figuresOf(period),
    before: await figuresOf(periodBefore(period)),
    month: { answers: await sumAnswers(kysely, month), reach: await sumReach(kysely, month) },
  };

  async function figuresOf(of: Period): Promise<DigestFigures> {
    const days = { projectId, ...of };
    return { period: of, answers: await sumAnswers(kysely, days), prompts: await sumPrompts(kysely, days) };
  }
}
