import { rankBreakpoints } from '@cairn/metrics';
import type { Document } from '@cairn/schema';
import type { Kysely } from 'kysely';
import { createLocalDay } from '../calendar/localDay.js';
import { type Period, shifted } from '../calendar/periods.js';
import { type Clock, systemClock } from '../clock.js';
import type { Logger } from '../log.js';
import { type Repeated, repeat } from '../repeat.js';
import { breakpointInputs, breakpointPlace, isAsked } from '../reports/breakpointInputs.js';
import { documentOf } from '../store/documents.js';
import { listProjects, type Project } from '../store/projects.js';
import { sumAnswers, sumReach } from '../store/rollupSums.js';
import type { Tables } from '../store/tables.js';
import type { Deliverer } from '../webhooks/createDeliverer.js';
import { breakpointChanges } from './breakpointChanges.js';
import { forgetBreakpoints, noteBreakpoints } from './noteBreakpoints.js';

const hourMs = 60 * 60 * 1000;
/** As long as the journey's figures: four weeks hold every day of the week alike. */
const days = 28;

export interface BreakpointWatchParts {
  kysely: Kysely<Tables>;
  deliverer: Pick<Deliverer, 'wake'>;
  log: Pick<Logger, 'error'>;
  clock?: Clock;
}

/** Looks every hour whether touchpoints have become certain breakpoints, or are none any more, and tells webhooks. */
export function watchBreakpoints({
  kysely,
  deliverer,
  log,
  clock = systemClock,
}: BreakpointWatchParts): Repeated {
  return repeat({
    clock,
    everyMs: hourMs,
    onFailure: (error) => log.error({ err: error }, 'breakpoints could not be looked for'),
    async work() {
      for (const project of await listProjects(kysely)) await lookIn(kysely, project, clock.now());
      deliverer.wake();
    },
  });
}

async function lookIn(kysely: Kysely<Tables>, project: Project, now: number): Promise<void> {
  const { id: projectId, timeZone } = project;
  const document = await documentOf(kysely, project);
  if (!document) return;
  const period = lastDays(createLocalDay(timeZone)(now));
  const remembered = await rememberedIn(kysely, projectId);
  const { interaction, relationship } = rankBreakpoints(
    breakpointInputs({
      document,
      answers: await sumAnswers(kysely, { projectId, ...period }),
      reach: await sumReach(kysely, { projectId, ...period }),
    }),
  );
  const changes = breakpointChanges([...interaction, ...relationship], new Set(remembered));
  await noteBreakpoints(kysely, { projectId, period, now }, changes);
  await forgetBreakpoints(
    kysely,
    projectId,
    remembered.filter((id) => !isIn(document, id)),
  );
}

function lastDays(today: string): Period {
  return { from: shifted(today, 1 - days), to: today };
}

async function rememberedIn(kysely: Kysely<Tables>, projectId: string): Promise<string[]> {
  const rows = await kysely
    .selectFrom('breakpoint_state')
    .select('id')
    .where('project_id', '=', projectId)
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

function isIn(document: Document, id: string): boolean {
  const place = breakpointPlace(id);
  return document.journey.touchpoints.some((one) => one.id === place.touchpoint) && isAsked(place, document);
}
