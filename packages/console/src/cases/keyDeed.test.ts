import { describe, expect, it } from 'vitest';
import { caseItem } from '../testing/caseItem.js';
import { afterDeed, keyDeed, mayDo } from './keyDeed.js';

const me = 'ada@example.com';
const now = '2026-11-22T10:00:00.000Z';

describe('keys on a case', () => {
  it.each([
    ['a', 'open', { do: 'acknowledge' }],
    ['r', 'open', { do: 'resolve' }],
    ['r', 'acknowledged', { do: 'resolve' }],
    ['o', 'resolved', { do: 'reopen' }],
    ['m', 'acknowledged', { do: 'assign', assignee: me }],
  ] as const)('%s on what is %s', (key, status, deed) => {
    expect(keyDeed(key, status, me)).toEqual(deed);
  });

  it.each([
    ['a', 'acknowledged'],
    ['a', 'resolved'],
    ['r', 'resolved'],
    ['o', 'open'],
    ['m', 'resolved'],
    ['q', 'open'],
  ] as const)('%s does nothing to what is %s', (key, status) => {
    expect(keyDeed(key, status, me)).toBeUndefined();
  });

  it('lets a note be written at any time', () => {
    expect((['open', 'acknowledged', 'resolved'] as const).every((status) => mayDo(status, 'note'))).toBe(
      true,
    );
  });
});

describe('what a case looks like before the collector has answered', () => {
  it('is not overdue any more once somebody has taken it up', () => {
    const item = afterDeed(caseItem({ isOverdue: true }), { do: 'acknowledge' }, now);
    expect([item.status, item.isOverdue]).toEqual(['acknowledged', false]);
  });

  it('is closed now, and open without a time of closing once it is reopened', () => {
    const closed = afterDeed(caseItem(), { do: 'resolve' }, now);
    expect([closed.status, closed.resolvedAt]).toEqual(['resolved', now]);
    const open = afterDeed(closed, { do: 'reopen' }, now);
    expect([open.status, open.resolvedAt]).toEqual(['open', null]);
  });

  it('belongs to whom it was given, or to nobody', () => {
    const mine = afterDeed(caseItem(), { do: 'assign', assignee: me }, now);
    expect(mine.assignee?.email).toBe(me);
    expect(afterDeed(mine, { do: 'assign', assignee: null }, now).assignee).toBeNull();
  });
});
