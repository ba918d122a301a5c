import { useEffect, useRef, useState } from 'preact/hooks';
import { getDocument } from '../api/api.js';
import { ApiError } from '../api/apiError.js';
import type { CaseDeed, CaseItem } from '../api/caseTypes.js';
import { BoardColumns } from '../cases/BoardColumns.js';
import { CaseFilters, type Filters, filterNames } from '../cases/CaseFilters.js';
import { CaseKeys } from '../cases/CaseKeys.js';
import { CasePanel } from '../cases/CasePanel.js';
import { caseStrings as say } from '../cases/caseStrings.js';
import { NoCases } from '../cases/NoCases.js';
import { useBoard } from '../cases/useBoard.js';
import { useClock } from '../parts/Ago.js';
import { Screen } from '../parts/Screen.js';
import { type Said, Told } from '../parts/Told.js';
import { WhenLoaded } from '../parts/WhenLoaded.js';
import { followLatest } from '../state/latest.js';
import { hrefTo } from '../state/route.js';
import { navigate, place } from '../state/router.js';
import { session } from '../state/session.js';
import { useLoad } from '../state/useLoad.js';
import { useRefreshOnAnswers } from '../state/useRefreshOnAnswers.js';

/** Who should be replied to, by how far that is; one of them beside the board. */
export function CasesScreen({ project }: { project: string }) {
  const { query } = place.value;
  const filters: Filters = Object.fromEntries(
    filterNames.flatMap((name) => (query.get(name) ? [[name, query.get(name)]] : [])),
  );
  const shown = query.get('case') ?? undefined;
  const hrefOf = (id?: string) => hrefTo('/cases', { ...filters, case: id });
  const board = useBoard(project, filters);
  const named = useLoad(project, () => getDocument(project));
  const [said, setSaid] = useState<Said>();
  const [undo, setUndo] = useState<Undo>();
  const [noteIn, setNoteIn] = useState<string>();
  const focus = useCardFocus();
  useClock();
  useEffect(() => followLatest(project), [project]);
  useRefreshOnAnswers(board.again);
  const me = workerOf();
  const document = named.loaded.is === 'ready' ? named.loaded.value.document : undefined;

  /** Back to where it was: what was acknowledged is so again. */
  async function takeBack({ item, back }: Undo): Promise<void> {
    setUndo(undefined);
    try {
      const reopened = await board.work(item, { do: 'reopen' });
      if (back === 'acknowledged') await board.work(reopened, { do: 'acknowledge' });
      setSaid({ text: say.undone });
      focus(item.id);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setSaid({ text: error.message });
    }
  }

  async function work(item: CaseItem, deed: CaseDeed): Promise<void> {
    try {
      await board.work(item, deed);
      setSaid({ text: say.done[deed.do] });
      setUndo(deed.do === 'resolve' ? { item, back: item.status } : undefined);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setSaid({ text: error.message });
    }
  }
  return (
    <Screen title={say.title} lead={say.lead}>
      {document && <CaseFilters filters={filters} document={document} />}
      <div class="row told-row">
        <Told said={said} />
        {undo && (
          <button type="button" class="link" onClick={() => void takeBack(undo)}>
            {say.undo}
          </button>
        )}
      </div>
      <div class={`cases ${shown ? 'is-open' : ''}`}>
        <WhenLoaded {...board} rows={6}>
          {(columns) =>
            columns.every(({ items }) => !items.length) ? (
              <NoCases isFiltered={Object.keys(filters).length > 0} />
            ) : (
              <BoardColumns
                {...{ columns, shown, hrefOf, document, me, focus }}
                more={board.more}
                work={(item, deed) => void work(item, deed)}
                note={(id) => {
                  setNoteIn(id);
                  navigate(hrefOf(id));
                }}
              />
            )
          }
        </WhenLoaded>
        {shown && (
          <CasePanel
            key={shown}
            {...{ project, me, document }}
            id={shown}
            startsWithNote={noteIn === shown}
            work={board.work}
            told={board.told.get(shown)}
            refusals={board.refusals}
            close={() => {
              setNoteIn(undefined);
              navigate(hrefOf());
              focus(shown);
            }}
          />
        )}
      </div>
      {me !== undefined && <CaseKeys />}
    </Screen>
  );
}

/** A case that was just resolved, and how far it was before. */
interface Undo {
  item: CaseItem;
  back: CaseItem['status'];
}

/** The address of whoever may work on cases; undefined for those who read. */
function workerOf(): string | undefined {
  const now = session.value;
  return now.is === 'in' && now.project.role !== 'viewer' ? now.email : undefined;
}

/** Focuses a card at once, and again once it is drawn anew: it may be about to move to another column. */
function useCardFocus(): (id: string) => void {
  const wanted = useRef<string>(undefined);
  const [, redraw] = useState(0);
  useEffect(() => {
    if (wanted.current !== undefined && focusCard(wanted.current)) wanted.current = undefined;
  });
  return (id) => {
    focusCard(id);
    wanted.current = id;
    redraw((times) => times + 1);
  };
}

function focusCard(id: string): boolean {
  const card = document.querySelector(`[data-case="${CSS.escape(id)}"] a`);
  if (!(card instanceof HTMLElement)) return false;
  card.focus();
  return true;
}
