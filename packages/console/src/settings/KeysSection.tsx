import { useState } from 'preact/hooks';
import { listKeys, revokeKey } from '../api/settingsApi.js';
import type { ApiKey } from '../api/settingsTypes.js';
import { Ago, useClock } from '../parts/Ago.js';
import { Confirm } from '../parts/Confirm.js';
import { Notice } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { type Said, Told } from '../parts/Told.js';
import { WhenLoaded } from '../parts/WhenLoaded.js';
import { useLoad } from '../state/useLoad.js';
import { KeyForm } from './KeyForm.js';
import { settingsStrings } from './settingsStrings.js';

const say = settingsStrings.keys;

/** The keys of the team's own programs. */
export function KeysSection({ project }: { project: string }) {
  const keys = useLoad(project, () => listKeys(project));
  const [said, setSaid] = useState<Said>();
  useClock();
  return (
    <>
      <Panel title={say.title} lead={say.lead}>
        <Told said={said} />
        <WhenLoaded {...keys}>
          {(items) =>
            items.length === 0 ? (
              <Notice title={say.none}>
                <p>{say.noneLead}</p>
              </Notice>
            ) : (
              <ul class="things">
                {items.map((key) => (
                  <KeyRow
                    key={key.id}
                    item={key}
                    revoke={async () => {
                      await revokeKey(project, key.id);
                      setSaid({ text: say.revoked(key.name), takesFocus: true });
                      keys.again();
                    }}
                  />
                ))}
              </ul>
            )
          }
        </WhenLoaded>
      </Panel>
      <Panel title={say.newTitle}>
        <KeyForm project={project} made={keys.again} />
      </Panel>
    </>
  );
}

function KeyRow({ item, revoke }: { item: ApiKey; revoke: () => Promise<void> }) {
  const { name, prefix, scope, everywhere, createdBy, createdAt, lastUsedAt } = item;
  return (
    <li class="thing">
      <div class="thing-name">
        <strong>{name}</strong> <code>{prefix}…</code>
        <p class="meta">
          <span class="tag">{say.scope[scope]}</span>
          {everywhere && <span class="tag">{say.everywhere}</span>}
          <span>
            {say.made} <Ago at={createdAt} /> {say.by(createdBy)}
          </span>
          <span>
            {say.used} {lastUsedAt ? <Ago at={lastUsedAt} /> : settingsStrings.never}
          </span>
        </p>
      </div>
      <Confirm button={say.revoke} question={say.revokeAsk(name)} act={say.revokeAct(name)} run={revoke} />
    </li>
  );
}
