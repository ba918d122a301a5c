import { useMemo, useState } from 'preact/hooks';
import type { AuthoredDocument, AuthoredSurvey } from '../api/types.js';
import { Link } from '../parts/Link.js';
import { Notice } from '../parts/Notice.js';
import type { Live } from '../state/drafting.js';
import { linted } from '../state/linting.js';
import { place } from '../state/router.js';
import { strings } from '../strings.js';
import { adviceCounted } from './advice.js';
import type { Draft } from './createDraft.js';
import { ListFilters } from './ListFilters.js';
import { type FoundSurvey, foundSurveys, listFilterOf, stagesOfFound } from './listFilter.js';
import { listStrings as say } from './listStrings.js';
import { SurveyRow } from './SurveyRow.js';
import { same } from './sameValues.js';

/** Rows that are drawn at once: more than a screen holds, few enough that a letter typed is drawn in a frame. */
const atOnce = 40;

/** Every survey that fits, a part of them at a time, under the moment it asks at or in one row after another. */
export function SurveyList({ draft, live }: { draft: Draft; live: Live }) {
  const document = draft.document.value;
  const filter = listFilterOf(place.value.query);
  const [most, setMost] = useState(atOnce);
  const facts = useFacts(document, live.document);
  const all = document.surveys?.length ?? 0;
  if (!all) {
    return (
      <Notice title={strings.surveys.none}>
        <p>{say.noneLead}</p>
        <Link class="button" href="/surveys/new">
          {say.create}
        </Link>
      </Notice>
    );
  }
  const found = foundSurveys(document, filter);
  const shown = found.slice(0, most);
  return (
    <>
      <ListFilters document={document} filter={filter} />
      <p class="meta found" role="status">
        {say.found(found.length, all)}
      </p>
      {found.length === 0 && (
        <Notice title={say.noneFound}>
          <Link href="/surveys">{say.noneFoundGo}</Link>
        </Notice>
      )}
      {filter.sort === 'journey' ? (
        <ByJourney document={document} shown={shown} facts={facts} isNarrowed={found.length < all} />
      ) : (
        <ul class="surveys">{shown.map(({ survey }) => rowOf(survey, facts))}</ul>
      )}
      {found.length > most && (
        <button type="button" class="button" onClick={() => setMost(most + atOnce)}>
          {say.more(found.length - most)}
        </button>
      )}
    </>
  );
}

/** What a row says of its survey beside its words. */
interface Facts {
  changed: ReadonlySet<string>;
  counted: ReadonlyMap<string, string>;
}

/** Compared and counted once for a document, not once for a letter of the search. */
function useFacts(document: AuthoredDocument, live: AuthoredDocument | undefined): Facts {
  const findings = linted.value?.findings;
  const changed = useMemo(() => changedSince(document, live), [document, live]);
  const counted = useMemo(() => {
    const bySurvey = new Map<number, NonNullable<typeof findings>[number][]>();
    for (const one of findings ?? []) {
      const index = Number(/^surveys\[(\d+)\]/.exec(one.path)?.[1] ?? -1);
      bySurvey.set(index, [...(bySurvey.get(index) ?? []), one]);
    }
    return new Map(
      (document.surveys ?? []).map(({ id }, index) => {
        const own = (bySurvey.get(index) ?? []).filter(({ rule }) => rule !== 'document');
        return [id, adviceCounted({ findings: own })];
      }),
    );
  }, [document, findings]);
  return { changed, counted };
}

function changedSince(document: AuthoredDocument, live: AuthoredDocument | undefined): ReadonlySet<string> {
  if (!live) return new Set();
  const before = new Map(live.surveys?.map((survey) => [survey.id, survey]));
  const changed = (document.surveys ?? []).filter((survey) => !same(before.get(survey.id), survey));
  return new Set(changed.map(({ id }) => id));
}

function rowOf(survey: AuthoredSurvey, { changed, counted }: Facts) {
  return (
    <SurveyRow
      key={survey.id}
      survey={survey}
      isChanged={changed.has(survey.id)}
      counted={counted.get(survey.id) ?? ''}
    />
  );
}

interface ByJourneyProps {
  document: AuthoredDocument;
  shown: readonly FoundSurvey[];
  facts: Facts;
  isNarrowed: boolean;
}

function ByJourney({ document, shown, facts, isNarrowed }: ByJourneyProps) {
  const { stages, nowhere } = stagesOfFound(document, shown);
  return (
    <ol class="survey-stages">
      {stages.map(({ stage, touchpoints }) =>
        touchpoints.length === 0 && isNarrowed ? null : (
          <li key={stage.id}>
            <h2>{stage.name}</h2>
            <div class="stage-surveys">
              {touchpoints.length === 0 && <p class="few">{strings.surveys.noneInStage}</p>}
              {touchpoints.map(({ id, name, surveys }) => (
                <section key={id} aria-label={name}>
                  <h3>{name}</h3>
                  <ul class="surveys">{surveys.map((survey) => rowOf(survey, facts))}</ul>
                </section>
              ))}
            </div>
          </li>
        ),
      )}
      {nowhere.length > 0 && (
        <li>
          <h2>{say.nowhere}</h2>
          <ul class="surveys">{nowhere.map((survey) => rowOf(survey, facts))}</ul>
        </li>
      )}
    </ol>
  );
}
