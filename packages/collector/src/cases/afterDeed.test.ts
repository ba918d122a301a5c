import { describe, expect, it } from 'vitest';
import type { CaseStatus, CaseTable } from '../store/caseTables.js';
import { afterDeed, type PersonsDeed } from './afterDeed.js';

const row = (change: Partial<CaseTable> = {}): CaseTable => ({
  ...{ project_id: 'demo', id: 'one', status: 'open', survey: 'ease', touchpoint: 'checkout' },
  ...{ subject_kind: 'respondent', subject: 'ann', assignee: null, opened_at: 10, last_at: 10, due_at: null },
  ...{ first_reply_at: null, resolved_at: null },
  ...change,
});
const resolved = row({ status: 'resolved', first_reply_at: 20, resolved_at: 30 });

describe('a case', () => {
  it.each<[CaseStatus, PersonsDeed, CaseStatus]>([
    ['open', 'assigned', 'open'],
    ['open', 'noted', 'open'],
    ['open', 'acknowledged', 'acknowledged'],
    ['open', 'resolved', 'resolved'],
    ['acknowledged', 'assigned', 'acknowledged'],
    ['acknowledged', 'noted', 'acknowledged'],
    ['acknowledged', 'resolved', 'resolved'],
    ['resolved', 'noted', 'resolved'],
    ['resolved', 'reopened', 'open'],
  ])('that is %s and is %s is then %s', (status, kind, after) => {
    const before = status === 'resolved' ? resolved : row({ status });
    expect(afterDeed(before, { kind, at: 40 }).status).toBe(after);
  });

  it.each<[CaseStatus, PersonsDeed, RegExp]>([
    ['open', 'reopened', /is open; only a resolved one/],
    ['acknowledged', 'acknowledged', /is acknowledged; note, assign or resolve it/],
    ['acknowledged', 'reopened', /only a resolved one/],
    ['resolved', 'assigned', /is resolved; reopen it first/],
    ['resolved', 'acknowledged', /reopen it first/],
    ['resolved', 'resolved', /there is nothing left to do/],
  ])('that is %s cannot be %s', (status, kind, says) => {
    expect(() => afterDeed(row({ status }), { kind, at: 40 })).toThrow(says);
  });

  it('that has lapsed takes nothing any more', () => {
    const lapsed = row({ status: 'resolved', subject_kind: 'nobody' });
    expect(() => afterDeed(lapsed, { kind: 'reopened', at: 40 })).toThrow(/nothing is held/);
    expect(() => afterDeed(lapsed, { kind: 'noted', at: 40 })).toThrow(/nothing is held/);
  });
});

describe('the first reply', () => {
  it.each<[PersonsDeed, number | null]>([
    ['noted', 40],
    ['acknowledged', 40],
    ['resolved', 40],
    ['assigned', null],
  ])('when it is %s: %s', (kind, at) => {
    expect(afterDeed(row(), { kind, at: 40 }).first_reply_at).toBe(at);
  });

  it('stays the first', () => {
    const noted = afterDeed(row(), { kind: 'noted', at: 40 });
    expect(afterDeed(noted, { kind: 'resolved', at: 50 }).first_reply_at).toBe(40);
    expect(afterDeed(resolved, { kind: 'reopened', at: 50 }).first_reply_at).toBe(20);
  });
});

describe('the close', () => {
  it('is the one that holds: a case that was reopened is not closed before it is resolved again', () => {
    const reopened = afterDeed(resolved, { kind: 'reopened', at: 40 });
    expect(reopened.resolved_at).toBeNull();
    expect(afterDeed(reopened, { kind: 'resolved', at: 50 }).resolved_at).toBe(50);
  });

  it('is not moved by a note', () => {
    expect(afterDeed(resolved, { kind: 'noted', at: 40 }).resolved_at).toBe(30);
  });
});
