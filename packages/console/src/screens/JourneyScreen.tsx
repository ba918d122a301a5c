import { useEffect, useRef } from 'preact/hooks';
import { getDocument, getJourney } from '../api/api.js';
import type { AuthoredDocument, JourneyReport } from '../api/types.js';
import { localToday, type Period, periodOf, periods, rangeOf, usualPeriod } from '../journey/period.js';
import { JourneyMap } from '../parts/JourneyMap.js';
import { JourneyTable } from '../parts/JourneyTable.js';
import { LatestAnswers } from '../parts/LatestAnswers.js';
import { Link } from '../parts/Link.js';
import { Failed, Notice } from '../parts/Notice.js';
import { Screen } from '../parts/Screen.js';
import { Skeleton } from '../parts/Skeleton.js';
import { heard } from '../state/latest.js';
import { hrefTo } from '../state/route.js';
import { place } from '../state/router.js';
import { type Loaded, useLoad } from '../state/useLoad.js';
import { strings } from '../strings.js';

const say = strings.journey;
/** Answers come in bursts; the figures follow once a burst is over. */
const refreshAfterMs = 1500;

interface JourneyData {
  report: JourneyReport;
  document: AuthoredDocument;
}

/** The map of the journey with what visitors say at each touchpoint. */
export function JourneyScreen({ project }: { project: string }) {
  const { query } = place.value;
  const period = periodOf(query.get('days'));
  const asTable = query.get('view') === 'table';
  const { loaded, again } = useLoad(`${project} ${period}`, () => loadJourney(project, period));
  useRefreshOnAnswers(again);
  const report = loaded.is === 'ready' ? loaded.value.report : undefined;
  return (
    <Screen
      title={say.title}
      lead={report && say.range(report.from, report.to, report.timeZone)}
      tools={<Tools period={period} asTable={asTable} />}
    >
      <Journey loaded={loaded} again={again} asTable={asTable} />
      <LatestAnswers project={project} />
    </Screen>
  );
}

async function loadJourney(project: string, period: Period): Promise<JourneyData> {
  const range = period === usualPeriod ? undefined : rangeOf(period, localToday(new Date()));
  const [report, stored] = await Promise.all([getJourney(project, range), getDocument(project)]);
  const { liveVersion } = stored;
  const live = liveVersion ? await getDocument(project, liveVersion) : stored;
  return { report, document: live.document };
}

/** Refreshes a while after an answer came; those that come meanwhile are in the same refresh. */
function useRefreshOnAnswers(again: () => void): void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const last = heard.value;
  useEffect(() => {
    if (!last || timer.current) return;
    timer.current = setTimeout(() => {
      timer.current = undefined;
      again();
    }, refreshAfterMs);
  }, [last, again]);
  useEffect(() => () => clearTimeout(timer.current), []);
}

interface JourneyProps {
  loaded: Loaded<JourneyData>;
  again: () => void;
  asTable: boolean;
}

function Journey({ loaded, again, asTable }: JourneyProps) {
  if (loaded.is === 'loading') return <Skeleton kind="column" rows={8} />;
  if (loaded.is === 'failed') return <Failed message={loaded.message} again={again} />;
  const { report, document } = loaded.value;
  const isEmpty = report.stages.every(({ touchpoints }) => !touchpoints.length);
  return (
    <>
      {!report.liveVersion && (
        <Notice>
          <p>
            {say.unpublished} <Link href="/surveys">{say.unpublishedGo}</Link>
          </p>
        </Notice>
      )}
      {isEmpty && (
        <Notice title={say.noTouchpoints}>
          <p>{say.noTouchpointsLead}</p>
        </Notice>
      )}
      {asTable ? (
        <JourneyTable stages={report.stages} />
      ) : (
        <JourneyMap stages={report.stages} document={document} />
      )}
    </>
  );
}

function Tools({ period, asTable }: { period: Period; asTable: boolean }) {
  const href = (days: Period, table: boolean) =>
    hrefTo('/', {
      days: days === usualPeriod ? undefined : String(days),
      view: table ? 'table' : undefined,
    });
  return (
    <div class="tools">
      <nav class="switch" aria-label={say.period}>
        {periods.map((days) => (
          <Link key={days} href={href(days, asTable)} current={days === period}>
            {say.days(days)}
          </Link>
        ))}
      </nav>
      <nav class="switch" aria-label={say.view}>
        <Link href={href(period, false)} current={!asTable}>
          {say.asMap}
        </Link>
        <Link href={href(period, true)} current={asTable}>
          {say.asTable}
        </Link>
      </nav>
    </div>
  );
}
