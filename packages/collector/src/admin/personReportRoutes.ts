import type { Document } from '@cairn/schema';
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { momentsOfDays } from '../calendar/momentsOfDays.js';
import { Refusal } from '../refusal.js';
import { asPersons } from '../reports/asPersons.js';
import { type DriversOf, firstScored } from '../reports/driverRows.js';
import { driversReport } from '../reports/drivers.js';
import { outcomeReport, sumOutcomes } from '../reports/outcomes.js';
import { maxVoices, readOutcomes, readVoices, type VoiceRange } from '../reports/voices.js';
import { documentOf } from '../store/documents.js';
import type { AdminEnv, AdminParts } from './adminApi.js';
import { askedLanguage } from './askedLanguage.js';
import { checkQuery } from './checkQuery.js';
import { daysOf, range } from './reportRange.js';
import { addRoute, route } from './routes.js';

const aboutAnswer = { survey: z.string().optional(), question: z.string().optional() };

export const driversQuery = range.extend({ ...aboutAnswer, outcome: z.string().optional() });
export const outcomesQuery = range.extend({ ...aboutAnswer, outcome: z.string().optional() });

/**
 * What goes together in the same person. Rollups hold nobody, so these read answers: the newest `maxVoices` of the range, and
 * they say when there are more.
 */
export function personReportRoutes({ store: { kysely } }: AdminParts): Hono<AdminEnv> {
  const api = new Hono<AdminEnv>();
  addRoute(api, '/drivers', { GET: route('reports.read', drivers) });
  addRoute(api, '/outcomes', { GET: route('reports.read', outcomes) });
  return api;

  async function drivers(context: Context<AdminEnv>) {
    const { outcome, survey, question, ...asked } = checkQuery(driversQuery, context.req.query());
    const { document, days, found } = await readFor(context, asked);
    const of: DriversOf =
      outcome === undefined
        ? { kind: 'answer', ...answerAsked(document, { survey, question }) }
        : { kind: 'outcome', outcome };
    const report = driversReport({ document, of, ...found.read, language: askedLanguage(context) });
    return context.json({ ...days, ...found.counted, ...report });
  }

  async function outcomes(context: Context<AdminEnv>) {
    const { outcome, survey, question, ...asked } = checkQuery(outcomesQuery, context.req.query());
    const { document, days, found } = await readFor(context, asked);
    const sums = sumOutcomes(found.read.outcomes);
    const wanted = outcome ?? sums[0]?.name;
    const report =
      wanted === undefined
        ? undefined
        : outcomeReport({
            ...{ document, outcome: wanted, ...found.read, language: askedLanguage(context) },
            ...answerAsked(document, { survey, question }),
          });
    return context.json({ ...days, ...found.counted, outcomes: sums, report: report ?? null });
  }

  async function readFor(
    context: Context<AdminEnv>,
    asked: { from?: string | undefined; to?: string | undefined },
  ) {
    const { id: projectId, timeZone } = context.get('project');
    const document = await documentOf(kysely, context.get('project'));
    if (!document) throw new Refusal('not_found', 'nothing is published yet, so nobody was asked anything');
    const period = daysOf(asked, timeZone);
    const { from = 0, before = 0 } = momentsOfDays(period, timeZone);
    const about: VoiceRange = { projectId, moments: { from, before } };
    const voices = await readVoices(kysely, about);
    // What somebody said in the range may have come true after it.
    const reported = await readOutcomes(kysely, { projectId, moments: { from, before: Date.now() + 1 } });
    const counted = {
      responses: voices.items.length,
      outcomesRead: reported.items.length,
      /** Where not, only the newest were read. */
      isAll: voices.isAll && reported.isAll,
      atMost: maxVoices,
    };
    const read = asPersons({ voices: voices.items, outcomes: reported.items });
    return { document, days: { ...period, timeZone }, found: { read, counted } };
  }
}

/** The question asked for; else the first on a scale of the first survey about the relationship that is live. */
function answerAsked(
  document: Document,
  asked: { survey?: string | undefined; question?: string | undefined },
): { survey: string; question: string } {
  const survey =
    asked.survey === undefined
      ? document.surveys.find(({ purpose, status }) => purpose === 'relationship' && status === 'live')
      : document.surveys.find(({ id }) => id === asked.survey);
  if (!survey) {
    const why =
      asked.survey === undefined
        ? 'no live survey asks about the relationship; name one'
        : `there is no "${asked.survey}"`;
    throw new Refusal('invalid', `survey: ${why}`);
  }
  const question = asked.question ?? firstScored(survey);
  if (question !== undefined && survey.questions.some(({ id }) => id === question))
    return { survey: survey.id, question };
  const why =
    asked.question === undefined
      ? 'this survey asks nothing on a scale'
      : `this survey has no "${asked.question}"`;
  throw new Refusal('invalid', `question: ${why}`);
}
