import type { CaseDeed, CaseItem, CaseStatus } from '../api/caseTypes.js';

/** What can be done to a case as it stands, as docs/cases.md has it. */
export function mayDo(status: CaseStatus, deed: CaseDeed['do']): boolean {
  switch (deed) {
    case 'note':
      return true;
    case 'assign':
    case 'resolve':
      return status !== 'resolved';
    case 'acknowledge':
      return status === 'open';
    case 'reopen':
      return status === 'resolved';
  }
}

/** What a key does to a case; undefined when it does nothing there. */
export function keyDeed(key: string, status: CaseStatus, me: string): CaseDeed | undefined {
  const deed = deeds(me)[key];
  return deed && mayDo(status, deed.do) ? deed : undefined;
}

function deeds(me: string): Record<string, CaseDeed> {
  return {
    a: { do: 'acknowledge' },
    r: { do: 'resolve' },
    o: { do: 'reopen' },
    m: { do: 'assign', assignee: me },
  };
}

/** The case as it will be, shown until the collector has said what it is. */
export function afterDeed(item: CaseItem, deed: CaseDeed, now: string): CaseItem {
  switch (deed.do) {
    case 'assign':
      return { ...item, assignee: deed.assignee === null ? null : { id: '', email: deed.assignee } };
    case 'note':
      return item;
    case 'acknowledge':
      return { ...item, status: 'acknowledged', isOverdue: false };
    case 'resolve':
      return { ...item, status: 'resolved', isOverdue: false, resolvedAt: now };
    case 'reopen':
      return { ...item, status: 'open', resolvedAt: null };
  }
}
