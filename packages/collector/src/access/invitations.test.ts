import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestStore, type TestStore } from '../testing/testStore.js';
import { createInvitation, findInvitation, removeInvitation } from './invitations.js';

const dayMs = 86_400_000;
let store: TestStore;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.end());

const invite = (projectId: string) =>
  createInvitation(store.kysely, {
    ...{ projectId, email: 'bo@example.com', role: 'viewer', invitedBy: 'ada@example.com', now: 0 },
  });

test('an invitation is good for seven days, and stored as a hash only', async () => {
  const { invitation, token } = await invite('demo');
  expect(await findInvitation(store.kysely, token, 7 * dayMs - 1)).toEqual(invitation);
  expect(await findInvitation(store.kysely, token, 7 * dayMs)).toBeUndefined();
  const rows = await store.kysely.selectFrom('invitation').selectAll().execute();
  expect(JSON.stringify(rows)).not.toContain(token.split('.')[2]);
});

test('its link opens no other project and no other invitation', async () => {
  const [one, two] = [await invite('one'), await invite('two')];
  const [id, , secret] = one.token.split('.');
  const [otherId, otherProject] = two.token.split('.');
  for (const forged of [
    `${id}.${otherProject}.${secret}`,
    `${otherId}.${otherProject}.${secret}`,
    '',
    '..',
  ]) {
    expect(await findInvitation(store.kysely, forged, 1)).toBeUndefined();
  }
});

test('is used up once: of two at the same time one wins', async () => {
  const { invitation } = await invite('demo');
  const removed = await Promise.all([1, 2].map(() => removeInvitation(store.kysely, invitation)));
  expect(removed.filter(Boolean)).toHaveLength(1);
});
