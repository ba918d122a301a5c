import { parentPort, workerData } from 'node:worker_threads';
import { type Comment, readComment, themesOf } from '@cairn/metrics';

/** The thread that finds themes: one selection, one answer. */

// Sent by `createThemeFinder`.
const comments = workerData as readonly Comment[];
parentPort?.postMessage(themesOf(comments.map(readComment)));
