import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createAccount } from '../access/accounts.js';
import { removeMembership, setMembership } from '../access/memberships.js';
import { systemClock } from '../clock.js';
import type { Repeated } from '../repeat.js';
import { publishDraft, saveDraft } from '../store/documents.js';
import { type MailServer, startMailServer } from '../testing/mailServer.js';
import { testDocument } from '../testing/testDocument.js';
import { openTestStore, type TestStore } from '../testing/testStore.js';
import { createMailer, type Mailer } from './createMailer.js';
import type { DigestFrequency } from './dueIssue.js';
import { sendDigests } from './sendDigests.js';
import { saveSubscription } from './subscriptions.js';
import { findByToken } from './unsubscribeToken.js';

const minuteMs = 60_000;
const dayMs = 86_400_000;
/** A Wednesday; eight o'clock in Berlin is seven. */
const wednesday = Date.parse('2026-03-04T07:00:00Z');

let store: TestStore;
let mail: MailServer;
let mailer: Mailer;
let jobs: Repeated[];
let now: number;

beforeEach(async () => {
  store = await openTestStore();
  mail = await startMailServer();
  mailer = createMailer({ smtpUrl: mail.url, from: 'Cairn <cairn@example.com>' });
  jobs = [];
  now = wednesday;
  await store.addProject('demo', 'Europe/Berlin');
  const body = JSON.stringify(testDocument);
  await saveDraft(store.kysely, { projectId: 'demo', body, now: 1 });
  await publishDraft(store.kysely, { projectId: 'demo', author: 'ada', note: '', now: 1 });
});
afterEach(async () => {
  for (const job of jobs) await job.stop();
  mailer.close();
  await mail.end();
  await store.end();
});

/** A job as a start of the collector makes it. */
function start(casesWaiting?: () => Promise<number>): Repeated {
  const job = sendDigests({
    ...{
      kysely: store.kysely,
      mailer,
      publicUrl: () => 'https://cairn.example',
      clock: { ...systemClock, now: () => now },
    },
    log: { error: (said: object) => expect.fail(JSON.stringify(said)), warn: () => {} },
    ...(casesWaiting && { casesWaiting }),
  });
  jobs.push(job);
  return job;
}

async function subscriber(email: string, frequency: DigestFrequency = 'daily', since = 1): Promise<string> {
  const { id } = await createAccount(store.kysely, { email, passwordHash: '', now: 1 });
  await setMembership(store.kysely, { projectId: 'demo', accountId: id, role: 'viewer', now: 1 });
  const who = { projectId: 'demo', accountId: id };
  await saveSubscription(store.kysely, who, { frequency, hour: 8, now: since });
  return id;
}

const issues = async () => {
  const rows = await store.kysely.selectFrom('digest_issue').selectAll().orderBy('issue').execute();
  return rows.map(({ issue, state, attempts }) => `${issue} ${state} ${attempts}`);
};

test('a digest arrives, in both forms, with the figures of its day', async () => {
  await subscriber('ada@example.com');
  await store.kysely
    .insertInto('answer_rollup')
    .values({
      ...{
        project_id: 'demo',
        day: '2026-03-03',
        survey: 'checkout-ease',
        question: 'ease',
        scale: 'ces.agree7',
      },
      ...{ touchpoint: 'checkout.completed', dimension: '', value: '', bucket: 6, n: 40 },
    })
    .execute();
  await start(async () => 2).run();
  const { to, headers, raw } = await mail.next();
  expect(to).toEqual(['ada@example.com']);
  expect(headers).toMatchObject({ from: 'Cairn <cairn@example.com>', subject: 'demo, 2026-03-03' });
  expect(headers['content-type']).toContain('multipart/alternative');
  expect(raw).toContain('Places an order: 6.0');
  expect(raw).toContain('2 cases waiting for a first reply.');
});

