import { signal } from '@preact/signals';
import { getResponses, streamUrl } from '../api/api.js';
import { ApiError } from '../api/apiError.js';
import type { StoredResponse } from '../api/types.js';
import { mergeLatest, renewLatest } from '../responses/mergeLatest.js';
import { keepOpen } from '../responses/reconnecting.js';

export const shownLatest = 12;

/** The last answers; undefined until they are known. */
export const latest = signal<StoredResponse[] | undefined>(undefined);
export const connection = signal<'connecting' | 'on' | 'off'>('connecting');
/** The newest answer that came while the page was open, to be announced. */
export const heard = signal<StoredResponse | undefined>(undefined);

/** Listens for answers for as long as somebody looks; returns how to stop. */
export function followLatest(project: string): () => void {
  connection.value = 'connecting';
  void catchUp(project); // not left to the stream: a proxy may hold that back
  return keepOpen({
    open: () => new EventSource(streamUrl(project)),
    onConnected: () => {
      connection.value = 'on';
      void catchUp(project);
    },
    onLost: () => {
      connection.value = 'off';
    },
    onResponse: (data) => hear(JSON.parse(data) as StoredResponse), // documented type of this stream
    later: (run, ms) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  });
}

/** What was heard since each of the lists that are on their way was asked for. */
const heardSince = new Set<StoredResponse[]>();
let erasures = 0;

/** Lets go of what is held of answers once some were erased; the next who looks reads them from the collector. */
export function forgetLatest(): void {
  erasures += 1;
  latest.value = undefined;
  heard.value = undefined;
}

function hear(response: StoredResponse): void {
  for (const since of heardSince) since.push(response);
  latest.value = mergeLatest(latest.peek() ?? [], [response], shownLatest);
  heard.value = response;
}

/** Reads what came before the stream was open, or while it was not. */
async function catchUp(project: string): Promise<void> {
  const since: StoredResponse[] = [];
  const before = erasures;
  heardSince.add(since);
  try {
    const { items } = await getResponses(project, { limit: String(shownLatest) });
    if (before !== erasures) return await catchUp(project); // it may hold what was erased meanwhile
    latest.value = renewLatest(items, since, shownLatest);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    connection.value = 'off'; // the stream says when it is back, and this runs again
  } finally {
    heardSince.delete(since);
  }
}
