import { useEffect, useState } from 'preact/hooks';
import { getCases, workOnCase } from '../api/caseApi.js';
import type { CaseDeed, CaseDetail, CaseItem, CasePage, CaseStatus } from '../api/caseTypes.js';
import { type Loaded, useLoad } from '../state/useLoad.js';
import { boardOf, type Column } from './boardOf.js';
import { afterDeed } from './keyDeed.js';

/** Cases of one column that are read at a time. */
const perPage = 100;

export interface Board {
  loaded: Loaded<Column[]>;
  again: () => void;
  /** Does something to a case: shown at once, taken back when the collector refuses it. */
  work: (item: CaseItem, deed: CaseDeed) => Promise<CaseDetail>;
  /** What the collector has said of a case that was worked on here, by its id. */
  told: ReadonlyMap<string, CaseDetail>;
  /** How many deeds were refused: what is held of their cases is behind. */
  refusals: number;
  /** Reads the next cases of a column, behind those that are there. */
  more: (status: CaseStatus) => void;
}

/** The cases of a project by how far they are. */
export function useBoard(project: string, filters: Record<string, string>): Board {
  const key = JSON.stringify([project, filters]);
  const [pages, setPages] = useState<Pages>(onePage);
  useEffect(() => setPages(onePage), [key]);
  const { loaded, again } = useLoad(
    `${key} ${JSON.stringify(pages)}`,
    () => readBoard(project, filters, pages),
    { keepsOld: true },
  );
  const [worked, setWorked] = useState<ReadonlyMap<string, CaseItem>>(new Map());
  useEffect(() => setWorked(new Map()), [loaded]); // what was read since knows all of it

  const [told, setTold] = useState<ReadonlyMap<string, CaseDetail>>(new Map());
  const [refusals, setRefusals] = useState(0);

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
      setTold((before) => new Map(before).set(item.id, detail));
      return detail;
    } catch (error) {
      show(item.id, undefined);
      setRefusals((times) => times + 1);
      again(); // somebody else may have been faster
      throw error;
    }
  }
  const more = (status: CaseStatus) => setPages((before) => ({ ...before, [status]: before[status] + 1 }));
  const rest = { again, work, told, refusals, more };
  if (loaded.is !== 'ready') return { loaded, ...rest };
  return { loaded: { is: 'ready', value: boardOf(loaded.value, worked) }, ...rest };
}

/** How many pages of each column are shown. */
type Pages = Record<CaseStatus, number>;
const onePage: Pages = { open: 1, acknowledged: 1, resolved: 1 };

async function readBoard(
  project: string,
  filters: Record<string, string>,
  pages: Pages,
): Promise<Record<CaseStatus, CasePage>> {
  const read = (status: CaseStatus, order: 'waiting' | 'newest') =>
    readPages(project, { ...filters, limit: String(perPage), status, order }, pages[status]);
  const [open, acknowledged, resolved] = await Promise.all([
    read('open', 'waiting'),
    read('acknowledged', 'waiting'),
    read('resolved', 'newest'),
  ]);
  return { open, acknowledged, resolved };
}

/** So many pages one behind the other, or fewer where there are no more. */
async function readPages(project: string, query: Record<string, string>, pages: number): Promise<CasePage> {
  const all: CasePage = { items: [], next: null };
  for (let page = 0; page < pages; page++) {
    const { items, next } = await getCases(project, { ...query, ...(all.next && { cursor: all.next }) });
    all.items = [...all.items, ...items];
    all.next = next;
    if (!next) break;
  }
  return all;
}
