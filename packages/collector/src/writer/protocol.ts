import type { OpenSilentTask } from '../cases/silence.js';
import type { Compaction, CompactTask } from '../compaction/compact.js';
import type { EraseTask } from '../respondents/erase.js';
import type { ErasePromptTask } from '../respondents/erasePrompt.js';
import type { ExpireTask } from '../retention/expire.js';
import type { TidyTask } from '../retention/tidy.js';
import type { AcceptedEvent } from '../rollups/acceptedEvent.js';
import type { LetterQuery } from '../store/deadLetters.js';
import type { NoteAttemptTask } from '../webhooks/noteAttempt.js';
import type { ReplayedLetter } from './replayLetters.js';

/** Events of one transaction, about. More would hold the first sender up longer than it saves the last one. */
export const maxBatch = 128;

/** What became of one event. `not_stored`: the store refuses this very event; it is a dead letter, its neighbours are in. */
export type Verdict = 'accepted' | 'duplicate' | 'not_stored';

/** What the HTTP thread asks of the writer thread. Each is answered once, in the order in which they were asked. */
export type WriterRequest =
  | { do: 'commit'; events: readonly AcceptedEvent[] }
  | { do: 'setTimeZone'; projectId: string; timeZone: string }
  | { do: 'rebuild'; projectId: string }
  | { do: 'replay'; query: LetterQuery }
  | { do: 'check' }
  | EraseTask
  | ErasePromptTask
  | ExpireTask
  | TidyTask
  | CompactTask
  | NoteAttemptTask
  | OpenSilentTask
  | { do: 'close' };

/** `failed`: nothing of the request was stored. */
export type WriterAnswer =
  | { ok: 'ready' | 'done' }
  | { ok: 'committed'; verdicts: Verdict[] | 'all accepted' }
  | { ok: 'replayed'; letters: ReplayedLetter[] }
  | { ok: 'compacted'; compaction: Compaction }
  | { ok: 'failed'; reason: string };

/** What one sender learns of work that was done: of a shared commit, its own part. */
export type WriterResult =
  | Exclude<WriterAnswer, { ok: 'failed' | 'committed' }>
  | { ok: 'committed'; verdicts: Verdict[] };

/** What the thread is started with. */
export interface WriterData {
  path: string;
  inode: number;
}
