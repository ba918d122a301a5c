import type { CairnEvent } from '@cairn/schema';
import { correctTime, type RequestClock } from '../ingest/correctTime.js';
import type { IdentityNote, Unproved } from '../rollups/acceptedEvent.js';
import type { IdentityRule } from './identityRule.js';
import { verifyToken } from './verifyToken.js';

/** Every event that somebody sent; a report about delivery is nobody's. */
type SomebodysEvent = Exclude<CairnEvent, { type: 'delivery' }>;

/**
 * Takes the token off the event, and with it the respondent where the project demands a proof that is not there.
 * The answer itself is kept: whoever gave it did not choose what their browser sends along.
 */
export function proveRespondent(
  event: CairnEvent,
  by: { clock: RequestClock; identity?: IdentityRule },
): IdentityNote | undefined {
  if (event.type === 'delivery') return undefined;
  const { token } = event;
  if (token !== undefined) delete event.token;
  if (!by.identity?.isRequired || event.respondent === undefined) return undefined;
  const note = noteOf(event, token, { clock: by.clock, secrets: by.identity.secrets });
  if (note.unproved) dropRespondent(event);
  return note;
}

function noteOf(
  event: SomebodysEvent,
  token: string | undefined,
  by: { clock: RequestClock; secrets: IdentityRule['secrets'] },
): IdentityNote {
  const { respondent = '', visitor } = event;
  if (!token) return { unproved: 'missing' };
  const at = correctTime(event.at, by.clock);
  const { receivedAt } = by.clock;
  const verdict = verifyToken(token, { respondent, secrets: by.secrets, at, receivedAt });
  if (!verdict.proved) return { unproved: verdict.why };
  // A token belongs to one browser, so an event that names none cannot use it.
  if (visitor === undefined) return { unproved: 'invalid' satisfies Unproved };
  return { claim: { nonce: verdict.nonce, visitor, expiresAt: verdict.expiresAt } };
}

/** Leaves the event without its respondent, and says so to whoever reads it. */
export function dropRespondent(event: { respondent?: string | undefined }): void {
  delete event.respondent;
  Object.assign(event, { unverified: true });
}
