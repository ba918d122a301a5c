import { useEffect } from 'preact/hooks';
import { getDocument } from '../api/api.js';
import { getDimensions, getTouchpoint } from '../api/reportApi.js';
import type { AuthoredDocument, Dimension, TouchpointPage } from '../api/types.js';
import { filterOf, type JourneyFilter, keptQuery, reportQuery } from '../journey/journeyFilter.js';
import { trendStepOf } from '../journey/trendStep.js';
import { Comments } from '../parts/Comments.js';
import { FilterBar } from '../parts/FilterBar.js';
import { Funnels } from '../parts/Funnels.js';
import { Link } from '../parts/Link.js';
import { NoteList } from '../parts/NoteList.js';
import { Failed, Notice } from '../parts/Notice.js';
import { OwnBreakpoints } from '../parts/OwnBreakpoints.js';
import { ScorePanels } from '../parts/ScorePanels.js';
import { Screen } from '../parts/Screen.js';
import { Segments } from '../parts/Segments.js';
import { Skeleton } from '../parts/Skeleton.js';
import { StepChoice } from '../parts/StepChoice.js';
import { ViewSwitch } from '../parts/ViewSwitch.js';
import { followLatest } from '../state/latest.js';
import { projectToday } from '../state/projectToday.js';
import { hrefTo, touchpointPath } from '../state/route.js';
import { navigate, place } from '../state/router.js';
import { type Loaded, useLoad } from '../state/useLoad.js';
import { useRefreshOnAnswers } from '../state/useRefreshOnAnswers.js';
import { strings } from '../strings.js';

const say = strings.touchpoint;

interface TouchpointScreenProps {
  project: string;
  touchpoint: string;
  /** Whether one may write notes. */
  canWrite: boolean;
}

interface TouchpointData {
  report: TouchpointPage;
  dimensions: Dimension[];
  document: AuthoredDocument;
}

/** Everything about one touchpoint: how it does, how it came to be so, and what people write. */
export function TouchpointScreen({ project, touchpoint, canWrite }: TouchpointScreenProps) {
  const { query } = place.value;
  const filter = filterOf(query);
  const view = query.get('view') === 'table' ? 'table' : undefined;
  const by = query.get('by') ?? undefined;
  const step = trendStepOf(query);
  const asked = {
    ...reportQuery({ ...filter, survey: undefined, purpose: undefined }, projectToday),
    ...(step && { by: step }),
  };
  const { loaded, again, isBehind } = useLoad(
    JSON.stringify([project, asked]),
    () => loadTouchpoint(project, touchpoint, asked),
    { keepsOld: true },
  );
  useEffect(() => followLatest(project), [project]);
  useRefreshOnAnswers(again, touchpoint);
  const data = loaded.is === 'ready' ? loaded.value : undefined;
  const path = touchpointPath(touchpoint);
  const kept = keptQuery(filter);
  const hrefOf = (change: Record<string, string | undefined>) =>
    hrefTo(path, { ...kept, by, step, view, ...change });
  const go = (changed: JourneyFilter) => navigate(hrefTo(path, { ...keptQuery(changed), step, view, by }));
  return (
    <Screen
      title={data?.report.name ?? nameIn(loaded, touchpoint)}
      lead={data && <Lead data={data} href={hrefTo('/', kept)} />}
      tools={
        <ViewSwitch
          drawn={say.asCharts}
          asTable={view === 'table'}
          hrefOf={(other) => hrefOf({ view: other })}
        />
      }
    >
      <FilterBar filter={filter} dimensions={data?.dimensions ?? []} shown={data?.report} onChange={go}>
        <StepChoice step={step} onChoose={(chosen) => navigate(hrefOf({ step: chosen }))} />
      </FilterBar>
      <div class="figures" aria-busy={isBehind}>
        <Figures {...{ loaded, again, project, touchpoint, canWrite, filter }} asTable={view === 'table'} />
      </div>
    </Screen>
  );
}

async function loadTouchpoint(
  project: string,
  touchpoint: string,
  query: Record<string, string>,
): Promise<TouchpointData> {
  const [report, dimensions] = await Promise.all([
    getTouchpoint(project, touchpoint, query),
    getDimensions(project),
  ]);
  const { document } = await getDocument(project, report.liveVersion);
  return { report, dimensions, document };
}

function nameIn(loaded: Loaded<TouchpointData>, touchpoint: string): string {
  return isMissing(loaded) ? say.missingTitle : touchpoint;
}

function isMissing(loaded: Loaded<TouchpointData>): boolean {
  return loaded.is === 'failed' && loaded.isMissing;
}

function Lead({ data: { report, document }, href }: { data: TouchpointData; href: string }) {
  const stage = document.journey.stages.find(({ id }) => id === report.stage)?.name ?? report.stage;
  const range = strings.journey.range(report.from, report.to, report.timeZone);
  return (
    <>
      <Link href={href}>{say.back}</Link> / {say.lead(stage, range)}
    </>
  );
}

interface FiguresProps extends TouchpointScreenProps {
  loaded: Loaded<TouchpointData>;
  again: () => void;
  filter: JourneyFilter;
  asTable: boolean;
}

function Figures({ loaded, again, filter, asTable, ...of }: FiguresProps) {
  if (loaded.is === 'loading') return <Skeleton kind="card" rows={4} />;
  if (isMissing(loaded)) return <Missing touchpoint={of.touchpoint} />;
  if (loaded.is === 'failed') return <Failed message={loaded.message} again={again} />;
  const { report, document, dimensions } = loaded.value;
  return (
    <>
      <OwnBreakpoints report={report} href={hrefTo('/', keptQuery(filter))} />
      <ScorePanels report={report} notes={report.notes} asTable={asTable} />
      <NoteList {...of} report={report} onChanged={again} />
      <Funnels surveys={report.surveys} />
      <Segments {...of} filter={filter} dimensions={dimensions} />
      <Comments project={of.project} about={{ touchpoint: of.touchpoint }} {...{ filter, document }} />
    </>
  );
}

function Missing({ touchpoint }: { touchpoint: string }) {
  return (
    <Notice>
      <p>{say.missingLead(touchpoint)}</p>
      <p>
        <Link href="/">{strings.missing.go}</Link>
      </p>
    </Notice>
  );
}
