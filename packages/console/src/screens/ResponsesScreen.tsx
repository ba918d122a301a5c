import { useEffect, useState } from 'preact/hooks';
import { getDocument } from '../api/api.js';
import { getDimensions } from '../api/reportApi.js';
import { getViews } from '../api/responseApi.js';
import type { ResponseViews } from '../api/responseTypes.js';
import { useClock } from '../parts/Ago.js';
import { Link } from '../parts/Link.js';
import { Screen } from '../parts/Screen.js';
import { WhenLoaded } from '../parts/WhenLoaded.js';
import { Arrived } from '../responses/Arrived.js';
import { DownloadMenu } from '../responses/DownloadMenu.js';
import { ResponseFilters } from '../responses/ResponseFilters.js';
import { ResponseList } from '../responses/ResponseList.js';
import { type ResponseFilter, responseFilterOf, responseQuery } from '../responses/responseFilter.js';
import { responseStrings as say } from '../responses/responseStrings.js';
import { SavedViews } from '../responses/SavedViews.js';
import { useResponses } from '../responses/useResponses.js';
import { connection, followLatest } from '../state/latest.js';
import { projectToday } from '../state/projectToday.js';
import { hrefTo } from '../state/route.js';
import { navigate, place } from '../state/router.js';
import { canEdit } from '../state/session.js';
import { useLoad } from '../state/useLoad.js';
import { strings } from '../strings.js';

/** What people say, as it comes in; searched, filtered, and kept as views. */
export function ResponsesScreen({ project }: { project: string }) {
  const { loaded, again } = useLoad(project, () => getViews(project));
  const views = loaded.is === 'ready' ? loaded.value : undefined;
  const isBare = ![...place.value.query].length;
  const begins = isBare ? views?.items.find(({ id }) => id === views.default) : undefined;
  useEffect(() => {
    if (!begins) return;
    navigate(hrefTo('/responses', { ...begins.filter, view: begins.id }), { replace: true });
  }, [begins]);
  useEffect(() => followLatest(project), [project]);
  useClock();
  return (
    <WhenLoaded loaded={loaded} again={again} rows={8}>
      {(known) => !begins && <Responses project={project} views={known} again={again} />}
    </WhenLoaded>
  );
}

interface ResponsesProps {
  project: string;
  views: ResponseViews;
  again: () => void;
}

function Responses({ project, views, again }: ResponsesProps) {
  const { query } = place.value;
  const filter = responseFilterOf(query);
  const [view, cursor] = [query.get('view') ?? undefined, query.get('cursor') ?? undefined];
  const asked = responseQuery(filter, projectToday);
  const responses = useResponses(project, { ...asked, ...(cursor && { cursor }) });
  const [renewed, setRenewed] = useState(0);
  const go = (changed: ResponseFilter) => navigate(hrefTo('/responses', { ...changed, view: view ?? 'all' }));
  const showArrived = () => {
    responses.showArrived();
    setRenewed((times) => times + 1);
  };
  return (
    <Screen
      title={say.title}
      lead={
        <>
          {say.lead} <span class={`connection ${connection.value}`}>{strings.live[connection.value]}</span>
        </>
      }
      tools={<DownloadMenu project={project} query={asked} />}
    >
      <SavedViews {...{ project, views, filter, again }} current={view} canWrite={canEdit()} />
      <Filters project={project} filter={filter} onChange={go} />
      <Person filter={filter} view={view} />
      <Arrived n={responses.arrived.length} show={showArrived} />
      <div class="figures" aria-busy={responses.isBehind}>
        <WhenLoaded loaded={responses.loaded} again={responses.again} rows={8}>
          {(page) => (
            <ResponseList
              {...{ project, page, cursor, renewed }}
              query={{ ...filter, view }}
              isFiltered={Object.keys(filter).length > 0}
            />
          )}
        </WhenLoaded>
      </div>
    </Screen>
  );
}

interface FiltersProps {
  project: string;
  filter: ResponseFilter;
  onChange: (filter: ResponseFilter) => void;
}

function Filters({ project, filter, onChange }: FiltersProps) {
  const { loaded } = useLoad(project, async () => {
    const [{ document }, dimensions] = await Promise.all([getDocument(project), getDimensions(project)]);
    return { document, dimensions };
  });
  return loaded.is === 'ready' ? <ResponseFilters {...loaded.value} {...{ filter, onChange }} /> : null;
}

/** Come to from somebody's response: whose they are, and the way back to everybody's. */
function Person({
  filter: { respondent, ...others },
  view,
}: {
  filter: ResponseFilter;
  view: string | undefined;
}) {
  if (!respondent) return null;
  return (
    <p class="person">
      {say.filters.respondent(respondent)}{' '}
      <Link href={hrefTo('/responses', { ...others, view: view ?? 'all' })}>{say.filters.anybody}</Link>
    </p>
  );
}
