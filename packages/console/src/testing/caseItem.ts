import type { CaseItem } from '../api/caseTypes.js';

/** A case that waits; built anew for each test. */
export function caseItem(changed: Partial<CaseItem> = {}): CaseItem {
  return {
    id: 'c1',
    status: 'open',
    survey: 'checkout-effort',
    touchpoint: 'checkout.completed',
    subject: { kind: 'respondent', id: 'customer-1041' },
    reasons: [{ on: 'score', question: 'ease', scale: 'ces.agree7', step: 2 }],
    why: 'ease: 2, on a scale from 1 to 7 where 7 is best',
    assignee: null,
    openedAt: '2026-11-22T09:00:00.000Z',
    dueAt: null,
    isOverdue: false,
    firstReplyAt: null,
    resolvedAt: null,
    ...changed,
  };
}
