import type { Kysely } from 'kysely';
import type { Clock } from '../clock.js';
import type { Logger } from '../log.js';
import type { Catalog } from '../store/catalog.js';
import { listProjects } from '../store/projects.js';
import type { Tables } from '../store/tables.js';
import { refreshRates } from './refreshRates.js';

/** Days begin at another hour in every zone, so it is looked every hour; a rate is computed once a day. */
const hourMs = 60 * 60 * 1000;

export interface SamplingParts {
  kysely: Kysely<Tables>;
  catalog: Pick<Catalog, 'reload'>;
  log: Logger;
  clock: Clock;
}

/** Keeps the rates of surveys that sample to a target precision. */
export interface Sampling {
  /** Computes what is due in one project, after it has published. Never rejects: what failed is done within the hour. */
  refresh(projectId: string): Promise<void>;
  /** Settles when nothing is under way any more. */
  stop(): Promise<void>;
}

/** Looks at every project now and every hour; browsers get a new manifest only where a rate has changed. */
export function startSampling({ kysely, catalog, log, clock }: SamplingParts): Sampling {
  let isOver = false;
  /** One after the other: a publication and the hour never compute the same rate at once. */
  let underway = Promise.resolve();
  const stopClock = clock.every(hourMs, everywhere);
  void everywhere();

  function everywhere(): Promise<void> {
    return inTurn(async () => {
      for (const { id } of await listProjects(kysely)) await attempt(() => refreshOne(id));
    });
  }

  async function refreshOne(projectId: string): Promise<void> {
    if (isOver) return;
    if (await refreshRates(kysely, { projectId, now: clock.now() })) await catalog.reload(projectId);
  }

  function inTurn(work: () => Promise<void>): Promise<void> {
    underway = underway.then(() => attempt(work));
    return underway;
  }

  async function attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (err) {
      if (!isOver) log.error({ err }, 'sampling rates could not be computed');
    }
  }

  return {
    refresh: (projectId) => inTurn(() => refreshOne(projectId)),
    async stop() {
      isOver = true;
      stopClock();
      await underway;
    },
  };
}
