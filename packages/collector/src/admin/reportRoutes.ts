import type { Document, Survey } from '@cairn/schema';
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { type Period, periodsOf, shifted } from '../calendar/periods.js';
import { Refusal } from '../refusal.js';
import { askedAt } from '../reports/asked.js';
import { type JourneyReport, journeyStages } from '../reports/journey.js';
import { journeyBreakpoints, ownBreakpoints } from '../reports/journeyBreakpoints.js';
import { noteDays } from '../reports/noteEffects.js';
import { segmentedScores } from '../reports/segments.js';
import { type Dealt, merged } from '../reports/series.js';
import { touchpointReport } from '../reports/touchpoint.js';
import {
  attributeDimension,
  localeDimension,
  otherValue,
  type Segment,
  variantDimension,
} from '../rollups/segment.js';
import { documentOf } from '../store/documents.js';
import { listNotes } from '../store/notes.js';
import {
  type DayRange,
  segmentValues,
  sumAnswers,
  sumAnswersByDay,
  sumAnswersBySegment,
  sumPrompts,
  sumPromptsBySurvey,
  sumReach,
} from '../store/rollupSums.js';
import type { AdminEnv, AdminParts } from './adminApi.js';
import { askedLanguage } from './askedLanguage.js';
import { checkQuery } from './checkQuery.js';
import { comparedWith, daysOf, range, stepOf, trendRange } from './reportRange.js';
import { addRoute, route } from './routes.js';
import { sendSamplingReport } from './samplingReport.js';

const segment = { dimension: z.string().optional(), value: z.string().optional() };

export const journeyQuery = trendRange.extend({
  ...segment,
  survey: z.string().optional(),
  purpose: z.enum(['interaction', 'relationship'], { error: 'write interaction or relationship' }).optional(),
});
export const touchpointQuery = trendRange.extend(segment);
export const segmentsQuery = range.extend({ dimension: z.string('name one, such as device') });

/** Figures from the rollups: what they cost depends on days and scales, and never on how many answered. */
export function reportRoutes(parts: AdminParts): Hono<AdminEnv> {
  const { kysely } = parts.store;
  const api = new Hono<AdminEnv>();
  addRoute(api, '/journey', { GET: route('reports.read', journey) });
  addRoute(api, '/segments', { GET: route('reports.read', dimensions) });
  addRoute(api, '/touchpoints/:touchpoint', { GET: route('reports.read', touchpoint) });
  addRoute(api, '/touchpoints/:touchpoint/segments', { GET: route('reports.read', segments) });
  addRoute(api, '/sampling', { GET: route('reports.read', (context) => sendSamplingReport(context, parts)) });
  return api;

  async function journey(context: Context<AdminEnv>) {
    const { id: projectId, timeZone, liveVersion } = context.get('project');
    const { by, survey, purpose, ...asked } = checkQuery(journeyQuery, context.req.query());
    const period = daysOf(asked, timeZone);
    const step = stepOf(period, by);
    const before = comparedWith(period, asked);
    const language = askedLanguage(context);
    const live = await documentOf(kysely, context.get('project'));
    const document = live && { ...live, surveys: surveysIn(live, { survey, purpose }) };
    const surveys = (survey ?? purpose) ? document?.surveys.map(({ id }) => id) : undefined;
    const of = { projectId, segment: segmentIn(asked, live), surveys };
    const series = await seriesIn(of, periodsOf(period, step));
    const reach = await sumReach(kysely, { ...of, ...period });
    const figures = {
      ...{ series, reach, step, language },
      before: before && (await sumAnswers(kysely, { ...of, ...before })),
      prompts: dividesPrompts(of.segment) ? await sumPrompts(kysely, { ...of, ...period }) : null,
    };
    const stages = document ? journeyStages({ document, ...figures }) : [];
    const breakpoints = document
      ? journeyBreakpoints({ document, answers: merged(series), reach, stages, language })
      : { interaction: [], relationship: [] };
    const report: JourneyReport = { ...period, timeZone, liveVersion, by: step, before, stages, breakpoints };
    return context.json(report);
  }

  async function seriesIn(of: Omit<DayRange, 'from' | 'to'>, periods: readonly Period[]): Promise<Dealt[]> {
    const series: Dealt[] = [];
    for (const period of periods) {
      series.push({ ...period, answers: await sumAnswers(kysely, { ...of, ...period }) });
    }
    return series;
  }

  async function touchpoint(context: Context<AdminEnv>) {
    const { id: projectId, timeZone, liveVersion } = context.get('project');
    const { by, ...asked } = checkQuery(touchpointQuery, context.req.query());
    const period = daysOf(asked, timeZone);
    const step = stepOf(period, by);
    const { document, wanted } = await touchpointIn(context);
    const of = { projectId, touchpoint: wanted.id, segment: segmentIn(asked, document) };
    const around = { from: shifted(period.from, -noteDays), to: shifted(period.to, noteDays) };
    const before = comparedWith(period, asked);
    const reach = await sumReach(kysely, { projectId, ...period });
    const report = touchpointReport(wanted, document, {
      ...{ period, step, language: askedLanguage(context) },
      answers: await sumAnswersByDay(kysely, { ...of, ...around }),
      before: before && (await sumAnswersByDay(kysely, { ...of, ...before })),
      prompts: dividesPrompts(of.segment) ? await sumPromptsBySurvey(kysely, { ...of, ...period }) : null,
      reach: reach.find((sum) => sum.touchpoint === wanted.id),
      notes: await listNotes(kysely, { projectId, touchpoint: wanted.id, ...period }),
    });
    const breakpoints = ownBreakpoints(report, {
      ...{ document, reach, language: askedLanguage(context) },
      answers: await sumAnswers(kysely, { projectId, segment: of.segment, ...period }),
    });
    return context.json({ ...period, by: step, before, timeZone, liveVersion, ...report, breakpoints });
  }

  /** By what the figures can be divided, and into which parts. */
  async function dimensions(context: Context<AdminEnv>) {
    const values = await segmentValues(kysely, { projectId: context.get('project').id });
    const document = await documentOf(kysely, context.get('project'));
    const names = document ? dimensionsOf(document) : [];
    const items = names.map((dimension) => ({
      dimension,
      values:
        dimension === variantDimension
          ? variantsIn(document)
          : values.filter((one) => one.dimension === dimension).map(({ value }) => value),
    }));
    return context.json({ items });
  }

  async function segments(context: Context<AdminEnv>) {
    const { id: projectId, timeZone } = context.get('project');
    const { dimension, ...asked } = checkQuery(segmentsQuery, context.req.query());
    const period = daysOf(asked, timeZone);
    const { document, wanted } = await touchpointIn(context);
    mustBeKnown(dimension, document);
    const of = { projectId, touchpoint: wanted.id, ...period };
    const found = await segmentValues(kysely, { projectId, dimension });
    const values =
      dimension === variantDimension
        ? variantsIn(document)
        : [...new Set([...found.map(({ value }) => value), otherValue])];
    const answers = await sumAnswersByDay(kysely, of);
    const scores = segmentedScores({
      ...{ document, dimension, answers, language: askedLanguage(context) },
      asked: askedAt(wanted.id, { surveys: document.surveys, answers }),
      parts: await sumAnswersBySegment(kysely, { ...of, dimension, values }),
    });
    return context.json({ ...period, timeZone, touchpoint: wanted.id, dimension, scores });
  }

  async function touchpointIn(context: Context<AdminEnv>) {
    const document = await documentOf(kysely, context.get('project'));
    const id = context.req.param('touchpoint');
    const wanted = document?.journey.touchpoints.find((one) => one.id === id);
    if (!document || !wanted) throw new Refusal('not_found', `the journey has no touchpoint "${id}"`);
    return { document, wanted };
  }
}

