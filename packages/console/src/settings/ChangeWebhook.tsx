import { changeWebhook } from '../api/webhookApi.js';
import type { Webhook, WebhookWish } from '../api/webhookTypes.js';
import { useForm } from '../state/useForm.js';
import { SaveBar } from './SaveBar.js';
import { WebhookFields } from './WebhookFields.js';

interface ChangeWebhookProps {
  project: string;
  webhook: Webhook;
  changed: () => void;
}

/** Where a webhook leads and what it is told, to be changed. */
export function ChangeWebhook({ project, webhook, changed }: ChangeWebhookProps) {
  const { id, url, events, format } = webhook;
  const form = useForm<WebhookWish>({ url, events, format }, async (wish) => {
    await changeWebhook(project, id, wish);
    changed();
    return wish;
  });
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void form.submit();
      }}
    >
      <WebhookFields values={form.values} set={form.set} refused={form.refused} />
      <SaveBar {...form} refused={undefined} />
    </form>
  );
}
