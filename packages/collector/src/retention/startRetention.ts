import type { Kysely } from 'kysely';
import { holdsOldCases } from '../cases/expireCases.js';
import type { Compactor } from '../compaction/createCompactor.js';
import type { Logger } from '../log.js';
import { listProjects, type Project } from '../store/projects.js';
import type { Tables } from '../store/tables.js';
import type { Writer } from '../writer/createWriter.js';

const hourMs = 60 * 60 * 1000;
const dayMs = 24 * hourMs;
/** Events of one transaction: senders wait for no more than that. */
const perBatch = 200;

export interface RetentionParts {
  kysely: Kysely<Tables>;
  writer: Pick<Writer, 'run'>;
  compactor: Compactor;
  log: Logger;
  now?: () => number;
}

export interface Retention {
  /** One round over every project; settles when nothing is held for too long. */
  run(): Promise<void>;
  /** Starts no further batch. */
  stop(): void;
}

/** Empties what projects do not want to hold any longer: now, and every hour. */
export function startRetention({
  kysely,
  writer,
  compactor,
  log,
  now = Date.now,
}: RetentionParts): Retention {
  let isOver = false;
  const timer = setInterval(() => void round(), hourMs);
  timer.unref();
  void round();

  async function run(): Promise<void> {
    for (const project of await listProjects(kysely)) await expireIn(project);
    if (!isOver) await writer.run({ do: 'tidy', now: now() });
    if (!isOver) await compactor.run('hourly');
  }

  async function expireIn({ id: projectId, retentionDays }: Project): Promise<void> {
    if (retentionDays === null) return;
    const before = now() - retentionDays * dayMs;
    while (!isOver && (await holdsAny(kysely, { projectId, before }))) {
      await writer.run({ do: 'expire', projectId, before, now: now(), limit: perBatch });
    }
  }

  async function round(): Promise<void> {
    try {
      await run();
    } catch (error) {
      // What was not done now is done in an hour.
      if (!isOver) log.error({ err: error }, 'retention could not run');
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

async function holdsAny(
  kysely: Kysely<Tables>,
  { projectId, before }: { projectId: string; before: number },
): Promise<boolean> {
  const row = await kysely
    .selectFrom('event')
    .select('id')
    .where('project_id', '=', projectId)
    .where('erased', 'is', null)
    .where('received_at', '<', before)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined || (await holdsOldCases(kysely, { projectId, before }));
}
