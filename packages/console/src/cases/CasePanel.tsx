import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { getCase } from '../api/caseApi.js';
import type { CaseDeed, CaseDetail, CaseItem } from '../api/caseTypes.js';
import type { AuthoredDocument } from '../api/types.js';
import { WhenLoaded } from '../parts/WhenLoaded.js';
import { useLoad } from '../state/useLoad.js';
import { needVersions } from '../state/versions.js';
import { CaseAfter } from './CaseAfter.js';
import { CaseAnswers } from './CaseAnswers.js';
import { Due, Why } from './CaseCard.js';
import { CaseDeeds } from './CaseDeeds.js';
import { CaseHistory } from './CaseHistory.js';
import { CaseJourney } from './CaseJourney.js';
import { caseStrings as say } from './caseStrings.js';
import { whoText } from './whoText.js';
import { touchpointName, whyLines } from './whyLines.js';

interface CasePanelProps {
  project: string;
  id: string;
  /** The address of whoever looks, when they may work on it. */
  me: string | undefined;
  document: AuthoredDocument | undefined;
  startsWithNote: boolean;
  work: (item: CaseItem, deed: CaseDeed) => Promise<unknown>;
  /** What it was last said to be, once it was worked on: here, or by a key on the board. */
  told: CaseDetail | undefined;
  /** Counts the deeds that were refused; it is read again after each. */
  refusals: number;
  close: () => void;
}

/** One case beside the board. Escape closes it. */
export function CasePanel({
  project,
  id,
  me,
  document,
  startsWithNote,
  work,
  told,
  refusals,
  close,
}: CasePanelProps) {
  const { loaded, again } = useLoad(`${project} ${id} ${refusals}`, () => getCase(project, id), {
    keepsOld: true,
  });
  const known = useNewest(told, loaded.is === 'ready' ? loaded.value : undefined);
  const panel = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (!startsWithNote) panel.current?.focus();
  }, [startsWithNote]);
  useEffect(() => {
    if (!known) return;
    const answers = known.journey.items.flatMap((item) => (item.type === 'response' ? [item] : []));
    needVersions(
      project,
      [...known.responses, ...answers].map(({ version }) => version),
    );
  }, [project, known]);
  return (
    <aside
      class="case-panel"
      ref={panel}
      tabIndex={-1}
      aria-label={known ? whoText(known.subject) : say.title}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) close();
      }}
    >
      <button type="button" class="link" onClick={close}>
        {say.close}
      </button>
      <WhenLoaded loaded={known ? { is: 'ready', value: known } : loaded} again={again} rows={5}>
        {(item) => (
          <>
            <header>
              <h2>{whoText(item.subject)}</h2>
              <Why lines={whyLines(item, document)} />
              <p class="meta">
                <span class={`tag ${item.status}`}>{say.column[item.status]}</span>
                <span>{touchpointName(item, document)}</span>
                <Due item={item} />
              </p>
            </header>
            {me === undefined ? (
              <p class="few">{say.viewer}</p>
            ) : (
              <CaseDeeds
                {...{ project, item, me, startsWithNote }}
                work={async (deed) => void (await work(item, deed))}
              />
            )}
            <CaseAnswers responses={item.responses} />
            <CaseAfter item={item} />
            <CaseHistory history={item.history} />
            <CaseJourney item={item} />
          </>
        )}
      </WhenLoaded>
    </aside>
  );
}

/** Of what was told and what was read, whichever came last. */
function useNewest(told: CaseDetail | undefined, read: CaseDetail | undefined): CaseDetail | undefined {
  const [newest, setNewest] = useState(told);
  useLayoutEffect(() => {
    if (told) setNewest(told);
  }, [told]);
  useLayoutEffect(() => {
    if (read) setNewest(read);
  }, [read]);
  return newest;
}
