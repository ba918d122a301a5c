import type { TouchpointEvent } from '@cairn/schema';
import type { AnswerRollupTable, PromptRollupTable, PromptTable, ReachRollupTable } from '../store/tables.js';
import { dismissedScale, type Measure, readMeasures } from './measure.js';
import { everybody, localeDimension, readSegments, type Segment, variantDimension } from './segment.js';

/**
 * What a batch adds to the rollups. A prompt's row counts as a whole, so a change is the new row added and the
 * old one taken away; whatever is the same in both cancels out here and never reaches the database.
 */
export class RollupDeltas {
  readonly answers = new Map<string, AnswerRollupTable>();
  readonly prompts = new Map<string, PromptRollupTable>();
  readonly reach = new Map<string, ReachRollupTable>();

  /** Counts a prompt's row, or with -1 takes it back. */
  addPrompt(row: PromptTable, localDay: (at: number) => string, sign: 1 | -1): void {
    const segments = [everybody, ...askedIn(row)];
    for (const segment of segments) this.#addShowing(row, { day: localDay(row.first_at), segment }, sign);
    if (row.dismissed_at !== null && row.dismissed_question) {
      const measure = { question: row.dismissed_question, scale: dismissedScale, bucket: 0 };
      for (const segment of segments) {
        this.#addMeasure(row, { day: localDay(row.dismissed_at), segment, measure }, sign);
      }
    }
    if (row.response_at !== null) this.#addAnswers(row, localDay(row.response_at), sign);
  }

  /**
   * Counts one visitor's report of touchpoints, each moment standing for 1 / rate of them, or with -1 takes it back.
   * A report that was erased has no counts any more; one of a bot never had any that count.
   */
  addReach(of: { projectId: string; day: string }, body: string, sign: 1 | -1 = 1): void {
    // The body is a touchpoint event that the schema has passed, or what erasure left of it.
    const {
      counts = {},
      rate,
      bot,
    }: Partial<TouchpointEvent> & { rate: number; bot?: true } = JSON.parse(body);
    if (bot) return;
    for (const [touchpoint, count] of Object.entries(counts)) {
      const entry = entryOf(this.reach, `${of.projectId}\n${of.day}\n${touchpoint}`, () => ({
        project_id: of.projectId,
        day: of.day,
        touchpoint,
        moments_milli: 0,
        reports: 0,
      }));
      entry.moments_milli += sign * Math.round((1000 * count) / rate);
      entry.reports += sign;
    }
  }

  #addShowing(row: PromptTable, { day, segment }: Part, sign: 1 | -1): void {
    const { project_id, survey, touchpoint } = row;
    const key = `${project_id}\n${day}\n${survey}\n${touchpoint}\n${keyOf(segment)}`;
    const entry = entryOf(this.prompts, key, () => ({
      ...{ project_id, ...segment, day, touchpoint, survey },
      ...{ shown: 0, started: 0, completed: 0, dismissed: 0 },
    }));
    entry.shown += sign;
    if (row.seq > 0) entry.started += sign;
    if (row.completed) entry.completed += sign;
    if (row.dismissed) entry.dismissed += sign;
  }

  #addAnswers(row: PromptTable, day: string, sign: 1 | -1): void {
    const measures = readMeasures(row.measures);
    if (!measures.length) return;
    for (const segment of [everybody, ...askedIn(row), ...readSegments(row.segments)]) {
      for (const measure of measures) this.#addMeasure(row, { day, segment, measure }, sign);
    }
  }

  #addMeasure(row: PromptTable, { day, segment, measure }: Part & { measure: Measure }, sign: 1 | -1): void {
    const { project_id, survey, touchpoint } = row;
    const { question, scale, bucket } = measure;
    const what = `${survey}\n${question}\n${scale}\n${touchpoint}\n${bucket}`;
    const entry = entryOf(this.answers, `${project_id}\n${day}\n${what}\n${keyOf(segment)}`, () => ({
      ...{ project_id, ...segment, day, touchpoint, survey, question, scale, bucket },
      n: 0,
    }));
    entry.n += sign;
  }
}

interface Part {
  day: string;
  segment: Segment;
}

/** The parts of a prompt that are known before anybody answers. Those who see the survey as it was written have no variant. */
function askedIn({ locale, variant }: PromptTable): Segment[] {
  return [
    ...(locale ? [{ dimension: localeDimension, value: locale }] : []),
    ...(variant === null ? [] : [{ dimension: variantDimension, value: variant }]),
  ];
}

function keyOf({ dimension, value }: Segment): string {
  return `${dimension}\t${value}`;
}

function entryOf<T>(entries: Map<string, T>, key: string, create: () => T): T {
  const known = entries.get(key);
  if (known) return known;
  const entry = create();
  entries.set(key, entry);
  return entry;
}
