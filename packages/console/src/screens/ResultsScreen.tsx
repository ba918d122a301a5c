import { useEffect } from 'preact/hooks';
import { getDocument } from '../api/api.js';
import { getSurveyResults } from '../api/reportApi.js';
import type { AuthoredDocument, SurveyPage } from '../api/types.js';
import { filterOf, type JourneyFilter, keptQuery, reportQuery } from '../journey/journeyFilter.js';
import { trendStepOf } from '../journey/trendStep.js';
import { Comments } from '../parts/Comments.js';
import { FilterBar } from '../parts/FilterBar.js';
import { Stations } from '../parts/Funnels.js';
import { Link } from '../parts/Link.js';
import { Failed, Notice } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { ScorePanels } from '../parts/ScorePanels.js';
import { Screen } from '../parts/Screen.js';
import { Skeleton } from '../parts/Skeleton.js';
import { StatusTag } from '../parts/StatusTag.js';
import { StepChoice } from '../parts/StepChoice.js';
import { ViewSwitch } from '../parts/ViewSwitch.js';
import { DropOff } from '../results/DropOff.js';
import { resultStrings as say } from '../results/resultStrings.js';
import { Variants } from '../results/Variants.js';
import { followLatest } from '../state/latest.js';
import { projectToday } from '../state/projectToday.js';
import { hrefTo, resultsPath, surveyHref, touchpointPath } from '../state/route.js';
import { navigate, place } from '../state/router.js';
import { type Loaded, useLoad } from '../state/useLoad.js';
import { useRefreshOnAnswers } from '../state/useRefreshOnAnswers.js';
import { strings } from '../strings.js';

interface ResultsScreenProps {
  project: string;
  survey: string;
}

interface Results {
  report: SurveyPage;
  document: AuthoredDocument;
}

/** What came of one survey: who answers it, how far they come, and what they say. */
export function ResultsScreen({ project, survey }: ResultsScreenProps) {
  const { query } = place.value;
  const filter: JourneyFilter = { ...filterOf(query), segment: undefined };
  const step = trendStepOf(query);
  const view = query.get('view') === 'table' ? 'table' : undefined;
  const asked = {
    ...reportQuery({ ...filter, survey: undefined, purpose: undefined }, projectToday),
    ...(step && { by: step }),
  };
  const load = () => loadResults(project, survey, asked);
  const { loaded, again, isBehind } = useLoad(JSON.stringify([project, asked]), load, { keepsOld: true });
  useEffect(() => followLatest(project), [project]);
  useRefreshOnAnswers(again);
  const report = loaded.is === 'ready' ? loaded.value.report : undefined;
  const isMissing = loaded.is === 'failed' && loaded.isMissing;
  const path = resultsPath(survey);
  const hrefOf = (change: Record<string, string | undefined>) =>
    hrefTo(path, { ...keptQuery(filter), step, view, ...change });
  return (
    <Screen
      title={report?.name ?? (isMissing ? say.missingTitle : survey)}
      lead={report && <Lead report={report} />}
      tools={
        <ViewSwitch
          drawn={strings.touchpoint.asCharts}
          asTable={view === 'table'}
          hrefOf={(other) => hrefOf({ view: other })}
        />
      }
    >
      <FilterBar
        filter={filter}
        dimensions={undefined}
        shown={report}
        onChange={(changed) => navigate(hrefTo(path, { ...keptQuery(changed), step, view }))}
      >
        <StepChoice step={step} onChoose={(chosen) => navigate(hrefOf({ step: chosen }))} />
      </FilterBar>
      <div class="figures" aria-busy={isBehind}>
        <Figures {...{ project, survey, loaded, again, filter }} asTable={view === 'table'} />
      </div>
    </Screen>
  );
}

async function loadResults(project: string, survey: string, query: Record<string, string>): Promise<Results> {
  const report = await getSurveyResults(project, survey, query);
  const { document } = await getDocument(project, report.liveVersion);
  return { report, document };
}

function Lead({ report: { survey, status, from, to, timeZone } }: { report: SurveyPage }) {
  return (
    <>
      <Link href="/surveys">{say.back}</Link> / {say.lead(strings.journey.range(from, to, timeZone))}{' '}
      <StatusTag status={status} /> <Link href={surveyHref(survey)}>{say.edit}</Link>{' '}
      <Link href={hrefTo('/responses', { survey, view: 'all' })}>{say.responses}</Link>
    </>
  );
}

interface FiguresProps extends ResultsScreenProps {
  loaded: Loaded<Results>;
  again: () => void;
  filter: JourneyFilter;
  asTable: boolean;
}

function Figures({ project, survey, loaded, again, filter, asTable }: FiguresProps) {
  if (loaded.is === 'loading') return <Skeleton kind="card" rows={4} />;
  if (loaded.is === 'failed') {
    if (!loaded.isMissing) return <Failed message={loaded.message} again={again} />;
    return (
      <Notice>
        <p>
          {say.missingLead(survey)} <Link href="/surveys">{say.back}</Link>
        </p>
      </Notice>
    );
  }
  const { report, document } = loaded.value;
  if (!report.funnel.shown) return <NobodyAsked survey={survey} />;
  return (
    <>
      <Panel title={say.way} lead={say.wayLead}>
        <div class="halves">
          <Stations of={report.funnel} />
          <DropOff of={report.funnel} />
        </div>
        <p class="meta">
          {say.askedAt}{' '}
          {report.touchpoints.map(({ id, name }) => (
            <Link key={id} href={hrefTo(touchpointPath(id), keptQuery(filter))}>
              {name}
            </Link>
          ))}
        </p>
      </Panel>
      <ScorePanels report={report} notes={[]} asTable={asTable} />
      <Variants variants={report.variants} />
      <Comments about={{ survey }} {...{ project, filter, document }} />
    </>
  );
}

function NobodyAsked({ survey }: { survey: string }) {
  return (
    <Notice title={say.none}>
      <p>
        {say.noneLead} <Link href={surveyHref(survey)}>{say.edit}</Link>
      </p>
    </Notice>
  );
}
