import { useState } from 'preact/hooks';
import { ApiError } from '../api/apiError.js';
import { sendEvent } from '../api/firstRunApi.js';
import type { AuthoredDocument } from '../api/types.js';
import { Link } from '../parts/Link.js';
import { Notice } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { WhenLoaded } from '../parts/WhenLoaded.js';
import { hrefTo } from '../state/route.js';
import { navigate, place } from '../state/router.js';
import { session } from '../state/session.js';
import { useLoad } from '../state/useLoad.js';
import { getLiveDocument } from '../state/versions.js';
import { Arrival } from './Arrival.js';
import { firstRunStrings } from './firstRunStrings.js';
import { stepHref } from './steps.js';
import { type Testable, testAnswer, testableIn } from './testAnswer.js';
import { uuidV7 } from './uuidV7.js';

const say = firstRunStrings.test;

interface Asked {
  version: number;
  document: AuthoredDocument;
}

/** One answer, the whole way from this browser to the list of answers. */
export function TestStep({ project }: { project: string }) {
  const live = useLoad(project, () => loadLive(project));
  return (
    <WhenLoaded {...live} rows={3}>
      {(asked) => {
        const testable = testableIn(asked.document);
        return testable ? <Sending {...{ project, asked, testable }} /> : <NothingAsked />;
      }}
    </WhenLoaded>
  );
}

async function loadLive(project: string): Promise<Asked> {
  const { liveVersion: version, document } = await getLiveDocument(project);
  return { version, document };
}

function NothingAsked() {
  return (
    <Notice title={say.nothing}>
      <p>{say.nothingLead}</p>
      <p>
        <Link href={stepHref('journey')}>{say.nothingGo}</Link>
      </p>
    </Notice>
  );
}

function Sending({ project, asked, testable }: { project: string; asked: Asked; testable: Testable }) {
  const prompt = place.value.query.get('prompt');
  const [sentAt, setSentAt] = useState<number>();
  const [why, setWhy] = useState<'origin' | { message: string }>();

  async function send(): Promise<void> {
    const now = Date.now();
    const page = location.origin + location.pathname;
    const event = testAnswer(asked.document, testable, {
      ...{ version: asked.version, now, page, newId: () => uuidV7(now) },
    });
    setWhy(undefined);
    setSentAt(now);
    try {
      const refused = await sendEvent(publicKey(), event);
      if (refused) setWhy({ message: refused });
      else navigate(hrefTo(stepHref('test'), { prompt: event.prompt }), { replace: true });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setWhy(error.status === 403 ? 'origin' : error);
    }
  }
  return (
    <Panel title={say.title} lead={say.lead}>
      <p>{say.asks(testable.question.text)}</p>
      {prompt && <Arrival key={prompt} {...{ project, prompt, sentAt }} document={asked.document} />}
      {why && <Refused why={why} />}
      <p class="row">
        {prompt && (
          <Link class="button primary" href="/">
            {say.finish}
          </Link>
        )}
        <button type="button" class={prompt ? 'button' : 'button primary'} onClick={() => void send()}>
          {prompt ? say.again : say.send}
        </button>
      </p>
    </Panel>
  );
}

function Refused({ why }: { why: 'origin' | { message: string } }) {
  return (
    <Notice tone="problem">
      {why === 'origin' ? (
        <p>
          {say.originRefused} <Link href="/settings">{say.originGo}</Link>
        </p>
      ) : (
        <p>{say.notTaken(why.message)}</p>
      )}
    </Notice>
  );
}

function publicKey(): string {
  const now = session.peek();
  return now.is === 'in' ? now.project.publicKey : '';
}
