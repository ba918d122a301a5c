import type { CaseItem, CasePage, CaseStatus } from '../api/caseTypes.js';
import { caseStatuses } from '../api/caseTypes.js';

export interface Column {
  status: CaseStatus;
  items: CaseItem[];
  /** There are more than are shown. */
  isCut: boolean;
}

/**
 * The columns as they are to be seen: what the collector told, with the cases that were worked on since in their new
 * place. Those who have waited longest come first, what was closed last comes first.
 */
export function boardOf(
  pages: Record<CaseStatus, CasePage>,
  worked: ReadonlyMap<string, CaseItem> = new Map(),
): Column[] {
  const told = caseStatuses.flatMap((status) => pages[status].items);
  const known = told.map((item) => worked.get(item.id) ?? item);
  return caseStatuses.map((status) => ({
    status,
    items: known.filter((item) => item.status === status).toSorted(orderOf[status]),
    isCut: pages[status].next !== null,
  }));
}

const byOpening = (one: CaseItem, other: CaseItem) => one.openedAt.localeCompare(other.openedAt);
const orderOf: Record<CaseStatus, (one: CaseItem, other: CaseItem) => number> = {
  open: byOpening,
  acknowledged: byOpening,
  resolved: (one, other) => (other.resolvedAt ?? '').localeCompare(one.resolvedAt ?? ''),
};
