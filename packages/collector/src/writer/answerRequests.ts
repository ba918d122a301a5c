import { openSilent } from '../cases/silence.js';
import { compact } from '../compaction/compact.js';
import { eraseForGood } from '../respondents/erase.js';
import { erasePromptForGood } from '../respondents/erasePrompt.js';
import { expire } from '../retention/expire.js';
import { tidy } from '../retention/tidy.js';
import type { AcceptedEvent } from '../rollups/acceptedEvent.js';
import { setTimeZone } from '../rollups/setTimeZone.js';
import { noteAttempt } from '../webhooks/noteAttempt.js';
import type { BatchStore } from './batchStore.js';
import { checkWrites } from './checkWrites.js';
import { commitBatch } from './commitBatch.js';
import type { Verdict, WriterAnswer, WriterRequest } from './protocol.js';
import { rebuild } from './rebuild.js';
import { replayLetters } from './replayLetters.js';

/** Does what was asked, in order; commits that follow each other share one transaction. */
export function answerRequests(store: BatchStore, requests: readonly WriterRequest[]): WriterAnswer[] {
  const answers: WriterAnswer[] = [];
  for (let from = 0; from < requests.length; from = answers.length) {
    const commits = commitsFrom(requests, from);
    const task = requests[from];
    if (commits.length) answers.push(...commitTogether(store, commits));
    else if (task) answers.push(doTask(store, task));
  }
  return answers;
}

/** The events of each commit, from this request up to the next task. */
function commitsFrom(requests: readonly WriterRequest[], from: number): (readonly AcceptedEvent[])[] {
  const commits: (readonly AcceptedEvent[])[] = [];
  for (const request of requests.slice(from)) {
    if (request.do !== 'commit') break;
    commits.push(request.events);
  }
  return commits;
}

function commitTogether(store: BatchStore, commits: (readonly AcceptedEvent[])[]): WriterAnswer[] {
  try {
    const verdicts = commitBatch(store, commits.flat());
    let to = 0;
    return commits.map(({ length }) => {
      to += length;
      return { ok: 'committed', verdicts: shortened(verdicts.slice(to - length, to)) };
    });
  } catch (error) {
    return commits.map(() => failed(error));
  }
}

/** The usual answer in one word, instead of hundreds. */
function shortened(verdicts: Verdict[]): Verdict[] | 'all accepted' {
  return verdicts.every((verdict) => verdict === 'accepted') ? 'all accepted' : verdicts;
}

function doTask(store: BatchStore, task: WriterRequest): WriterAnswer {
  try {
    return runTask(store, task);
  } catch (error) {
    return failed(error);
  }
}

function runTask(store: BatchStore, task: WriterRequest): WriterAnswer {
  if (task.do === 'replay') return { ok: 'replayed', letters: replayLetters(store, task.query) };
  if (task.do === 'compact') return { ok: 'compacted', compaction: compact(store, task) };
  if (task.do === 'setTimeZone') store.inTransaction(() => setTimeZone(store, task));
  else if (task.do === 'rebuild') store.inTransaction(() => rebuild(store, task.projectId));
  else if (task.do === 'check') checkWrites(store);
  else if (task.do === 'erase') eraseForGood(store, task);
  else if (task.do === 'erasePrompt') erasePromptForGood(store, task);
  else if (task.do === 'expire') store.inTransaction(() => expire(store, task));
  else if (task.do === 'tidy') store.inTransaction(() => tidy(store, task));
  else if (task.do === 'noteAttempt') store.inTransaction(() => noteAttempt(store, task));
  else if (task.do === 'openSilent') store.inTransaction(() => openSilent(store, task));
  else if (task.do === 'close') store.close();
  return { ok: 'done' };
}

function failed(error: unknown): WriterAnswer {
  return { ok: 'failed', reason: String(error) };
}
