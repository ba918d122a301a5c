import { useEffect } from 'preact/hooks';
import type { StoredResponse } from '../api/types.js';
import { responseView } from '../responses/answerView.js';
import { spoken } from '../responses/spoken.js';
import { connection, followLatest, heard, latest } from '../state/latest.js';
import { isOnTheWay, needVersions, versions } from '../state/versions.js';
import { strings } from '../strings.js';
import { useClock } from './Ago.js';
import { AnswerItem } from './AnswerItem.js';
import { Link } from './Link.js';
import { Notice } from './Notice.js';
import { Skeleton } from './Skeleton.js';

interface LatestAnswersProps {
  project: string;
  /** These are asked for and drawn once what stands above them is there. */
  isTurn: boolean;
}

/** The last answers, arriving while one looks. */
export function LatestAnswers({ project, isTurn }: LatestAnswersProps) {
  useEffect(() => (isTurn ? followLatest(project) : undefined), [project, isTurn]);
  useClock();
  const responses = latest.value;
  useEffect(() => {
    needVersions(
      project,
      (responses ?? []).map(({ version }) => version),
    );
  }, [project, responses]);
  return (
    <section class="latest" aria-labelledby="latest">
      <header>
        <h2 id="latest">{strings.live.title}</h2>
        <span class={`connection ${connection.value}`}>{strings.live[connection.value]}</span>
        <Link href="/responses">{strings.live.all}</Link>
      </header>
      <p class="unseen" aria-live="polite">
        {heard.value && !isOnTheWay(heard.value.version) && strings.live.heard(spokenNow(heard.value))}
      </p>
      <Answers responses={isTurn ? responses : undefined} />
    </section>
  );
}

function Answers({ responses }: { responses: StoredResponse[] | undefined }) {
  const known = responses?.filter(({ version }) => !isOnTheWay(version));
  if (!known || (!known.length && responses?.length)) return <Skeleton kind="line" rows={4} />;
  if (!known.length) {
    return (
      <Notice title={strings.live.none}>
        <p>{strings.live.noneLead}</p>
      </Notice>
    );
  }
  return (
    <ol class="answers">
      {known.map((response) => (
        <li key={response.prompt}>
          <AnswerItem response={response} document={versions.value.get(response.version)} />
        </li>
      ))}
    </ol>
  );
}

function spokenNow(response: StoredResponse): string {
  return spoken(responseView(response, versions.peek().get(response.version)));
}
