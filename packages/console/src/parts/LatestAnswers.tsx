import { useEffect } from 'preact/hooks';
import type { StoredResponse } from '../api/types.js';
import { responseView } from '../responses/answerView.js';
import { connection, followLatest, heard, latest } from '../state/latest.js';
import { needVersions, versions } from '../state/versions.js';
import { strings } from '../strings.js';
import { useClock } from './Ago.js';
import { AnswerItem } from './AnswerItem.js';
import { Link } from './Link.js';
import { Notice } from './Notice.js';
import { Skeleton } from './Skeleton.js';

/** The last answers, arriving while one looks. */
export function LatestAnswers({ project }: { project: string }) {
  useEffect(() => followLatest(project), [project]);
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
        {heard.value && strings.live.heard(spoken(heard.value))}
      </p>
      <Answers responses={responses} />
    </section>
  );
}

function Answers({ responses }: { responses: StoredResponse[] | undefined }) {
  if (!responses) return <Skeleton kind="line" rows={4} />;
  if (!responses.length) {
    return (
      <Notice title={strings.live.none}>
        <p>{strings.live.noneLead}</p>
      </Notice>
    );
  }
  return (
    <ol class="answers">
      {responses.map((response) => (
        <li key={response.prompt}>
          <AnswerItem response={response} document={versions.value.get(response.version)} />
        </li>
      ))}
    </ol>
  );
}

/** An answer as a sentence, for those who listen. */
function spoken(response: StoredResponse): string {
  const view = responseView(response, versions.peek().get(response.version));
  const said = view.answers.map((answer) => {
    if (answer.kind === 'score') return strings.answer.score(answer.value, answer.scale.max);
    return answer.kind === 'text' ? answer.text : strings.answer.skipped;
  });
  return [view.touchpoint, ...said].join(': ');
}
