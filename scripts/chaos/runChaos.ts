import { setTimeout as pause } from 'node:timers/promises';
import { publishBenchDocument } from '../bench/ingest/publishBenchDocument.js';
import { type RunningCairn, startCairn } from '../testkit/cairn.js';
import { runClient } from './client.js';
import { visitBatches } from './visit.js';

/** What the collector promised, and what it kept. */
export interface ChaosCounts {
  kills: number;
  /** Ids that an answer named as stored. */
  acknowledged: number;
  /** Lines of the export. More than acknowledged: some answers never arrived. */
  stored: number;
  /** Ids that are stored more than once. */
  duplicated: number;
  /** Acknowledged ids that are not stored. */
  lost: number;
  /** Complete answers in the export, and in the report, which reads rollups only. */
  completed: number;
  counted: number;
}

export interface ChaosPlan {
  seconds?: number;
  clients?: number;
  /** Goes on beyond the seconds until there were so many kills: a busy machine restarts slowly. */
  minKills?: number;
}

/** Kills the real collector with SIGKILL under load, again and again, and compares promises with the disk. */
export async function runChaos({
  seconds = 20,
  clients = 24,
  minKills = 2,
}: ChaosPlan = {}): Promise<ChaosCounts> {
  const cairn = await startCairn();
  try {
    const version = await publishBenchDocument(cairn);
    const acknowledged = new Set<string>();
    let over = false;
    const running = Array.from({ length: clients }, () =>
      runClient({
        url: cairn.url,
        key: 'pk_demo',
        nextVisit: () => visitBatches(version),
        onAcknowledged: (id) => acknowledged.add(id),
        isOver: () => over,
      }),
    );
    const kills = await killRepeatedly(cairn, { seconds, minKills });
    over = true;
    await Promise.all(running);
    return { kills, ...(await compare(cairn, acknowledged)) };
  } finally {
    await cairn.stop();
  }
}

async function killRepeatedly(
  cairn: RunningCairn,
  { seconds, minKills }: { seconds: number; minKills: number },
): Promise<number> {
  const end = Date.now() + seconds * 1000;
  let kills = 0;
  while (Date.now() < end || kills < minKills) {
    await pause(1000 + Math.random() * 1000);
    await cairn.kill();
    kills += 1;
    await cairn.restart();
  }
  return kills;
}

async function compare(
  cairn: RunningCairn,
  acknowledged: ReadonlySet<string>,
): Promise<Omit<ChaosCounts, 'kills'>> {
  const exported = await (await cairn.api('export.ndjson')).text();
  const events: { id: string; complete?: boolean }[] = exported
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const stored = new Set(events.map(({ id }) => id));
  return {
    acknowledged: acknowledged.size,
    stored: events.length,
    duplicated: events.length - stored.size,
    lost: [...acknowledged].filter((id) => !stored.has(id)).length,
    completed: events.filter(({ complete }) => complete).length,
    counted: await countCompleted(cairn),
  };
}

async function countCompleted(cairn: RunningCairn): Promise<number> {
  const report: { stages: { touchpoints: { prompts: { completed: number } }[] }[] } = await (
    await cairn.api('report/journey')
  ).json();
  return report.stages
    .flatMap(({ touchpoints }) => touchpoints)
    .reduce((sum, { prompts }) => sum + prompts.completed, 0);
}

/** True when every promise was kept, once. */
export function isSound({ acknowledged, lost, duplicated, completed, counted }: ChaosCounts): boolean {
  return acknowledged > 0 && lost === 0 && duplicated === 0 && completed === counted;
}
