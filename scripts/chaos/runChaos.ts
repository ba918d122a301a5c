import { setTimeout as pause } from 'node:timers/promises';
import { publishBenchDocument } from '../bench/ingest/publishBenchDocument.js';
import { type RunningCairn, startCairn } from '../testkit/cairn.js';
import { runClient } from './client.js';
import { type Kept, lookAtStore } from './lookAtStore.js';
import { maxVisitors, visitBatches } from './visit.js';

/** What the collector promised, and what it kept. */
export interface ChaosCounts extends Kept {
  kills: number;
  seconds: number;
  /** Ids that an answer named as stored. */
  acknowledged: number;
}

export interface ChaosPlan {
  /** Goes on until so many events are acknowledged … */
  events?: number;
  /** … and the collector was killed so often … */
  minKills?: number;
  /** … but no longer than this: a slow machine gets fewer events, not a longer storm. */
  maxSeconds?: number;
  /** How long the collector lives, at least; it is killed at some moment before twice that. */
  livesMs?: number;
  clients?: number;
}

/** Kills the real collector with SIGKILL under load, again and again, and compares promises with the disk. */
export async function runChaos({
  events = 100_000,
  minKills = 10,
  maxSeconds = 270,
  livesMs = 3000,
  clients = 24,
}: ChaosPlan = {}): Promise<ChaosCounts> {
  const cairn = await startCairn();
  try {
    const version = await publishBenchDocument(cairn);
    const acknowledged = new Set<string>();
    const begun = Date.now();
    const seconds = () => Math.round((Date.now() - begun) / 1000);
    let over = false;
    const running = Array.from({ length: clients }, (_, index) =>
      runClient({
        url: cairn.url,
        key: 'pk_demo',
        // Single visitors and busy proxies, side by side.
        nextVisit: () => visitBatches(version, index % 2 ? maxVisitors : 1),
        onAcknowledged: (id) => acknowledged.add(id),
        isOver: () => over,
      }),
    );
    const isEnough = (kills: number) =>
      (acknowledged.size >= events && kills >= minKills) || seconds() >= maxSeconds;
    const kills = await killRepeatedly(cairn, { livesMs, isEnough });
    over = true;
    await Promise.all(running);
    const kept = await lookAtStore(cairn, acknowledged);
    return { kills, seconds: seconds(), acknowledged: acknowledged.size, ...kept };
  } finally {
    await cairn.stop();
  }
}

async function killRepeatedly(
  cairn: RunningCairn,
  { livesMs, isEnough }: { livesMs: number; isEnough: (kills: number) => boolean },
): Promise<number> {
  let kills = 0;
  while (!isEnough(kills)) {
    await pause(livesMs * (1 + Math.random()));
    await cairn.kill();
    kills += 1;
    await cairn.restart();
  }
  return kills;
}

/** True when every promise was kept, once. */
export function isSound({ acknowledged, lost, duplicated, completed, counted }: ChaosCounts): boolean {
  return acknowledged > 0 && lost === 0 && duplicated === 0 && completed === counted;
}
