import { getDocument } from '../api/api.js';
import { getOutcomes } from '../api/outcomeApi.js';
import type { OutcomesReport } from '../api/outcomeTypes.js';
import type { AuthoredDocument } from '../api/types.js';
import { daysQuery, filterOf, keptQuery } from '../journey/journeyFilter.js';
import { DriversPanel } from '../outcomes/DriversPanel.js';
import { NoOutcomes } from '../outcomes/NoOutcomes.js';
import { outcomeStrings as say } from '../outcomes/outcomeStrings.js';
import { ReachedPanel } from '../outcomes/ReachedPanel.js';
import { scoreOptions, scoreQuery } from '../outcomes/scoreOptions.js';
import { Choice } from '../parts/Choice.js';
import { PeriodChoice } from '../parts/PeriodChoice.js';
import { Screen } from '../parts/Screen.js';
import { ViewSwitch } from '../parts/ViewSwitch.js';
import { WhenLoaded } from '../parts/WhenLoaded.js';
import { projectToday } from '../state/projectToday.js';
import { hrefTo } from '../state/route.js';
import { navigate, place } from '../state/router.js';
import { useLoad } from '../state/useLoad.js';
import { strings } from '../strings.js';

interface Looked {
  days: Record<string, string>;
  outcome: string | undefined;
  score: string | undefined;
}

/** What came of those who answered, and what goes together with it. */
export function OutcomesScreen({ project }: { project: string }) {
  const { query } = place.value;
  const filter = filterOf(query);
  const [outcome, score] = [query.get('outcome') ?? undefined, query.get('score') ?? undefined];
  const view = query.get('view') === 'table' ? 'table' : undefined;
  const days = daysQuery(filter, projectToday);
  const asked = { ...days, ...(outcome && { outcome }), ...scoreQuery(score) };
  const load = () => getOutcomes(project, asked);
  const { loaded, again, isBehind } = useLoad(JSON.stringify([project, asked]), load, { keepsOld: true });
  const { loaded: named } = useLoad(project, () => getDocument(project));
  const report = loaded.is === 'ready' ? loaded.value : undefined;
  const here = { ...keptQuery({ ...filter, segment: undefined, isCompared: false }), outcome, score };
  const go = (change: Record<string, string | undefined>) =>
    navigate(hrefTo('/outcomes', { ...here, view, ...change }));
  return (
    <Screen
      title={say.title}
      lead={report && say.lead(strings.journey.range(report.from, report.to, report.timeZone))}
      tools={
        <ViewSwitch
          drawn={say.asCharts}
          asTable={view === 'table'}
          hrefOf={(other) => hrefTo('/outcomes', { ...here, view: other })}
        />
      }
    >
      <form
        class="filters"
        aria-label={strings.responses.filters}
        onSubmit={(event) => event.preventDefault()}
      >
        <PeriodChoice
          days={filter.days}
          shown={report}
          onChoose={(chosen) =>
            go({
              ...{ days: undefined, from: undefined, to: undefined },
              ...keptQuery({ ...filter, segment: undefined, isCompared: false, days: chosen }),
            })
          }
        />
        {named.is === 'ready' && (
          <Choices {...{ report, score, outcome, go }} document={named.value.document} />
        )}
      </form>
      <p class="remark">{say.correlation}</p>
      <div class="figures" aria-busy={isBehind}>
        <WhenLoaded loaded={loaded} again={again} rows={6}>
          {(value) => (
            <Figures {...{ project, value }} looked={{ days, outcome, score }} asTable={view === 'table'} />
          )}
        </WhenLoaded>
      </div>
    </Screen>
  );
}

interface ChoicesProps {
  report: OutcomesReport | undefined;
  document: AuthoredDocument;
  outcome: string | undefined;
  score: string | undefined;
  go: (change: Record<string, string | undefined>) => void;
}

function Choices({ report, document, outcome, score, go }: ChoicesProps) {
  const outcomes = (report?.outcomes ?? []).map(({ name }) => ({ id: name, name }));
  const [first] = outcomes;
  return (
    <>
      {(first || outcome) && (
        <label>
          {say.outcome}
          <select
            value={outcome ?? first?.id}
            onChange={(event) => go({ outcome: event.currentTarget.value })}
          >
            {outcome && !outcomes.some(({ id }) => id === outcome) && (
              <option value={outcome}>{outcome}</option>
            )}
            {outcomes.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <Choice
        label={say.score}
        any={say.usualScore}
        value={score}
        options={scoreOptions(document)}
        onChoose={(chosen) => go({ score: chosen || undefined })}
      />
    </>
  );
}

interface FiguresProps {
  project: string;
  value: OutcomesReport;
  looked: Looked;
  asTable: boolean;
}

function Figures({ project, value, looked: { days, outcome, score }, asTable }: FiguresProps) {
  const { report, outcomes, responses, outcomesRead, isAll, atMost } = value;
  const shown = outcome ?? outcomes[0]?.name;
  return (
    <>
      {!outcomes.length && <NoOutcomes />}
      {report && <ReachedPanel report={report} asTable={asTable} />}
      {outcomes.length > 0 && !report && <p class="lead">{say.reached.noScore}</p>}
      {shown && outcomes.length > 0 && (
        <DriversPanel {...{ project, asTable }} query={{ ...days, outcome: shown }} />
      )}
      <DriversPanel {...{ project, asTable }} query={{ ...days, ...scoreQuery(score) }} />
      <p class="meta">
        {say.read(responses, outcomesRead)} {!isAll && say.newest(atMost)}
      </p>
    </>
  );
}
