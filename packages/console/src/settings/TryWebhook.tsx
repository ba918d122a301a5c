import { useState } from 'preact/hooks';
import { testWebhook } from '../api/webhookApi.js';
import type { Ping, Webhook } from '../api/webhookTypes.js';
import { Panel } from '../parts/Panel.js';
import { useSubmit } from '../state/useSubmit.js';
import { webhookStrings as say } from './webhookStrings.js';

/** Sends a `webhook.ping` and says what came of it. */
export function TryWebhook({ project, webhook }: { project: string; webhook: Webhook }) {
  const [ping, setPing] = useState<Ping>();
  const { isSending, refused, submit } = useSubmit(async () => {
    setPing(undefined);
    setPing(await testWebhook(project, webhook.id));
  });
  return (
    <Panel title={say.testTitle}>
      <div class="row deeds">
        <button type="button" class="button" aria-disabled={isSending} onClick={() => void submit()}>
          {isSending ? say.testing : say.test}
        </button>
        <p role="status" class={ping?.delivered === false || refused ? 'problem' : 'done'}>
          {refused?.message ?? (ping && pingText(ping))}
        </p>
      </div>
      {ping?.answer && <pre class="receipt">{ping.answer}</pre>}
    </Panel>
  );
}

function pingText({ delivered, status, error }: Ping): string {
  return delivered ? say.testOk(status) : say.testFailed(error ?? say.answered(status));
}
