import { Worker } from 'node:worker_threads';
import type { Population, SimulationOptions, SimulationReport } from '@cairn/engine/simulate';
import type { Manifest } from '@cairn/schema';
import { Refusal } from '../refusal.js';

export interface SimulationJob {
  manifest: Manifest;
  population: Partial<Population>;
  options: SimulationOptions;
}

/** The way to the thread that simulates. */
export interface Simulator {
  /**
   * Settles with the report. Rejects with a `Refusal` when another one runs, when it takes too long, and when the
   * collector closes; when `signal` aborts, nobody waits for it any more and it ends.
   */
  run(job: SimulationJob, signal: AbortSignal): Promise<SimulationReport>;
  /** Ends what runs. */
  close(): void;
}

/** A document and a population of ordinary size take a second or two. */
const defaultMaxMs = 20_000;

/** A visitor is forgotten once counted, so that a thread which needs more is simulating something absurd. */
const maxHeapMb = 512;

/** Long enough for most that run to have ended. */
const retryAfterSeconds = 2;

/**
 * Simulates on a thread of its own, one at a time, so that answers are taken meanwhile as fast as ever.
 * The thread is made for each run: it costs some 40 ms, and a run that goes on for too long can simply be ended.
 */
export function createSimulator({ maxMs = defaultMaxMs }: { maxMs?: number | undefined } = {}): Simulator {
  let end: ((reason: Refusal) => void) | undefined;

  return {
    async run(job, signal) {
      if (end) {
        const message = 'another simulation is running here; try again in a few seconds';
        throw new Refusal('rate_limited', message, { retryAfterSeconds });
      }
      const worker = new Worker(new URL('./simulationMain.js', import.meta.url), {
        workerData: job,
        resourceLimits: { maxOldGenerationSizeMb: maxHeapMb },
      });
      const giveUp = () => end?.(new Refusal('timeout', 'nobody waits for this simulation any more'));
      signal.addEventListener('abort', giveUp);
      const timer = setTimeout(() => end?.(tooMuch(maxMs)), maxMs);
      try {
        return await new Promise<SimulationReport>((resolve, reject) => {
          end = reject;
          worker.once('message', resolve);
          worker.once('error', (cause: NodeJS.ErrnoException) =>
            reject(cause.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch(maxMs) : cause),
          );
        });
      } finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', giveUp);
        await worker.terminate();
        end = undefined;
      }
    },
    close() {
      end?.(new Refusal('unavailable', 'the collector is closing; try again when it is back'));
    },
  };
}

function tooMuch(maxMs: number): Refusal {
  const message = `this is more than can be simulated in ${maxMs / 1000} seconds; take fewer visitors, visits or days`;
  return new Refusal('invalid', message);
}
