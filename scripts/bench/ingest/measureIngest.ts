import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type RunningCairn, startCairn } from '../../testkit/cairn.js';
import { freePort } from '../../testkit/freePort.js';
import type { LoadPlan, LoadResult } from './load.js';
import { publishBenchDocument } from './publishBenchDocument.js';

/** Durable ingest beside a bare server that parses the same JSON, both driven by the same load in one run. */
export interface IngestFigures {
  connections: number;
  /** Requests a second, the better of the rounds. */
  bare: number;
  cairn: number;
  /** cairn ÷ bare. */
  ratio: number;
  /** Milliseconds from sending an event to its acknowledgement, in Cairn's better round. */
  p50: number;
  p99: number;
  /** Of all rounds of both: anything but a 200 that names the event as accepted. */
  errors: number;
}

export interface IngestPlan {
  connections?: number[];
  secondsPerRun?: number;
  /** Bare and Cairn take turns so many times; what else the machine does hits both. */
  rounds?: number;
}

/** Takes about 12 s for each number of connections. */
export async function measureIngest(plan: IngestPlan = {}): Promise<IngestFigures[]> {
  const { connections = [50, 500], secondsPerRun = 2, rounds = 2 } = plan;
  const bare = await startBareServer();
  const cairn = await startCairn();
  try {
    const version = await publishBenchDocument(cairn);
    const figures: IngestFigures[] = [];
    for (const count of connections) {
      const load = { connections: count, key: 'pk_demo', version, warmUpSeconds: 1, seconds: secondsPerRun };
      figures.push(await compare({ ...load, port: bare.port }, { ...load, port: portOf(cairn) }, rounds));
    }
    return figures;
  } finally {
    bare.process.kill();
    await cairn.stop();
  }
}

/** The table that people read. */
export function ingestTable(figures: readonly IngestFigures[]): string {
  const head = 'connections   bare req/s  cairn req/s   ratio   p50 ms   p99 ms  errors';
  const rows = figures.map((one) =>
    [
      String(one.connections).padStart(11),
      Math.round(one.bare).toLocaleString('en').padStart(13),
      Math.round(one.cairn).toLocaleString('en').padStart(13),
      `${(one.ratio * 100).toFixed(0)} %`.padStart(8),
      one.p50.toFixed(1).padStart(9),
      one.p99.toFixed(1).padStart(9),
      String(one.errors).padStart(8),
    ].join(''),
  );
  return [head, ...rows].join('\n');
}

async function compare(bare: LoadPlan, cairn: LoadPlan, rounds: number): Promise<IngestFigures> {
  const ofBare: LoadResult[] = [];
  const ofCairn: LoadResult[] = [];
  for (let round = 0; round < rounds; round++) {
    ofBare.push(await runLoad(bare));
    ofCairn.push(await runLoad(cairn));
  }
  const [bestBare, bestCairn] = [best(ofBare), best(ofCairn)];
  return {
    connections: bare.connections,
    bare: bestBare.requestsPerSecond,
    cairn: bestCairn.requestsPerSecond,
    ratio: bestCairn.requestsPerSecond / bestBare.requestsPerSecond,
    p50: bestCairn.p50Ms,
    p99: bestCairn.p99Ms,
    errors: [...ofBare, ...ofCairn].reduce((sum, { errors }) => sum + errors, 0),
  };
}

function best(results: LoadResult[]): LoadResult {
  return results.reduce((one, other) => (other.requestsPerSecond > one.requestsPerSecond ? other : one));
}

async function runLoad(plan: LoadPlan): Promise<LoadResult> {
  const child = spawnScript('loadProcess.js', JSON.stringify(plan));
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    output += chunk;
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`the load generator ended with code ${code}`);
  return JSON.parse(output);
}

async function startBareServer(): Promise<{ port: number; process: ChildProcess }> {
  const port = await freePort();
  const child = spawnScript('bareServer.js', String(port));
  if (child.stdout) await once(child.stdout, 'data');
  return { port, process: child };
}

function spawnScript(name: string, argument: string): ChildProcess {
  const script = fileURLToPath(new URL(`./${name}`, import.meta.url));
  return spawn(process.execPath, [script, argument], { stdio: ['ignore', 'pipe', 'inherit'] });
}

function portOf(cairn: RunningCairn): number {
  return Number(new URL(cairn.url).port);
}
