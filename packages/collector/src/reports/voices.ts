import type { OutcomeEvent } from '@cairn/schema';
import type { Kysely } from 'kysely';
import type { Moments } from '../calendar/momentsOfDays.js';
import { type Measure, readMeasures } from '../rollups/measure.js';
import type { Tables } from '../store/tables.js';

/** One response of somebody whose other responses and outcomes can be found. */
export interface Voice {
  /** The respondent, or the browser where nobody was named. */
  subject: string;
  respondent?: string;
  visitor?: string;
  survey: string;
  touchpoint: string;
  at: number;
  measures: readonly Measure[];
}

/** One outcome of the same. */
export interface SubjectOutcome {
  subject: string;
  respondent?: string;
  visitor?: string;
  name: string;
  at: number;
  value?: number;
  currency?: string;
}

/** What is read at most: reports about persons cannot come out of the rollups, and must not cost what a project holds. */
export const maxVoices = 20_000;

/** Rows read before others have their turn. */
const pageSize = 1000;

export interface VoiceRange {
  projectId: string;
  moments: Required<Moments>;
}

/** The newest first, and whether that is all of them. */
export interface Read<T> {
  items: T[];
  isAll: boolean;
}

/** Responses of those who can be told apart, given within the range. */
export function readVoices(kysely: Kysely<Tables>, range: VoiceRange): Promise<Read<Voice>> {
  return readPages(range, async (until, skip) => {
    const rows = await kysely
      .selectFrom('prompt')
      .innerJoin('event', (join) =>
        join.onRef('event.project_id', '=', 'prompt.project_id').onRef('event.id', '=', 'prompt.response_id'),
      )
      .select(['prompt.survey', 'prompt.touchpoint', 'prompt.response_at', 'prompt.measures'])
      .select(['event.respondent', 'event.visitor'])
      .where('prompt.project_id', '=', range.projectId)
      .where('prompt.response_at', 'is not', null)
      .where('prompt.response_at', '<=', until)
      .orderBy('prompt.response_at', 'desc')
      .orderBy('prompt.prompt', 'desc')
      .limit(pageSize)
      .offset(skip)
      .execute();
    return rows.map(({ survey, touchpoint, response_at, measures, ...whose }) => {
      const person = personIn(whose);
      const at = response_at ?? 0;
      const item = person && { ...person, survey, touchpoint, at, measures: readMeasures(measures) };
      return { at, ...(item && { item }) };
    });
  });
}

/** Outcomes that were reported of the same from the first day of the range on. */
export function readOutcomes(kysely: Kysely<Tables>, range: VoiceRange): Promise<Read<SubjectOutcome>> {
  return readPages(range, async (until, skip) => {
    const rows = await kysely
      .selectFrom('event')
      .select(['at', 'body'])
      .where('project_id', '=', range.projectId)
      .where('type', '=', 'outcome')
      .where('at', '<=', until)
      .orderBy('at', 'desc')
      .orderBy('id', 'desc')
      .limit(pageSize)
      .offset(skip)
      .execute();
    return rows.map(({ at, body }) => {
      const item = outcomeOf(at, body);
      return { at, ...(item && { item }) };
    });
  });
}

function outcomeOf(at: number, body: string): SubjectOutcome | undefined {
  // An outcome that the schema has passed, or what erasure left of it; ours is the mark of a bot.
  const { name, value, currency, bot, ...whose }: Partial<OutcomeEvent> & { bot?: true } = JSON.parse(body);
  const person = personIn(whose);
  if (bot || name === undefined || !person) return undefined;
  return { ...person, name, at, ...(value !== undefined && { value }), ...(currency && { currency }) };
}

export function respondentSubject(respondent: string): string {
  return `respondent ${respondent}`;
}

interface Whose {
  respondent?: string | null | undefined;
  visitor?: string | null | undefined;
}

function personIn({
  respondent,
  visitor,
}: Whose): Pick<Voice, 'subject' | 'respondent' | 'visitor'> | undefined {
  if (!respondent && !visitor) return undefined;
  const subject = respondent ? respondentSubject(respondent) : `visitor ${visitor}`;
  return { subject, ...(respondent && { respondent }), ...(visitor && { visitor }) };
}

type Page<T> = (until: number, skip: number) => Promise<{ at: number; item?: T }[]>;

/** Pages from the newest to the first of the range, or until there are enough. */
async function readPages<T>({ moments }: VoiceRange, page: Page<T>): Promise<Read<T>> {
  const items: T[] = [];
  let [until, skip] = [moments.before - 1, 0];
  for (;;) {
    const rows = await page(until, skip);
    items.push(...rows.flatMap(({ at, item }) => (at >= moments.from && item ? [item] : [])));
    const last = rows.at(-1);
    if (!last || rows.length < pageSize || last.at < moments.from) return { items, isAll: true };
    if (items.length >= maxVoices) return { items: items.slice(0, maxVoices), isAll: false };
    const together = rows.filter(({ at }) => at === last.at).length;
    skip = last.at === until ? skip + rows.length : together;
    until = last.at;
  }
}
