import type { AcceptedEvent } from '../rollups/acceptedEvent.js';

/** What became of one event. `not_stored`: the store refuses this very event, and its neighbours are in. */
export type Verdict = 'accepted' | 'duplicate' | 'not_stored';

/** What the HTTP thread asks of the writer thread. One request at a time; each is answered once. */
export type WriterRequest =
  | { do: 'commit'; events: readonly AcceptedEvent[] }
  | { do: 'setTimeZone'; projectId: string; timeZone: string }
  | { do: 'rebuild'; projectId: string }
  | { do: 'close' };

/** `failed`: nothing of the request was stored. */
export type WriterAnswer =
  | { ok: 'ready' | 'done' }
  | { ok: 'committed'; verdicts: Verdict[] | 'all accepted' }
  | { ok: 'failed'; reason: string };

export interface WriterData {
  file: string;
}
