import { useCallback, useEffect, useState } from 'preact/hooks';
import { getJourney } from '../api/api.js';
import { getDimensions } from '../api/reportApi.js';
import type { AuthoredDocument, Dimension, JourneyReport } from '../api/types.js';
import { breakpointPlaces } from '../journey/breakpointPlaces.js';
import {
  filterOf,
  filterQuery,
  type JourneyFilter,
  keptQuery,
  narrowings,
  reportQuery,
} from '../journey/journeyFilter.js';
import { stones } from '../journey/stones.js';
import { isAnswered as isSpokenAt } from '../journey/waiting.js';
import { BreakpointList } from '../parts/BreakpointList.js';
import { Choice } from '../parts/Choice.js';
import { FilterBar } from '../parts/FilterBar.js';
import { JourneyMap } from '../parts/JourneyMap.js';
import { JourneyTable } from '../parts/JourneyTable.js';
import { LatestAnswers } from '../parts/LatestAnswers.js';
import { Link } from '../parts/Link.js';
import { lazily } from '../parts/lazily.js';
import { Failed, Notice } from '../parts/Notice.js';
import { Screen } from '../parts/Screen.js';
import { Skeleton } from '../parts/Skeleton.js';
import { ViewSwitch } from '../parts/ViewSwitch.js';
import { useHeldPage } from '../state/firstSight.js';
import { projectToday } from '../state/projectToday.js';
import { hrefTo, touchpointPath } from '../state/route.js';
import { navigate, place } from '../state/router.js';
import { ownRole } from '../state/session.js';
import { type Loaded, useLoad } from '../state/useLoad.js';
import { useRefreshOnAnswers } from '../state/useRefreshOnAnswers.js';
import { getLiveDocument } from '../state/versions.js';
import { strings } from '../strings.js';

const say = strings.journey;

interface JourneyData {
  report: JourneyReport;
  document: AuthoredDocument;
}

const JourneyEditor = lazily(async () => (await import('../journeyEditing/JourneyEditor.js')).JourneyEditor);

/** The journey, to be looked at or to be changed. */
export function JourneyScreen({ project }: { project: string }) {
  return place.value.query.has('edit') ? <EditScreen project={project} /> : <MapScreen project={project} />;
}

function EditScreen({ project }: { project: string }) {
  return (
    <Screen title={say.editing} tools={<Link href="/">{say.edited}</Link>}>
      <JourneyEditor project={project} hrefOf={(at) => hrefTo('/', { edit: '1', at })} />
    </Screen>
  );
}

/** The map of the journey with what visitors say at each touchpoint, and where it breaks. */
function MapScreen({ project }: { project: string }) {
  const { query } = place.value;
  const filter = filterOf(query);
  const view = query.get('view') === 'table' ? 'table' : undefined;
  const asked = reportQuery(filter, projectToday);
  const { loaded, again, isBehind } = useLoad(
    JSON.stringify([project, asked]),
    () => loadJourney(project, asked),
    { keepsOld: true },
  );
  useHeldPage(loaded.is === 'loading');
  const data = loaded.is === 'ready' ? loaded.value : undefined;
  const report = data?.report;
  const isDrawn = useDrawn(report !== undefined);
  const segments = useLoad(JSON.stringify([project, isDrawn]), async () =>
    isDrawn ? getDimensions(project) : [],
  );
  const refresh = useCallback(() => {
    again();
    segments.again();
  }, [again, segments.again]);
  useRefreshOnAnswers(refresh);
  return (
    <Screen
      title={say.title}
      lead={isDrawn && report ? say.range(report.from, report.to, report.timeZone) : '\u00a0'}
      tools={
        <div class="tools">
          {ownRole() !== 'viewer' && (
            <Link class="button" href="/?edit=1">
              {say.editing}
            </Link>
          )}
          <ViewSwitch
            drawn={say.asMap}
            asTable={view === 'table'}
            hrefOf={(view) => hrefTo('/', { ...filterQuery(filter), view })}
          />
        </div>
      }
    >
      <JourneyFilters
        filter={filter}
        data={data}
        dimensions={segments.loaded.is === 'ready' ? segments.loaded.value : []}
        onChange={(changed) => navigate(hrefTo('/', { ...filterQuery(changed), view }))}
      />
      <div class="figures" aria-busy={isBehind}>
        <Journey loaded={loaded} again={again} filter={filter} asTable={view === 'table'} />
      </div>
      <LatestAnswers project={project} isTurn={isDrawn || loaded.is === 'failed'} />
    </Screen>
  );
}

