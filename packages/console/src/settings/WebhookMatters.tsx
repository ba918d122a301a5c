import type { Webhook } from '../api/webhookTypes.js';
import { Panel } from '../parts/Panel.js';
import { ChangeWebhook } from './ChangeWebhook.js';
import { Deliveries } from './Deliveries.js';
import { TryWebhook } from './TryWebhook.js';
import { WebhookState } from './WebhookState.js';
import { webhookStrings as say } from './webhookStrings.js';

interface WebhookMattersProps {
  project: string;
  webhook: Webhook;
  changed: () => void;
  removed: (host: string) => void;
}

/** Everything about one webhook: how it does, what it is told, whether it is reached, and what became of each delivery. */
export function WebhookMatters({ project, webhook, changed, removed }: WebhookMattersProps) {
  return (
    <>
      <WebhookState {...{ project, webhook, changed, removed }} />
      <TryWebhook project={project} webhook={webhook} />
      <Panel title={say.changeTitle}>
        <ChangeWebhook project={project} webhook={webhook} changed={changed} />
      </Panel>
      <Deliveries project={project} webhook={webhook} />
    </>
  );
}
