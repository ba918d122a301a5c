import { writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { type RunningCairn, startCairn } from '../testkit/cairn.js';
import { type Ending, exchange } from './exchange.js';
import { Ledger } from './ledger.js';
import { nextRequest } from './nextRequest.js';
import { objectionTo } from './objectionTo.js';
import { peakMemory } from './peakMemory.js';
import { createRandom } from './random.js';
import { readSubject, restoreSubject } from './subject.js';

export interface FuzzPlan {
  seconds: number;
  seed: number;
  /** Where the first request that breaks something is kept. */
  failureFile: string;
}

export interface FuzzResult {
  requests: number;
  /** How many exchanges ended in which way, by status or word. */
  endings: Record<string, number>;
  accepted: number;
  rejected: number;
  stored: number;
  /** Megabytes; undefined where the system does not tell. */
  peakMemory: number | undefined;
  /** What must not have happened. */
  problems: string[];
}

/** Exchanges under way at once: enough that requests meet in one commit. */
const atOnce = 16;
/** A request whose end never comes is answered after ten seconds; others do not wait for that. */
const waitMs = 300;
const restoreEvery = 400;
/** A collector at work holds 150 MB; the rest is for bodies of four megabytes, several at once, and what reads them. */
const maxMemory = 700;

/** Sends mutated requests to a real server until the time is over or one of them breaks something. */
export async function runFuzz(plan: FuzzPlan): Promise<FuzzResult> {
  const cairn = await startCairn();
  try {
    const ledger = new Ledger();
    const storm = await sendAll(cairn, ledger, plan);
    return { ...storm, ...(await takeStock(cairn, ledger, storm.problems)) };
  } finally {
    await cairn.stop();
  }
}

async function sendAll(cairn: RunningCairn, ledger: Ledger, { seconds, seed, failureFile }: FuzzPlan) {
  const subject = { ...readSubject(), secretKey: cairn.secretKey };
  const random = createRandom(seed);
  const until = Date.now() + seconds * 1000;
  const storm = { requests: 0, endings: {} as Record<string, number>, problems: [] as string[] };
  const slow = new Set<Promise<void>>();
  const send = async (bytes: Buffer) => {
    const ending = await exchange(portOf(cairn), bytes);
    ledger.note(bytes, ending);
    count(storm.endings, ending);
    const objection = objectionTo(ending);
    if (objection === undefined || storm.problems.length) return;
    writeFileSync(failureFile, bytes);
    storm.problems.push(`${objection}; the request is in ${failureFile}`);
  };
  const sendOneByOne = async () => {
    while (Date.now() < until && !storm.problems.length) {
      storm.requests += 1;
      if (storm.requests % restoreEvery === 0) await restoreSubject(cairn, subject);
      const sent = send(nextRequest(subject, random));
      slow.add(sent);
      void sent.then(() => slow.delete(sent));
      await Promise.race([sent, pause(waitMs)]);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, sendOneByOne));
  await Promise.all(slow);
  return storm;
}

/** What is true of the server after the storm. */
async function takeStock(cairn: RunningCairn, ledger: Ledger, before: readonly string[]) {
  const memory = peakMemory(cairn.pid());
  const stored = await storedIds(cairn);
  const problems = [
    ...before,
    ...(stored ? ledger.compare(stored) : ['the server is gone']),
    ...(memory !== undefined && memory > maxMemory ? [`the server took ${memory} MB`] : []),
    ...(/"level":[56]0/.test(cairn.output())
      ? [`the server has logged an error: ${cairn.output().slice(-800)}`]
      : []),
  ];
  return { ...ledger.counts, stored: stored?.length ?? 0, peakMemory: memory, problems };
}

async function storedIds(cairn: RunningCairn): Promise<string[] | undefined> {
  try {
    const lines = (await (await cairn.api('export.ndjson')).text()).split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line).id);
  } catch {
    // It takes no connections any more, or answers with something else.
    return undefined;
  }
}

/** Sends one kept request again to a fresh server. */
export async function replay(
  bytes: Buffer,
): Promise<{ ending: Ending; problem: string | undefined; output: string }> {
  const cairn = await startCairn();
  try {
    const ending = await exchange(portOf(cairn), bytes);
    return { ending, problem: objectionTo(ending), output: cairn.output() };
  } finally {
    await cairn.stop();
  }
}

function portOf({ url }: RunningCairn): number {
  return Number(new URL(url).port);
}

function count(endings: Record<string, number>, ending: Ending): void {
  const name = typeof ending === 'string' ? ending : String(ending.status);
  endings[name] = (endings[name] ?? 0) + 1;
}
