import { useEffect } from 'preact/hooks';
import { exportUrl, getDocument, getResponses } from '../api/api.js';
import type { AuthoredDocument, ResponsePage } from '../api/types.js';
import { useClock } from '../parts/Ago.js';
import { AnswerItem } from '../parts/AnswerItem.js';
import { Choice } from '../parts/Choice.js';
import { Link } from '../parts/Link.js';
import { Failed, Notice } from '../parts/Notice.js';
import { Screen } from '../parts/Screen.js';
import { Skeleton } from '../parts/Skeleton.js';
import { hrefTo } from '../state/route.js';
import { navigate, place } from '../state/router.js';
import { type Loaded, useLoad } from '../state/useLoad.js';
import { needVersions, versions } from '../state/versions.js';
import { strings } from '../strings.js';

const say = strings.responses;
const filters = ['survey', 'touchpoint', 'complete'] as const;
type Filters = Partial<Record<(typeof filters)[number], string>>;

/** Every answer, newest first, a page at a time. */
export function ResponsesScreen({ project }: { project: string }) {
  const { query } = place.value;
  const chosen: Filters = Object.fromEntries(
    filters.flatMap((name) => (query.get(name) ? [[name, query.get(name)]] : [])),
  );
  const cursor = query.get('cursor') ?? undefined;
  const asked = { ...chosen, ...(cursor && { cursor }), limit: '50' };
  const { loaded, again } = useLoad(JSON.stringify([project, asked]), () => getResponses(project, asked));
  const named = useLoad(project, () => getDocument(project)).loaded;
  useClock();
  useNeededVersions(project, loaded);
  return (
    <Screen
      title={say.title}
      tools={
        <a class="button" href={exportUrl(project)} download="responses.ndjson">
          {say.download}
        </a>
      }
    >
      {named.is === 'ready' && <FilterForm document={named.value.document} chosen={chosen} />}
      <Page loaded={loaded} again={again} chosen={chosen} cursor={cursor} />
    </Screen>
  );
}

function useNeededVersions(project: string, loaded: Loaded<ResponsePage>): void {
  const items = loaded.is === 'ready' ? loaded.value.items : undefined;
  useEffect(() => {
    needVersions(
      project,
      (items ?? []).map(({ version }) => version),
    );
  }, [project, items]);
}

function FilterForm({ document, chosen }: { document: AuthoredDocument; chosen: Filters }) {
  const set = (name: keyof Filters) => (value: string) =>
    navigate(hrefTo('/responses', { ...chosen, [name]: value }));
  return (
    <form class="filters" aria-label={say.filters} onSubmit={(event) => event.preventDefault()}>
      <Choice
        label={say.survey}
        value={chosen.survey}
        onChoose={set('survey')}
        options={document.surveys ?? []}
      />
      <Choice
        label={say.touchpoint}
        value={chosen.touchpoint}
        onChoose={set('touchpoint')}
        options={document.journey.touchpoints ?? []}
      />
      <Choice
        label={say.show}
        value={chosen.complete}
        onChoose={set('complete')}
        options={[
          { id: 'true', name: say.completeOnly },
          { id: 'false', name: say.partialOnly },
        ]}
      />
    </form>
  );
}

interface PageProps {
  loaded: Loaded<ResponsePage>;
  again: () => void;
  chosen: Filters;
  cursor: string | undefined;
}

function Page({ loaded, again, chosen, cursor }: PageProps) {
  if (loaded.is === 'loading') return <Skeleton kind="line" rows={8} />;
  if (loaded.is === 'failed') return <Failed message={loaded.message} again={again} />;
  const { items, next } = loaded.value;
  if (!items.length) return <Empty isFiltered={Object.keys(chosen).length > 0} />;
  return (
    <>
      <h2 class="unseen">{say.list}</h2>
      <ol class="answers">
        {items.map((response) => (
          <li key={response.prompt}>
            <AnswerItem response={response} document={versions.value.get(response.version)} />
          </li>
        ))}
      </ol>
      <nav class="pages" aria-label={say.title}>
        {cursor && <Link href={hrefTo('/responses', chosen)}>{say.newest}</Link>}
        {next && <Link href={hrefTo('/responses', { ...chosen, cursor: next })}>{say.older}</Link>}
      </nav>
    </>
  );
}

function Empty({ isFiltered }: { isFiltered: boolean }) {
  if (isFiltered) {
    return (
      <Notice title={say.noMatch}>
        <p>
          <Link href="/responses">{say.noMatchGo}</Link>
        </p>
      </Notice>
    );
  }
  return (
    <Notice title={say.none}>
      <p>
        {say.noneLead} <Link href="/surveys">{say.noneGo}</Link>
      </p>
    </Notice>
  );
}
