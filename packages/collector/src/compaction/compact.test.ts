import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { eraseForGood } from '../respondents/erase.js';
import { expire } from '../retention/expire.js';
import { fillDisk } from '../testing/fillDisk.js';
import { madeUpPeople } from '../testing/madeUpPeople.js';
import { mountSmallDisk, unmountSmallDisk } from '../testing/mountSmallDisk.js';
import { openTestStore, type TestStore } from '../testing/testStore.js';
import { type Written, writtenResponse } from '../testing/writtenEvents.js';
import { commitBatch } from '../writer/commitBatch.js';
import { type CompactTask, compact } from './compact.js';
import { compactionBounds } from './compactionBounds.js';

let store: TestStore;
beforeEach(async () => {
  store = await openTestStore();
  await store.addProject('demo');
});
afterEach(() => store.end());

const firstDay = Date.parse('2026-03-01T00:00:00Z');
const now = firstDay + 30 * 86_400_000;
const afterErasure: CompactTask = { do: 'compact', occasion: 'erased', bounds: compactionBounds, now };
const hourly: CompactTask = { ...afterErasure, occasion: 'hourly' };

/** In small batches, as they come. */
function tell(said: readonly Written[]): void {
  for (let from = 0; from < said.length; from += 7) {
    commitBatch(
      store.batch,
      said.slice(from, from + 7).map((one) => writtenResponse(one)),
    );
  }
}

function eraseAnn(): void {
  const subject = { kind: 'respondent', id: 'ann' } as const;
  eraseForGood(store.batch, { do: 'erase', projectId: 'demo', subject, now });
}

async function dueSince(): Promise<number | null> {
  const row = await store.kysely.selectFrom('compaction').select('due_since').executeTakeFirstOrThrow();
  return row.due_since;
}

const ann: Written = { id: 'one', prompt: 'p', at: firstDay, respondent: 'ann', why: 'breeds alpacas' };
const ben: Written = { id: 'two', prompt: 'q', at: firstDay, respondent: 'ben', why: 'breeds llamas' };

describe('when thousands have answered in no order', () => {
  const said = madeUpPeople(2500, firstDay);
  const isAnns = ({ respondent }: Written) => respondent === 'ann';
  const isOld = ({ at }: Written) => at < firstDay + 1250;

  /** Words in the files of those of whom none ought to be left. */
  function left(isGone: (one: Written) => boolean): string[] {
    const gone = new Set(said.filter(isGone).map(({ word }) => word));
    return [...new Set(store.everyByte().match(/secret\d+end/g))].filter((word) => gone.has(word));
  }

  async function expectKept(isGone: (one: Written) => boolean): Promise<void> {
    const rows = await store.kysely.selectFrom('comment').select('text').execute();
    const words = rows.map(({ text }) => text.split(' ', 1).join());
    const kept = said.filter((one) => !isGone(one)).map(({ word }) => word);
    expect(words.sort()).toEqual(kept.sort());
  }

  test('[51] no byte of who was erased is left in any file, not in the gaps of pages either', async () => {
    tell(said);
    eraseAnn();
    expect(left(isAnns), 'too easy: emptying the rows was enough').not.toEqual([]);
    expect(compact(store.batch, afterErasure)).toMatchObject({ is: 'done' });
    expect(left(isAnns)).toEqual([]);
    expect(store.everyByte()).not.toContain('"ann"');
    await expectKept(isAnns);
  }, 60_000);

  test('[53] no byte of what is held no longer is left in any file', async () => {
    tell(said);
    const task = { do: 'expire', projectId: 'demo', before: firstDay + 1250, now, limit: 200 } as const;
    for (let run = 0; run < 7; run++) store.batch.inTransaction(() => expire(store.batch, task));
    expect(left(isOld), 'too easy: emptying the rows was enough').not.toEqual([]);
    expect(compact(store.batch, hourly)).toMatchObject({ is: 'done' });
    expect(left(isOld)).toEqual([]);
    await expectKept(isOld);
  }, 60_000);
});

describe('a store that is compacted', () => {
  const schema = async () => {
    const look = new Libsql(store.file.path);
    const tables = look.prepare('select type, name, sql from sqlite_master order by name').all([]);
    const settings = ['page_size', 'journal_mode'].map((name) => look.prepare(`PRAGMA ${name}`).all([]));
    const sound = look.prepare('PRAGMA integrity_check').all([]);
    look.close();
    return JSON.stringify({ tables, settings, sound });
  };

  test('has the tables, indexes and pages that it had, and is the same file', async () => {
    tell([ann, ben]);
    eraseAnn();
    const before = await schema();
    expect(compact(store.batch, afterErasure)).toMatchObject({ is: 'done' });
    expect(await schema()).toBe(before);
    expect(() => store.file.mustHoldCommits()).not.toThrow();
  });

  test('goes on finding what was said, and takes what comes', async () => {
    tell([ann, ben]);
    eraseAnn();
    compact(store.batch, afterErasure);
    expect(commitBatch(store.batch, [writtenResponse({ ...ben, id: 'three', prompt: 'r' })])).toEqual([
      'accepted',
    ]);
    const found = await store.kysely.selectFrom('comment_words').select('prompt').execute();
    expect(found.map(({ prompt }) => prompt).sort()).toEqual(['q', 'r']);
    const held = await store.kysely.selectFrom('event').select('respondent').orderBy('id').execute();
    expect(held.map(({ respondent }) => respondent)).toEqual([null, 'ben', 'ben']);
  });
});

