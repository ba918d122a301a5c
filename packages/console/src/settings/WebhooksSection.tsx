import { useState } from 'preact/hooks';
import { listWebhooks } from '../api/webhookApi.js';
import type { Webhook } from '../api/webhookTypes.js';
import { Ago, useClock } from '../parts/Ago.js';
import { Link } from '../parts/Link.js';
import { Notice } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { type Said, Told } from '../parts/Told.js';
import { WhenLoaded } from '../parts/WhenLoaded.js';
import { hrefTo } from '../state/route.js';
import { navigate, place } from '../state/router.js';
import { useLoad } from '../state/useLoad.js';
import { hostOf } from './hostOf.js';
import { NewWebhook } from './NewWebhook.js';
import { sectionHref } from './sections.js';
import { WebhookMatters } from './WebhookMatters.js';
import { webhookStrings as say } from './webhookStrings.js';

const href = (id?: string) => hrefTo(sectionHref('webhooks'), { webhook: id });

/** Whom the project tells of what happens: all of them, or one. */
export function WebhooksSection({ project }: { project: string }) {
  const webhooks = useLoad(project, () => listWebhooks(project));
  const [said, setSaid] = useState<Said>();
  const shown = place.value.query.get('webhook');
  useClock();
  return (
    <>
      <Told said={said} />
      <WhenLoaded {...webhooks}>
        {(items) =>
          shown === null ? (
            <AllWebhooks {...{ project, items }} added={webhooks.again} />
          ) : (
            <OneWebhook
              {...{ project }}
              webhook={items.find(({ id }) => id === shown)}
              changed={webhooks.again}
              removed={(host) => {
                setSaid({ text: say.removed(host), takesFocus: true });
                webhooks.again();
                navigate(href(), { replace: true });
              }}
            />
          )
        }
      </WhenLoaded>
    </>
  );
}

function AllWebhooks({ project, items, added }: { project: string; items: Webhook[]; added: () => void }) {
  return (
    <>
      <Panel title={say.title} lead={say.lead}>
        {items.length === 0 ? (
          <Notice title={say.none}>
            <p>{say.noneLead}</p>
          </Notice>
        ) : (
          <ul class="things">
            {items.map((webhook) => (
              <WebhookRow key={webhook.id} webhook={webhook} />
            ))}
          </ul>
        )}
      </Panel>
      <Panel title={say.newTitle}>
        <NewWebhook project={project} added={added} />
      </Panel>
    </>
  );
}

function WebhookRow({ webhook: { id, url, status, deliveredAt, lastError, events } }: { webhook: Webhook }) {
  return (
    <li class="thing opens">
      <div class="thing-name">
        <Link href={href(id)}>{hostOf(url)}</Link>
        <p class="meta">
          <span class={`tag ${status}`}>{say.status[status]}</span>
          <span>{events.map((event) => say.event[event]).join(' · ')}</span>
        </p>
        <p class="meta">
          {deliveredAt ? (
            <span>
              {say.told} <Ago at={deliveredAt} />
            </span>
          ) : (
            <span>{say.never}</span>
          )}
          {status === 'failing' && <span class="problem">{lastError}</span>}
        </p>
      </div>
    </li>
  );
}

interface OneWebhookProps {
  project: string;
  webhook: Webhook | undefined;
  changed: () => void;
  removed: (host: string) => void;
}

function OneWebhook({ project, webhook, changed, removed }: OneWebhookProps) {
  return (
    <>
      <p>
        <Link href={href()}>{say.back}</Link>
      </p>
      {webhook ? (
        <WebhookMatters key={webhook.id} {...{ project, webhook, changed, removed }} />
      ) : (
        <Notice title={say.missing} />
      )}
    </>
  );
}
