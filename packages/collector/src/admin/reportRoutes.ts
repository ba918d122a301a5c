import { parseDocument } from '@cairn/schema';
import { Hono } from 'hono';
import { z } from 'zod';
import { Refusal } from '../refusal.js';
import { type JourneyReport, journeyStages } from '../reports/journey.js';
import { createLocalDay } from '../rollups/localDay.js';
import { findVersion } from '../store/documents.js';
import { sumAnswers, sumPrompts } from '../store/rollupSums.js';
import type { AdminEnv, AdminParts } from './adminApi.js';
import { checkQuery } from './checkQuery.js';
import { addRoute, route } from './routes.js';

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

const range = z.strictObject({ from: day, to: day });

/** Figures from the rollups; no report reads a response. */
export function reportRoutes({ store }: AdminParts): Hono<AdminEnv> {
  const api = new Hono<AdminEnv>();
  addRoute(api, '/journey', {
    GET: route('reports.read', async (context) => {
      const { id: projectId, timeZone, liveVersion } = context.get('project');
      const { from, to } = daysOf(checkQuery(range, context.req.query()), timeZone);
      const parsed = parseDocument(
        JSON.parse((await findVersion(store.kysely, projectId, liveVersion)) ?? '{}'),
      );
      const days = { projectId, from, to };
      const report: JourneyReport = {
        from,
        to,
        timeZone,
        liveVersion,
        stages: parsed.ok
          ? journeyStages({
              document: parsed.document,
              answers: await sumAnswers(store.kysely, days),
              prompts: await sumPrompts(store.kysely, days),
            })
          : [],
      };
      return context.json(report);
    }),
  });
  return api;
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
