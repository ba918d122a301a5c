import { useEffect, useRef, useState } from 'preact/hooks';
import { getResponses } from '../api/api.js';
import type { ResponsePage, StoredResponse } from '../api/types.js';
import { type Loading, useLoad } from '../state/useLoad.js';
import { useRefreshOnAnswers } from '../state/useRefreshOnAnswers.js';
import { arrivals } from './arrivals.js';

/** Enough to read for a while, and few enough to draw at once. */
export const pageSize = 50;

export interface Responses extends Pick<Loading<ResponsePage>, 'again' | 'isBehind'> {
  loaded: Loading<ResponsePage>['loaded'];
  /** What came since the list was read; it is shown when it is asked for. */
  arrived: StoredResponse[];
  /** Puts it on top of the list. */
  showArrived: () => void;
}

/**
 * One page of responses. The first page notices what comes in: it is fetched with the same filters, so that what is
 * counted as new is what will be shown, and it waits until the reader asks for it.
 */
export function useResponses(project: string, query: Record<string, string>): Responses {
  const isFirst = !query.cursor;
  const key = JSON.stringify([project, query]);
  const load = () => getResponses(project, { ...query, limit: String(pageSize) });
  const { loaded, again, isBehind } = useLoad(key, load, { keepsOld: true });
  const [kept, setKept] = useState<{ key: string; page: ResponsePage }>();
  const fresh = loaded.is === 'ready' ? loaded.value : undefined;
  const before = useRef<ResponsePage>(undefined);
  useRefreshOnAnswers(isFirst ? again : nothing);
  useEffect(() => {
    if (!fresh || isBehind || before.current === fresh) return;
    before.current = fresh;
    setKept((held) => (held?.key === key ? held : { key, page: fresh }));
  }, [fresh, isBehind, key]);
  const held = kept?.key === key ? kept.page : undefined;
  const found = held && fresh && !isBehind ? arrivals(held.items, fresh) : undefined;
  return {
    ...{ again, isBehind, arrived: found?.arrived ?? [] },
    loaded: found && held ? { is: 'ready', value: { ...held, items: found.shown } } : loaded,
    showArrived: () => fresh && setKept({ key, page: fresh }),
  };
}

function nothing(): void {}
