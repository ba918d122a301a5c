import { useEffect, useRef, useState } from 'preact/hooks';
import { ApiError } from '../api/apiError.js';
import { getResponse, type KnownResponse } from '../api/firstRunApi.js';
import { erase } from '../api/settingsApi.js';
import type { AuthoredDocument } from '../api/types.js';
import { locale } from '../language.js';
import { AnswerItem } from '../parts/AnswerItem.js';
import { followLatest, forgetLatest, latest } from '../state/latest.js';
import { ownRole } from '../state/session.js';
import { useSubmit } from '../state/useSubmit.js';
import { firstRunStrings } from './firstRunStrings.js';

const say = firstRunStrings.test;

interface ArrivalProps {
  project: string;
  prompt: string;
  document: AuthoredDocument;
  /** Undefined when one has come back to it later. */
  sentAt: number | undefined;
}

type Seen = { is: 'waiting' | 'lost' | 'erased' } | { is: 'here'; response: KnownResponse };

/** Waits for one answer on the live line, shows it, and takes it back. */
export function Arrival({ project, prompt, document, sentAt }: ArrivalProps) {
  const [seen, setSeen] = useState<Seen>({ is: 'waiting' });
  const arrivedAt = useRef<number>(undefined);
  useEffect(() => followLatest(project), [project]);
  const isHeard = latest.value?.some((one) => one.prompt === prompt) ?? false;
  if (isHeard) arrivedAt.current ??= Date.now();
  useEffect(() => {
    // What was sent before this page was opened may be further back than the live line goes.
    if (isHeard || sentAt === undefined) {
      void lookFor(project, prompt).then((found) =>
        setSeen((before) => (before.is === 'erased' ? before : found)),
      );
    }
  }, [project, prompt, isHeard, sentAt]);
  const seconds =
    sentAt !== undefined && arrivedAt.current !== undefined ? (arrivedAt.current - sentAt) / 1000 : undefined;
  return (
    <div class={`arrival ${seen.is === 'here' ? 'here' : ''}`}>
      <p class="arrived" role="status">
        {saying(seen, seconds)}
      </p>
      {seen.is === 'here' && (
        <>
          <AnswerItem response={seen.response} document={document} />
          <Erase {...{ project, response: seen.response }} onErased={() => setSeen({ is: 'erased' })} />
        </>
      )}
    </div>
  );
}

async function lookFor(project: string, prompt: string): Promise<Seen> {
  try {
    return { is: 'here', response: await getResponse(project, prompt) };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { is: 'lost' };
  }
}

function saying({ is }: Seen, seconds: number | undefined): string {
  switch (is) {
    case 'waiting':
      return say.sending;
    case 'lost':
      return say.lost;
    case 'erased':
      return say.gone;
    case 'here':
      return seconds === undefined
        ? say.arrived
        : say.arrivedIn(seconds.toLocaleString(locale, { maximumFractionDigits: 1 }));
  }
}

interface EraseProps {
  project: string;
  response: KnownResponse;
  onErased: () => void;
}

function Erase({ project, response: { visitor }, onErased }: EraseProps) {
  const { isSending, refused, submit } = useSubmit(async () => {
    if (visitor === undefined) return;
    await erase(project, { kind: 'visitor', id: visitor });
    onErased();
    forgetLatest();
  });
  if (visitor === undefined) return <p class="hint">{say.anonymous}</p>;
  if (ownRole() !== 'owner') return <p class="hint">{say.ownersErase}</p>;
  return (
    <p>
      <button type="button" class="link" aria-disabled={isSending} onClick={() => void submit()}>
        {say.erase}
      </button>
      {refused && (
        <span class="problem" role="alert">
          {' '}
          {refused.message}
        </span>
      )}
    </p>
  );
}
