import type { Kysely } from 'kysely';
import { type Clock, systemClock } from '../clock.js';
import type { Logger } from '../log.js';
import { type Repeated, repeat } from '../repeat.js';
import type { Catalog } from '../store/catalog.js';
import type { Tables } from '../store/tables.js';
import type { Deliverer } from '../webhooks/createDeliverer.js';
import type { Writer } from '../writer/createWriter.js';
import { type SilenceRule, silentOnes } from './silence.js';

const hourMs = 60 * 60 * 1000;
/** Cases of one transaction: senders wait for no more than that. */
const perBatch = 50;

export interface SilenceWatchParts {
  kysely: Kysely<Tables>;
  catalog: Pick<Catalog, 'projects'>;
  writer: Pick<Writer, 'run'>;
  deliverer: Pick<Deliverer, 'wake'>;
  log: Pick<Logger, 'error'>;
  clock?: Clock;
}

/** Opens cases for respondents who have fallen silent: now, and every hour. */
export function watchSilence({ log, clock = systemClock, ...parts }: SilenceWatchParts): Repeated {
  return repeat({
    clock,
    everyMs: hourMs,
    onFailure: (error) => log.error({ err: error }, 'silence could not be looked for'),
    async work() {
      for (const rule of silenceRules(parts.catalog)) await openIn(rule, parts, clock.now());
    },
  });
}

async function openIn(
  rule: SilenceRule,
  { kysely, writer, deliverer }: Pick<SilenceWatchParts, 'kysely' | 'writer' | 'deliverer'>,
  now: number,
): Promise<void> {
  const task = { rule, now, limit: perBatch };
  while ((await silentOnes(kysely, { ...task, limit: 1 }).execute()).length) {
    await writer.run({ do: 'openSilent', ...task });
    deliverer.wake();
  }
}

function silenceRules(catalog: Pick<Catalog, 'projects'>): SilenceRule[] {
  return catalog.projects().flatMap(({ id: projectId, live }) =>
    [...live.surveys].flatMap(([survey, { followUp }]) => {
      const silence = followUp?.silence;
      return silence ? [{ ...silence, projectId, survey }] : [];
    }),
  );
}
