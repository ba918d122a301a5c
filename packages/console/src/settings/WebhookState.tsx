import { useState } from 'preact/hooks';
import { changeWebhook, removeWebhook, rotateWebhookSecret } from '../api/webhookApi.js';
import type { Webhook } from '../api/webhookTypes.js';
import { locale } from '../language.js';
import { Confirm } from '../parts/Confirm.js';
import { Notice } from '../parts/Notice.js';
import { OneTimeSecret } from '../parts/OneTimeSecret.js';
import { Panel } from '../parts/Panel.js';
import { type Said, Told } from '../parts/Told.js';
import { useSubmit } from '../state/useSubmit.js';
import { hostOf } from './hostOf.js';
import { webhookStrings as say } from './webhookStrings.js';

interface WebhookStateProps {
  project: string;
  webhook: Webhook;
  changed: () => void;
  removed: (host: string) => void;
}

/** How a webhook does, and what concerns it as a whole: pausing it, its secret, its end. */
export function WebhookState({ project, webhook, changed, removed }: WebhookStateProps) {
  const { id, url, status, lastError } = webhook;
  const host = hostOf(url);
  const [said, setSaid] = useState<Said>();
  const [rotated, setRotated] = useState<{ secret: string; formerUntil: string }>();
  const isTold = status === 'active' || status === 'failing';
  const pausing = useSubmit(async () => {
    await changeWebhook(project, id, { paused: isTold });
    setSaid({ text: isTold ? say.paused : say.resumed });
    changed();
  });
  return (
    <Panel title={host}>
      <p class="meta">
        <span class={`tag ${status}`}>{say.status[status]}</span>
      </p>
      {status === 'failing' && lastError && (
        <Notice tone="problem">
          <p>{lastError}</p>
        </Notice>
      )}
      <Told said={said} />
      {pausing.refused && (
        <p class="problem" role="alert">
          {pausing.refused.message}
        </p>
      )}
      {rotated && (
        <OneTimeSecret
          title={say.secretTitle(host)}
          secret={rotated.secret}
          lead={say.rotatedLead(new Date(rotated.formerUntil).toLocaleString(locale))}
          onKept={() => setRotated(undefined)}
        />
      )}
      <div class="row deeds">
        <button
          type="button"
          class="button"
          aria-disabled={pausing.isSending}
          onClick={() => void pausing.submit()}
        >
          {isTold ? say.pause : say.resume}
        </button>
        <Confirm
          button={say.rotate}
          question={say.rotateAsk(host)}
          act={say.rotateAct(host)}
          run={async () => setRotated(await rotateWebhookSecret(project, id))}
        />
        <Confirm
          button={say.remove}
          question={say.removeAsk(host)}
          act={say.removeAct(host)}
          run={async () => {
            await removeWebhook(project, id);
            removed(host);
          }}
        />
      </div>
    </Panel>
  );
}
