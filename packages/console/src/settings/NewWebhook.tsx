import { useState } from 'preact/hooks';
import { addWebhook } from '../api/webhookApi.js';
import type { WebhookWish } from '../api/webhookTypes.js';
import { OneTimeSecret } from '../parts/OneTimeSecret.js';
import { useSubmit } from '../state/useSubmit.js';
import { hostOf } from './hostOf.js';
import { WebhookFields } from './WebhookFields.js';
import { webhookStrings as say } from './webhookStrings.js';

const blank: WebhookWish = { url: '', events: ['response.completed'], format: 'standard' };

/** Adds a webhook, and shows its secret this once. */
export function NewWebhook({ project, added }: { project: string; added: () => void }) {
  const [wish, setWish] = useState(blank);
  const [made, setMade] = useState<{ host: string; secret: string }>();
  const { isSending, refused, submit } = useSubmit(async () => {
    const { url, secret } = await addWebhook(project, wish);
    setMade({ host: hostOf(url), secret });
    setWish(blank);
    added();
  });
  if (made) {
    return (
      <OneTimeSecret
        title={say.secretTitle(made.host)}
        secret={made.secret}
        lead={say.secretLead}
        onKept={() => setMade(undefined)}
      />
    );
  }
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <WebhookFields
        values={wish}
        set={(change) => setWish((before) => ({ ...before, ...change }))}
        refused={refused}
      />
      <div class="row">
        <button type="submit" class="button primary" aria-disabled={isSending}>
          {say.add}
        </button>
      </div>
    </form>
  );
}
