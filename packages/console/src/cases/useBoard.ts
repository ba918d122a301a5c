import { useEffect, useState } from 'preact/hooks';
import { getCases, workOnCase } from '../api/caseApi.js';
import type { CaseDeed, CaseDetail, CaseItem, CasePage, CaseStatus } from '../api/caseTypes.js';
import { type Loaded, useLoad } from '../state/useLoad.js';
import { boardOf, type Column } from './boardOf.js';
import { afterDeed } from './keyDeed.js';

/** Cases of one column that are read at a time. */
const perColumn = 100;

export interface Board {
  loaded: Loaded<Column[]>;
  again: () => void;
  /** Does something to a case: shown at once, taken back when the collector refuses it. */
  work: (item: CaseItem, deed: CaseDeed) => Promise<CaseDetail>;
}

/** The cases of a project by how far they are. */
export function useBoard(project: string, filters: Record<string, string>): Board {
  const key = JSON.stringify([project, filters]);
  const { loaded, again } = useLoad(key, () => readBoard(project, filters));
  const [worked, setWorked] = useState<ReadonlyMap<string, CaseItem>>(new Map());
  useEffect(() => setWorked(new Map()), [loaded]); // what was read since knows all of it

  const show = (id: string, item: CaseItem | undefined) =>
    setWorked((before) => {
      const after = new Map(before);
      if (item) after.set(id, item);
      else after.delete(id);
      return after;
    });

  async function work(item: CaseItem, deed: CaseDeed): Promise<CaseDetail> {
    show(item.id, afterDeed(item, deed, new Date().toISOString()));
    try {
      const detail = await workOnCase(project, item.id, deed);
      show(item.id, detail);
      return detail;
    } catch (error) {
      show(item.id, undefined);
      again(); // somebody else may have been faster
      throw error;
    }
  }
  if (loaded.is !== 'ready') return { loaded, again, work };
  return { loaded: { is: 'ready', value: boardOf(loaded.value, worked) }, again, work };
}

async function readBoard(
  project: string,
  filters: Record<string, string>,
): Promise<Record<CaseStatus, CasePage>> {
  const limit = String(perColumn);
  const [open, acknowledged, resolved] = await Promise.all([
    getCases(project, { ...filters, limit, status: 'open', order: 'waiting' }),
    getCases(project, { ...filters, limit, status: 'acknowledged', order: 'waiting' }),
    getCases(project, { ...filters, limit, status: 'resolved', order: 'newest' }),
  ]);
  return { open, acknowledged, resolved };
}
