import type { Kysely } from 'kysely';
import type { Logger } from '../log.js';
import type { Catalog } from '../store/catalog.js';
import type { Tables } from '../store/tables.js';
import type { Deliverer } from '../webhooks/createDeliverer.js';
import type { Writer } from '../writer/createWriter.js';
import { type SilenceRule, silentOnes } from './silence.js';

const hourMs = 60 * 60 * 1000;
/** Cases of one transaction: senders wait for no more than that. */
const perBatch = 50;

export interface SilenceParts {
  kysely: Kysely<Tables>;
  catalog: Pick<Catalog, 'projects'>;
  writer: Pick<Writer, 'run'>;
  deliverer: Pick<Deliverer, 'wake'>;
  log: Pick<Logger, 'error'>;
  now?: () => number;
}

export interface SilenceWatch {
  /** One round over every survey that looks out for silence; settles when each silence has its case. */
  run(): Promise<void>;
  /** Starts no further batch. */
  stop(): void;
}

/** Opens cases for respondents who have fallen silent: now, and every hour. */
export function startSilenceWatch(parts: SilenceParts): SilenceWatch {
  const { kysely, catalog, writer, deliverer, log, now = Date.now } = parts;
  let isOver = false;
  const timer = setInterval(() => void round(), hourMs);
  timer.unref();
  void round();

  async function run(): Promise<void> {
    for (const rule of silenceRules(catalog)) await openIn(rule);
  }

  async function openIn(rule: SilenceRule): Promise<void> {
    const task = { rule, now: now(), limit: perBatch };
    while (!isOver && (await silentOnes(kysely, { ...task, limit: 1 }).execute()).length) {
      await writer.run({ do: 'openSilent', ...task });
      deliverer.wake();
    }
  }

  async function round(): Promise<void> {
    try {
      await run();
    } catch (error) {
      // What was not seen now is seen in an hour.
      if (!isOver) log.error({ err: error }, 'nobody could look out for silence');
    }
  }

  return {
    run,
    stop() {
      isOver = true;
      clearInterval(timer);
    },
  };
}

function silenceRules(catalog: Pick<Catalog, 'projects'>): SilenceRule[] {
  return catalog.projects().flatMap(({ id: projectId, live }) =>
    [...live.surveys].flatMap(([survey, { followUp }]) => {
      const silence = followUp?.silence;
      return silence ? [{ ...silence, projectId, survey }] : [];
    }),
  );
}
