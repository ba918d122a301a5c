import { type Document, parseDocument } from '@cairn/schema';
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { Refusal } from '../refusal.js';
import { type JourneyReport, journeyStages } from '../reports/journey.js';
import { daysIn, type Period, type Step, steps } from '../reports/periods.js';
import { touchpointReport } from '../reports/touchpoint.js';
import { createLocalDay } from '../rollups/localDay.js';
import { findVersion } from '../store/documents.js';
import { sumAnswers, sumAnswersByDay, sumPrompts, sumPromptsBySurvey } from '../store/rollupSums.js';
import type { AdminEnv, AdminParts } from './adminApi.js';
import { checkQuery } from './checkQuery.js';
import { addRoute, route } from './routes.js';
import { sendSamplingReport } from './samplingReport.js';

const dayMs = 24 * 60 * 60 * 1000;
const defaultDays = 28;

const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/, 'write a day such as 2026-03-01')
  .refine(isRealDay, 'this day does not exist')
  .optional();
/** `Date.parse` rolls the 30th of February over into March. */
function isRealDay(written: string): boolean {
  const time = Date.parse(written);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written);
}

export const range = z.strictObject({ from: day, to: day });
export const trendRange = range.extend({
  by: z.enum(steps, { error: `write one of ${steps.join(', ')}` }).default('week'),
});

/** The longest trend by day; by month it is a lifetime. */
const maxPoints = 400;

/** Figures from the rollups; no report reads a response. */
export function reportRoutes(parts: AdminParts): Hono<AdminEnv> {
  const { kysely } = parts.store;
  const api = new Hono<AdminEnv>();
  addRoute(api, '/journey', { GET: route('reports.read', journey) });
  addRoute(api, '/touchpoints/:touchpoint', { GET: route('reports.read', touchpoint) });
  addRoute(api, '/sampling', { GET: route('reports.read', (context) => sendSamplingReport(context, parts)) });
  return api;

  async function journey(context: Context<AdminEnv>) {
    const { id: projectId, timeZone, liveVersion } = context.get('project');
    const { from, to } = daysOf(checkQuery(range, context.req.query()), timeZone);
    const document = await liveDocument(context);
    const days = { projectId, from, to };
    const report: JourneyReport = {
      from,
      to,
      timeZone,
      liveVersion,
      stages: document
        ? journeyStages({
            document,
            answers: await sumAnswers(kysely, days),
            prompts: await sumPrompts(kysely, days),
          })
        : [],
    };
    return context.json(report);
  }

  async function touchpoint(context: Context<AdminEnv>) {
    const { id: projectId, timeZone, liveVersion } = context.get('project');
    const { by, ...asked } = checkQuery(trendRange, context.req.query());
    const period = daysOf(asked, timeZone);
    requireFewPoints(period, by);
    const document = await liveDocument(context);
    const id = context.req.param('touchpoint');
    const wanted = document?.journey.touchpoints.find((one) => one.id === id);
    if (!document || !wanted) throw new Refusal('not_found', `the journey has no touchpoint "${id}"`);
    const of = { projectId, ...period, touchpoint: wanted.id };
    const figures = {
      answers: await sumAnswersByDay(kysely, of),
      prompts: await sumPromptsBySurvey(kysely, of),
    };
    const report = touchpointReport(wanted, document.surveys, { ...figures, period, step: by });
    return context.json({ ...period, by, timeZone, liveVersion, ...report });
  }

  async function liveDocument(context: Context<AdminEnv>): Promise<Document | undefined> {
    const { id, liveVersion } = context.get('project');
    const parsed = parseDocument(JSON.parse((await findVersion(kysely, id, liveVersion)) ?? '{}'));
    return parsed.ok ? parsed.document : undefined;
  }
}

function requireFewPoints(period: Period, by: Step): void {
  if (by !== 'day' || daysIn(period) <= maxPoints) return;
  throw new Refusal('invalid', `by: a trend by day has at most ${maxPoints} points; write week or month`);
}

/** The four weeks up to today, by the project's calendar, unless told otherwise. */
function daysOf(
  asked: { from?: string | undefined; to?: string | undefined },
  timeZone: string,
): { from: string; to: string } {
  const to = asked.to ?? createLocalDay(timeZone)(Date.now());
  const from = asked.from ?? new Date(Date.parse(to) - (defaultDays - 1) * dayMs).toISOString().slice(0, 10);
  if (from > to) throw new Refusal('invalid', `from: ${from} is after ${to}`);
  return { from, to };
}
