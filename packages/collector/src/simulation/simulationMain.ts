import { parentPort, workerData } from 'node:worker_threads';
import { simulate } from '@cairn/engine/simulate';
import type { SimulationJob } from './createSimulator.js';

/** The thread of one simulation: takes some million decisions, tells the report, and ends. */
if (!parentPort) throw new Error('this file runs in a worker thread; createSimulator starts it');
// Only `createSimulator` starts this file, and it passes a `SimulationJob`.
const { manifest, population, options } = workerData as SimulationJob;
parentPort.postMessage(simulate(manifest, { population }, options));
