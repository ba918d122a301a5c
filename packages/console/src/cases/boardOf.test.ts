import { describe, expect, it } from 'vitest';
import type { CaseItem, CasePage, CaseStatus } from '../api/caseTypes.js';
import { caseItem } from '../testing/caseItem.js';
import { boardOf } from './boardOf.js';

const page = (...items: CaseItem[]): CasePage => ({ items, next: null });
const pages = (of: Partial<Record<CaseStatus, CasePage>>): Record<CaseStatus, CasePage> => ({
  ...{ open: page(), acknowledged: page(), resolved: page() },
  ...of,
});
const ids = (of: ReturnType<typeof boardOf>) => of.map(({ items }) => items.map(({ id }) => id));

describe('the board', () => {
  it('puts who has waited longest first, and what was closed last', () => {
    const early = caseItem({ id: 'early', openedAt: '2026-11-20T00:00:00.000Z' });
    const late = caseItem({ id: 'late', openedAt: '2026-11-21T00:00:00.000Z' });
    const closed = (id: string, resolvedAt: string) => caseItem({ id, status: 'resolved', resolvedAt });
    const board = boardOf(
      pages({
        open: page(late, early),
        resolved: page(closed('x', '2026-11-20T00:00:00.000Z'), closed('y', '2026-11-21T00:00:00.000Z')),
      }),
    );
    expect(ids(board)).toEqual([['early', 'late'], [], ['y', 'x']]);
  });

  it('shows a case that was worked on in its new place, and nowhere else', () => {
    const item = caseItem({ id: 'a' });
    const worked = new Map([['a', { ...item, status: 'acknowledged' as const }]]);
    expect(ids(boardOf(pages({ open: page(item) }), worked))).toEqual([[], ['a'], []]);
  });

  it('says when a column is not all of it', () => {
    const board = boardOf(pages({ open: { items: [caseItem()], next: 'more' } }));
    expect(board.map(({ isCut }) => isCut)).toEqual([true, false, false]);
  });
});
