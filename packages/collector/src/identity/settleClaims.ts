import type { AcceptedEvent, IdentityNote } from '../rollups/acceptedEvent.js';
import type { BatchStore } from '../writer/batchStore.js';
import { dropRespondent } from './proveRespondent.js';

type Claim = NonNullable<IdentityNote['claim']>;

/**
 * Gives every nonce to the first visitor that brings it, in the transaction of its event; whoever brings it later
 * from another browser has taken somebody's token, and loses the respondent. All other events are given back as they are.
 */
export function settleClaims(store: BatchStore, events: readonly AcceptedEvent[]): readonly AcceptedEvent[] {
  const claimed = events.filter((event) => event.claim);
  if (!claimed.length) return events;
  const owners = new Map<string, string>();
  for (const projectId of new Set(claimed.map((event) => event.project_id))) {
    const claims = claimed.flatMap(({ project_id, claim }) =>
      claim && project_id === projectId ? [claim] : [],
    );
    claim(store, projectId, claims);
    for (const { nonce, visitor } of ownersOf(store, projectId, claims)) {
      owners.set(`${projectId}\n${nonce}`, visitor);
    }
  }
  return events.map((event) => {
    const isOwner =
      !event.claim || owners.get(`${event.project_id}\n${event.claim.nonce}`) === event.claim.visitor;
    return isOwner ? event : replayed(event);
  });
}

function claim(store: BatchStore, projectId: string, claims: readonly Claim[]): void {
  const rows = claims.map(({ nonce, visitor, expiresAt }) => ({
    ...{ project_id: projectId, nonce, visitor },
    expires_at: expiresAt,
  }));
  store.query(
    store.kysely
      .insertInto('identity_nonce')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing()),
  );
}

function ownersOf(
  store: BatchStore,
  projectId: string,
  claims: readonly Claim[],
): { nonce: string; visitor: string }[] {
  const nonces = claims.map(({ nonce }) => nonce);
  return store.query(
    store.kysely
      .selectFrom('identity_nonce')
      .select(['nonce', 'visitor'])
      .where('project_id', '=', projectId)
      .where('nonce', 'in', nonces),
  );
}

function replayed(event: AcceptedEvent): AcceptedEvent {
  const body = JSON.parse(event.body);
  dropRespondent(body);
  return { ...event, body: JSON.stringify(body), unproved: 'replayed' };
}
