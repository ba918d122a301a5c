import { type Context, Hono } from 'hono';
import { Refusal } from '../refusal.js';
import { surveyReport } from '../reports/survey.js';
import { type Segment, variantDimension } from '../rollups/segment.js';
import { documentOf } from '../store/documents.js';
import {
  type DayRange,
  type PromptCounts,
  sumAnswersByDay,
  sumAnswersBySegment,
  sumPromptsBySurvey,
} from '../store/rollupSums.js';
import type { AdminEnv, AdminParts } from './adminApi.js';
import { askedLanguage } from './askedLanguage.js';
import { checkQuery } from './checkQuery.js';
import { comparedWith, daysOf, stepOf, trendRange } from './reportRange.js';
import { addRoute, route } from './routes.js';

const nobody: PromptCounts = { shown: 0, started: 0, completed: 0, dismissed: 0 };

/** How one survey does, wherever it asks; from the rollups, as every report. */
export function surveyReportRoutes({ store: { kysely } }: AdminParts): Hono<AdminEnv> {
  const api = new Hono<AdminEnv>();
  addRoute(api, '/surveys/:survey', { GET: route('reports.read', show) });
  return api;

  async function show(context: Context<AdminEnv>) {
    const { id: projectId, timeZone, liveVersion } = context.get('project');
    const { by, ...asked } = checkQuery(trendRange, context.req.query());
    const period = daysOf(asked, timeZone);
    const step = stepOf(period, by);
    const { document, survey } = await surveyIn(context);
    const of = { projectId, ...period, surveys: [survey.id] };
    const before = comparedWith(period, asked);
    const values = survey.variants.map(({ id }) => id);
    const report = surveyReport(survey, document, {
      ...{ period, step, language: askedLanguage(context) },
      answers: await sumAnswersByDay(kysely, of),
      before: before && (await sumAnswersByDay(kysely, { ...of, ...before })),
      prompts: await promptsOf(of),
      variants: await Promise.all(
        values.map(async (value) => ({
          value,
          prompts: await promptsOf(of, { dimension: variantDimension, value }),
        })),
      ),
      parts: values.length
        ? await sumAnswersBySegment(kysely, { ...of, dimension: variantDimension, values })
        : [],
    });
    return context.json({ ...period, by: step, before, timeZone, liveVersion, ...report });
  }

  async function promptsOf(of: DayRange, segment?: Segment): Promise<PromptCounts> {
    const [sum] = await sumPromptsBySurvey(kysely, { ...of, segment });
    const { shown, started, completed, dismissed } = sum ?? nobody;
    return { shown, started, completed, dismissed };
  }

  async function surveyIn(context: Context<AdminEnv>) {
    const id = context.req.param('survey');
    const document = await documentOf(kysely, context.get('project'));
    const survey = document?.surveys.find((one) => one.id === id);
    if (!document || !survey) throw new Refusal('not_found', `the live document has no survey "${id}"`);
    return { document, survey };
  }
}
