import { useState } from 'preact/hooks';
import { listDeliveries, replayDelivery } from '../api/webhookApi.js';
import type { Delivery, Webhook } from '../api/webhookTypes.js';
import { locale } from '../language.js';
import { Ago } from '../parts/Ago.js';
import { Moment } from '../parts/Moment.js';
import { Panel } from '../parts/Panel.js';
import { type Said, Told } from '../parts/Told.js';
import { WhenLoaded } from '../parts/WhenLoaded.js';
import { useLoad } from '../state/useLoad.js';
import { useSubmit } from '../state/useSubmit.js';
import { hostOf } from './hostOf.js';
import { webhookStrings as say } from './webhookStrings.js';

/** The newest deliveries, and sending one again. */
export function Deliveries({ project, webhook }: { project: string; webhook: Webhook }) {
  const { id, url } = webhook;
  const deliveries = useLoad(`${project} ${id}`, () => listDeliveries(project, id));
  const [said, setSaid] = useState<Said>();
  async function replay(delivery: string): Promise<void> {
    await replayDelivery(project, id, delivery);
    setSaid({ text: say.replayed, takesFocus: true });
    deliveries.again();
  }
  return (
    <Panel title={say.logTitle}>
      <div class="row">
        <button type="button" class="link" onClick={deliveries.again}>
          {say.refresh}
        </button>
        <Told said={said} />
      </div>
      <WhenLoaded {...deliveries}>
        {(items) =>
          items.length === 0 ? (
            <p class="few">{say.logNone}</p>
          ) : (
            <ol class="things" aria-label={say.logOf(hostOf(url))}>
              {items.map((delivery) => (
                <DeliveryRow key={delivery.id} delivery={delivery} replay={() => replay(delivery.id)} />
              ))}
            </ol>
          )
        }
      </WhenLoaded>
    </Panel>
  );
}

function DeliveryRow({ delivery, replay }: { delivery: Delivery; replay: () => Promise<void> }) {
  const { type, state, attempts, status, error, answer, createdAt, nextAt } = delivery;
  const { isSending, refused, submit } = useSubmit(replay);
  const when = createdAt ? new Date(createdAt).toLocaleString(locale) : '';
  return (
    <li class="thing">
      <div class="thing-name">
        <strong>{say.event[type]}</strong>
        <p class="meta">
          <span class={`tag ${state}`}>{say.state[state]}</span>
          {createdAt && <Ago at={createdAt} />}
          <span>{say.attempts(attempts)}</span>
          {status !== null && <span>{status}</span>}
          {error && <span class="problem">{error}</span>}
          {state === 'pending' && nextAt && (
            <span>
              {say.next} <Moment at={nextAt} />
            </span>
          )}
        </p>
        {answer && state !== 'delivered' && <pre class="receipt">{answer}</pre>}
        {refused && (
          <p class="problem" role="alert">
            {refused.message}
          </p>
        )}
      </div>
      {(state === 'delivered' || state === 'dead') && (
        <button
          type="button"
          class="link"
          aria-label={say.replayLabel(say.event[type], when)}
          aria-disabled={isSending}
          onClick={() => void submit()}
        >
          {say.replay}
        </button>
      )}
    </li>
  );
}