async function loadJourney(project: string, query: Record<string, string>): Promise<JourneyData> {
  const [report, { document }] = await Promise.all([getJourney(project, query), getLiveDocument(project)]);
  return { report, document };
}

/** Whether the figures have been painted: on a slow processor, whatever is not needed to read them comes after that. */
function useDrawn(isThere: boolean): boolean {
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    if (isThere) setDrawn(true);
  }, [isThere]);
  return isDrawn;
}

interface JourneyFiltersProps {
  filter: JourneyFilter;
  data: JourneyData | undefined;
  dimensions: readonly Dimension[];
  onChange: (filter: JourneyFilter) => void;
}

function JourneyFilters({ filter, data, dimensions, onChange }: JourneyFiltersProps) {
  const purposes = strings.filters.purposes;
  return (
    <FilterBar filter={filter} dimensions={dimensions} shown={data?.report} onChange={onChange}>
      <Choice
        label={strings.responses.survey}
        value={filter.survey}
        options={data?.document.surveys ?? []}
        onChoose={(survey) => onChange({ ...filter, survey: survey || undefined })}
      />
      <Choice
        label={strings.filters.purpose}
        value={filter.purpose}
        options={[
          { id: 'interaction', name: purposes.interaction },
          { id: 'relationship', name: purposes.relationship },
        ]}
        onChoose={(purpose) => onChange({ ...filter, purpose: purpose as JourneyFilter['purpose'] })} // one of the two above, or ''
      />
    </FilterBar>
  );
}

interface JourneyProps {
  loaded: Loaded<JourneyData>;
  again: () => void;
  filter: JourneyFilter;
  asTable: boolean;
}

function Journey({ loaded, again, filter, asTable }: JourneyProps) {
  if (loaded.is === 'loading') return <Skeleton kind="column" rows={8} />;
  if (loaded.is === 'failed') return <Failed message={loaded.message} again={again} />;
  const { report, document } = loaded.value;
  const hrefOf = (touchpoint: string) => hrefTo(touchpointPath(touchpoint), keptQuery(filter));
  const { stages, breakpoints } = report;
  const isEmpty = stages.every(({ touchpoints }) => !touchpoints.length);
  const isAnswered = stages.some(({ touchpoints }) => touchpoints.some(isSpokenAt));
  return (
    <>
      <Remarks {...{ report, filter, isEmpty, isAnswered }} />
      {isAnswered && <BreakpointList breakpoints={breakpoints.interaction} hrefOf={hrefOf} />}
      {isAnswered && <BreakpointList breakpoints={breakpoints.relationship} hrefOf={hrefOf} isRelationship />}
      {asTable ? (
        <JourneyTable stages={stages} hrefOf={hrefOf} />
      ) : (
        <JourneyMap
          {...{ stages, document, hrefOf }}
          isNarrowed={narrowings(filter) > 0}
          places={breakpointPlaces(report)}
          stones={stones(report)}
        />
      )}
    </>
  );
}

interface RemarksProps {
  report: JourneyReport;
  filter: JourneyFilter;
  isEmpty: boolean;
  isAnswered: boolean;
}

/** Why there is less to see than one might expect, and what to do about it. */
function Remarks({ report, filter, isEmpty, isAnswered }: RemarksProps) {
  if (isEmpty) {
    return (
      <Notice title={say.noTouchpoints}>
        <p>{say.noTouchpointsLead}</p>
        {ownRole() !== 'viewer' && (
          <p class="row">
            <Link class="button primary" href="/welcome">
              {say.setUp}
            </Link>
            <Link class="button" href="/?edit=1">
              {say.editing}
            </Link>
          </p>
        )}
      </Notice>
    );
  }
  if (!report.liveVersion) {
    return (
      <Notice>
        <p>
          {say.unpublished} <Link href="/surveys">{say.unpublishedGo}</Link>
        </p>
      </Notice>
    );
  }
  if (isAnswered || !narrowings(filter)) return null;
  return (
    <Notice title={say.noMatch}>
      <p>
        <Link href={hrefTo('/', { ...keptQuery({ ...filter, segment: undefined }) })}>{say.noMatchGo}</Link>
      </p>
    </Notice>
  );
}