function surveysIn(
  { surveys }: Document,
  wanted: { survey?: string | undefined; purpose?: Survey['purpose'] | undefined },
): Survey[] {
  if (wanted.survey !== undefined && !surveys.some(({ id }) => id === wanted.survey)) {
    throw new Refusal('invalid', `survey: there is no "${wanted.survey}"`);
  }
  return surveys.filter(
    ({ id, purpose }) => id === (wanted.survey ?? id) && purpose === (wanted.purpose ?? purpose),
  );
}

function dimensionsOf({ settings }: Document): string[] {
  return ['locale', 'device', variantDimension, ...settings.dimensions.map(attributeDimension)];
}

function variantsIn(document: Document | undefined): string[] {
  const ids = document?.surveys.flatMap(({ variants }) => variants.map(({ id }) => id)) ?? [];
  return [...new Set(ids)].sort();
}

/** One part of those who answered; everybody where nothing is asked for. */
function segmentIn(
  { dimension, value }: { dimension?: string | undefined; value?: string | undefined },
  document: Document | undefined,
): Segment | undefined {
  if (dimension === undefined && value === undefined) return undefined;
  if (dimension !== undefined && document) mustBeKnown(dimension, document);
  if (dimension !== undefined && value !== undefined) return { dimension, value };
  const missing = dimension === undefined ? 'dimension' : 'value';
  throw new Refusal(
    'invalid',
    `${missing}: a segment is named by dimension and value, such as device and phone`,
  );
}

/** Whether it is known who of a part was asked, and not only who answered. */
function dividesPrompts(segment: Segment | undefined): boolean {
  return !segment || [localeDimension, variantDimension].includes(segment.dimension);
}

function mustBeKnown(dimension: string, document: Document): void {
  const known = dimensionsOf(document);
  if (known.includes(dimension)) return;
  throw new Refusal('invalid', `dimension: there is no "${dimension}"; write one of ${known.join(', ')}`);
}