test('it can be ended with one click, by whoever has the mail and nobody else', async () => {
  const id = await subscriber('ada@example.com');
  await start().run();
  const { headers } = await mail.next();
  expect(headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
  const address = /^<https:\/\/cairn\.example\/api\/unsubscribe\/([\w.-]+)>$/.exec(
    headers['list-unsubscribe'] ?? '',
  );
  const token = address?.[1] ?? '';
  expect(await findByToken(store.kysely, token)).toMatchObject({ project_id: 'demo', account_id: id });
  const [project, account, signature = ''] = token.split('.');
  const other = Buffer.from('other').toString('base64url');
  for (const forged of [
    ...[
      `${project}.${account}.${signature.slice(0, -1)}`,
      `${project}.${account}.`,
      `${project}.${other}.${signature}`,
    ],
    ...[`${other}.${account}.${signature}`, '', '..', 'x'],
  ]) {
    expect(await findByToken(store.kysely, forged), forged).toBeUndefined();
  }
});

describe('once for each period', () => {
  test('however often it is looked, after a restart, and with two at a time', async () => {
    await subscriber('ada@example.com');
    await Promise.all([start().run(), start().run()]);
    await start().run();
    now += 60 * minuteMs;
    await start().run();
    expect(await issues()).toEqual(['daily 2026-03-04 sent 1']);
    expect(mail.received).toHaveLength(1);
    now = wednesday + dayMs;
    await start().run();
    expect(mail.received.map(({ headers }) => headers.subject)).toEqual([
      'demo, 2026-03-03',
      'demo, 2026-03-04',
    ]);
  });

  test('not again when it was killed while it sent: it may have arrived', async () => {
    const id = await subscriber('ada@example.com');
    await store.kysely
      .insertInto('digest_issue')
      .values({
        ...{ project_id: 'demo', account_id: id, issue: 'daily 2026-03-04', state: 'sending' },
        ...{ attempts: 1, claimed_at: now, next_at: null, error: null },
      })
      .execute();
    now += 12 * 60 * minuteMs;
    await start().run();
    expect(mail.received).toEqual([]);
  });

  test('not again when the server hung up after it had read the mail', async () => {
    mail.behave('hanging up');
    await subscriber('ada@example.com');
    const job = start();
    await job.run();
    now += 12 * 60 * minuteMs;
    await job.run();
    expect(await issues()).toEqual(['daily 2026-03-04 unknown 1']);
    expect(mail.received).toHaveLength(1);
  });

  test('whoever stops the collector waits for no server; what was not begun is sent after the next start', async () => {
    mail.behave('silent');
    await subscriber('ada@example.com');
    await subscriber('bo@example.com');
    const running = start().run();
    const first = await mail.next();
    mailer.close();
    await running;
    expect((await issues()).sort()).toEqual(['daily 2026-03-04 refused 1', 'daily 2026-03-04 unknown 1']);
    mail.behave('well');
    mailer = createMailer({ smtpUrl: mail.url, from: 'cairn@example.com' });
    now += 5 * minuteMs;
    await start().run();
    const [other, ...more] = mail.received.slice(1).map(({ to }) => to.join());
    expect([...first.to, other].sort()).toEqual(['ada@example.com', 'bo@example.com']);
    expect(more).toEqual([]);
  });

  test('again, at growing intervals, when the server refused it', async () => {
    mail.behave('refusing');
    await subscriber('ada@example.com');
    const job = start();
    await job.run();
    now += 4 * minuteMs;
    await job.run();
    expect(await issues()).toEqual(['daily 2026-03-04 refused 1']);
    now += minuteMs;
    await job.run();
    now += 5 * minuteMs;
    await job.run();
    expect(await issues()).toEqual(['daily 2026-03-04 refused 2']);
    mail.behave('well');
    now += 5 * minuteMs;
    await job.run();
    expect(await issues()).toEqual(['daily 2026-03-04 sent 3']);
    expect(mail.received).toHaveLength(1);
  });

  test('again when there was no server, and no longer than its period', async () => {
    await mail.end();
    await subscriber('ada@example.com');
    const job = start();
    await job.run();
    expect(await issues()).toEqual(['daily 2026-03-04 refused 1']);
    mail = await startMailServer();
    mailer.close();
    mailer = createMailer({ smtpUrl: mail.url, from: 'cairn@example.com' });
    now = wednesday + dayMs;
    await start().run();
    expect(mail.received.map(({ headers }) => headers.subject)).toEqual(['demo, 2026-03-04']);
  });
});

test('everybody gets what they asked for: weekly, daily, or nothing', async () => {
  await subscriber('weekly@example.com', 'weekly');
  await subscriber('daily@example.com', 'daily');
  await subscriber('off@example.com', 'off');
  await subscriber('new@example.com', 'daily', wednesday + 1);
  await start().run();
  const told = mail.received.map(({ to, headers }) => `${to.join()} ${headers.subject}`).sort();
  expect(told).toEqual([
    'daily@example.com demo, 2026-03-03',
    'weekly@example.com demo, 2026-02-23 to 2026-03-01',
  ]);
});

test('who was sent out of the project is written to no more', async () => {
  const id = await subscriber('ada@example.com');
  await removeMembership(store.kysely, { projectId: 'demo', accountId: id });
  await start().run();
  expect(mail.received).toEqual([]);
  expect(await store.kysely.selectFrom('digest_subscription').selectAll().execute()).toEqual([]);
});

test('what was sent long ago is forgotten', async () => {
  await subscriber('ada@example.com');
  const job = start();
  await job.run();
  now += 70 * dayMs;
  await job.run();
  expect(await issues()).toEqual(['daily 2026-05-13 sent 1']);
});
