import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { StoreFile } from '../store/storeFile.js';
import { answerRequests } from './answerRequests.js';
import { BatchStore } from './batchStore.js';
import { maxBatch, type WriterAnswer, type WriterData, type WriterRequest } from './protocol.js';

/**
 * The thread that writes. Committing waits for the disk, and a waiting HTTP thread answers nobody:
 * there, group commit cost seconds at the 99th percentile with 500 connections.
 */
function serve(port: MessagePort, { path, inode }: WriterData): void {
  const store = new BatchStore(new StoreFile(path, inode));
  const answer = (given: WriterAnswer) => port.postMessage(given);
  port.on('message', (first: WriterRequest) => {
    const requests = drain(port, first);
    for (const given of answerRequests(store, requests)) answer(given);
    // Nothing holds the thread any more, so it ends by itself, with its answers delivered.
    if (requests.some((request) => request.do === 'close')) port.close();
  });
  answer({ ok: 'ready' });
}

/**
 * Everything that has come in while the last transaction was committed shares the next one. The thread takes it
 * itself: asking the HTTP thread for it would leave the disk idle until that thread has time to answer.
 */
function drain(port: MessagePort, first: WriterRequest): WriterRequest[] {
  const requests = [first];
  let events = eventsIn(first);
  while (events < maxBatch) {
    const next: { message: WriterRequest } | undefined = receiveMessageOnPort(port);
    if (!next) break;
    requests.push(next.message);
    events += eventsIn(next.message);
  }
  return requests;
}

function eventsIn(request: WriterRequest): number {
  return request.do === 'commit' ? request.events.length : 0;
}

if (!parentPort) throw new Error('this file runs in a worker thread; createWriter starts it');
// Only `WriterThread` starts this file, and it passes `WriterData`.
serve(parentPort, workerData as WriterData);