describe('that it is due', () => {
  test('is not so before anything was let go of', async () => {
    tell([ann]);
    expect(compact(store.batch, hourly)).toEqual({ is: 'notDue' });
  });

  test('is remembered from the first erasure on, over a restart, until it is done', async () => {
    tell([ann]);
    eraseAnn();
    eraseForGood(store.batch, {
      ...{ do: 'erase', projectId: 'demo', now: now + 5 },
      subject: { kind: 'visitor', id: 'phone' },
    });
    store = await store.restart();
    expect(await dueSince()).toBe(now);
    expect(compact(store.batch, hourly)).toMatchObject({ is: 'done' });
    expect(await dueSince()).toBeNull();
    expect(compact(store.batch, hourly)).toEqual({ is: 'notDue' });
  });

  test('stays so where the store is too large for now, and the job does it', async () => {
    tell([ann]);
    eraseAnn();
    const bounds = { ...compactionBounds, atOnceBytes: 1 };
    expect(compact(store.batch, { ...afterErasure, bounds })).toMatchObject({ is: 'later' });
    expect(await dueSince()).toBe(now);
    expect(compact(store.batch, { ...hourly, bounds })).toMatchObject({ is: 'done' });
    expect(await dueSince()).toBeNull();
  });

  test('but then not again the same day', async () => {
    tell([ann, ben]);
    eraseAnn();
    const bounds = { ...compactionBounds, atOnceBytes: 1 };
    compact(store.batch, { ...hourly, bounds });
    eraseAnn();
    expect(compact(store.batch, { ...hourly, bounds, now: now + 1 })).toMatchObject({ is: 'later' });
    expect(compact(store.batch, { ...hourly, bounds, now: now + 86_400_000 })).toMatchObject({ is: 'done' });
  });

  test('stays so where the store is too large to be compacted by itself', async () => {
    tell([ann]);
    eraseAnn();
    const bounds = { atOnceBytes: 1, byItselfBytes: 2 };
    expect(compact(store.batch, { ...hourly, bounds })).toMatchObject({ is: 'byHand' });
    expect(await dueSince()).toBe(now);
    expect(compact(store.batch, { ...hourly, bounds, occasion: 'byHand' })).toMatchObject({ is: 'done' });
    expect(await dueSince()).toBeNull();
  });
});

describe('what keeps it from being compacted is said, it stays due, and nothing is lost', () => {
  async function expectFailed(reason: RegExp, failing: () => unknown): Promise<void> {
    tell([ann, ben]);
    eraseAnn();
    expect(failing()).toMatchObject({ is: 'failed', reason: expect.stringMatching(reason) });
    expect(await dueSince()).toBe(now);
    expect(commitBatch(store.batch, [writtenResponse({ ...ben, id: 'three', prompt: 'r' })])).toEqual([
      'accepted',
    ]);
    expect(compact(store.batch, hourly)).toMatchObject({ is: 'done' });
    expect(store.everyByte()).not.toContain('alpacas');
    expect(store.everyByte()).toContain('llamas');
  }

  test('too little room on the disk, which is not even begun', () =>
    expectFailed(/it takes \d+ MB on the disk, and 1 MB are free/, () =>
      compact(store.batch, afterErasure, () => 1),
    ));

  test('another program that writes', () => {
    const other = new Libsql(store.file.path);
    return expectFailed(/busy|locked/, () => {
      other.exec('begin immediate');
      const done = compact(store.batch, afterErasure);
      other.exec('rollback');
      other.close();
      return done;
    });
  });

  test('somebody who still reads what was there before', () => {
    const other = new Libsql(store.file.path);
    return expectFailed(/log could not be emptied/, () => {
      other.exec('begin');
      other.prepare('select count(*) from event').all([]);
      const done = compact(store.batch, afterErasure);
      other.exec('rollback');
      other.close();
      return done;
    });
  });
});

const smallDisk = mkdtempSync(join(tmpdir(), 'cairn-disk-'));
const hasSmallDisk = mountSmallDisk(smallDisk);
afterAll(() => rmSync(smallDisk, { recursive: true }));

describe.skipIf(!hasSmallDisk)('on a disk that fills up meanwhile', () => {
  let full: TestStore;
  beforeEach(async () => {
    full = await openTestStore(join(smallDisk, 'data'));
  });
  afterEach(async () => {
    await full.end();
    unmountSmallDisk(smallDisk);
  });

  test('it fails, it stays due, and every row is as it was', async () => {
    const filler = join(smallDisk, 'filler');
    await full.addProject('demo');
    const people = madeUpPeople(300, firstDay).map((one) => writtenResponse(one));
    commitBatch(full.batch, people);
    const subject = { kind: 'respondent', id: 'ann' } as const;
    eraseForGood(full.batch, { do: 'erase', projectId: 'demo', subject, now });
    const rows = async () => JSON.stringify(await full.kysely.selectFrom('event').selectAll().execute());
    const before = await rows();
    fillDisk(filler);
    const plenty = () => Number.POSITIVE_INFINITY;
    expect(compact(full.batch, afterErasure, plenty)).toMatchObject({
      ...{ is: 'failed', reason: expect.stringMatching(/full|disk I\/O/) },
    });
    expect(await rows()).toBe(before);
    rmSync(filler);
    expect(compact(full.batch, hourly, plenty)).toMatchObject({ is: 'done' });
    expect(await rows()).toBe(before);
  });
});
