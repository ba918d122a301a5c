import { useEffect, useState } from 'preact/hooks';
import type { PublishedVersion } from '../api/documentApi.js';
import type { AuthoredDocument } from '../api/types.js';
import { useEditing } from '../editor/editing.js';
import { sectionHref } from '../editor/sections.js';
import { Confirm } from '../parts/Confirm.js';
import { Link } from '../parts/Link.js';
import { Panel } from '../parts/Panel.js';
import { SelectField } from '../parts/SelectField.js';
import { Skeleton } from '../parts/Skeleton.js';
import { drafting } from '../state/drafting.js';
import { hrefTo } from '../state/route.js';
import { navigate } from '../state/router.js';
import { versions as documents, needVersions } from '../state/versions.js';
import { withSurveyAsIn } from '../surveys/withSurveyAsIn.js';
import type { Pair } from './chosenPair.js';
import { DifferenceList } from './DifferenceList.js';
import { differences } from './differences.js';
import { historyStrings as say } from './historyStrings.js';

interface CompareProps {
  project: string;
  versions: readonly PublishedVersion[];
  pair: Pair;
}

/** Two versions beside each other, in words, and the way to put the older one back. */
export function Compare({ project, versions, pair }: CompareProps) {
  const { survey, document } = useEditing();
  const { from, to, isWhole } = pair;
  useEffect(
    () =>
      needVersions(
        project,
        [from, to].filter((one) => one !== undefined),
      ),
    [project, from, to],
  );
  const before = documents.value.get(from);
  const after = to === undefined ? document : documents.value.get(to);
  const here = (query: Record<string, string | undefined>) =>
    hrefTo(sectionHref(survey.id, 'history'), {
      from: String(from),
      to: to === undefined ? undefined : String(to),
      scope: isWhole ? 'all' : undefined,
      ...query,
    });
  const options = versions.map(({ version }) => ({ value: String(version), text: say.version(version) }));
  return (
    <Panel title={`${say.version(from)} → ${to === undefined ? say.draft : say.version(to)}`}>
      <div class="pair">
        <SelectField
          label={say.from}
          value={String(from)}
          options={options}
          onChoose={(value) => navigate(here({ from: value }))}
        />
        <SelectField
          label={say.to}
          value={to === undefined ? '' : String(to)}
          options={[{ value: '', text: say.draft }, ...options]}
          onChoose={(value) => navigate(here({ to: value }))}
        />
      </div>
      <nav class="switch" aria-label={say.scope}>
        <Link href={here({ scope: undefined })} current={!isWhole}>
          {say.thisSurvey}
        </Link>
        <Link href={here({ scope: 'all' })} current={isWhole}>
          {say.everything}
        </Link>
      </nav>
      {before && after ? <Between {...{ before, after, pair }} /> : <Skeleton kind="line" rows={3} />}
    </Panel>
  );
}

interface BetweenProps {
  before: AuthoredDocument;
  after: AuthoredDocument;
  pair: Pair;
}

function Between({ before, after, pair: { from, isWhole } }: BetweenProps) {
  const { survey } = useEditing();
  const one = (document: AuthoredDocument) => document.surveys?.find(({ id }) => id === survey.id);
  const found = isWhole ? differences(before, after) : differences(one(before), one(after));
  return (
    <>
      {!isWhole && !one(before) && <p class="few">{say.missing(from)}</p>}
      <DifferenceList found={found} />
      {(isWhole || one(before)) && <Restore before={before} from={from} isWhole={isWhole} />}
    </>
  );
}

interface RestoreProps {
  before: AuthoredDocument;
  from: number;
  isWhole: boolean;
}

/** Puts a version, or the survey as it was in it, into the draft. */
function Restore({ before, from, isWhole }: RestoreProps) {
  const { survey, canWrite } = useEditing();
  const [restored, setRestored] = useState<number>();
  const state = drafting.value;
  if (!canWrite || state.is !== 'ready') return null;
  const { draft } = state;
  const act = isWhole ? say.restoreAll(from) : say.restoreSurvey(from);
  return (
    <div class="restore">
      <Confirm
        button={act}
        question={isWhole ? say.restoreAllQuestion(from) : say.restoreSurveyQuestion(survey.name, from)}
        act={act}
        run={() => {
          draft.edit((now) => (isWhole ? before : withSurveyAsIn(now, before, survey.id)));
          setRestored(from);
          return Promise.resolve();
        }}
      />
      <p class="done" role="status">
        {restored === from && say.restored(from)}
      </p>
    </div>
  );
}
