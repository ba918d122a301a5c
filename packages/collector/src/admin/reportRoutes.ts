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
import { dayParameter } from './dayParameter.js';
import { addRoute, route } from './routes.js';

const dayMs = 24 * 60 * 60 * 1000;
const defaultDays = 28;

const range = z.strictObject({ from: dayParameter, to: dayParameter });
const trendRange = range.extend({
  by: z.enum(steps, { error: `write one of ${steps.join(', ')}` }).default('week'),
});

/** The longest trend by day; by month it is a lifetime. */
const maxPoints = 400;

/** Figures from the rollups; no report reads a response. */
export function reportRoutes({ store }: AdminParts): Hono<AdminEnv> {
  const { kysely } = store;
  const api = new Hono<AdminEnv>();
  addRoute(api, '/journey', { GET: route('reports.read', journey) });
  addRoute(api, '/touchpoints/:touchpoint', { GET: route('reports.read', touchpoint) });
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
