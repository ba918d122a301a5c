import { getAudit } from '../api/settingsApi.js';
import type { AuditEntry } from '../api/settingsTypes.js';
import { Link } from '../parts/Link.js';
import { Moment } from '../parts/Moment.js';
import { Notice } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { WhenLoaded } from '../parts/WhenLoaded.js';
import { hrefTo } from '../state/route.js';
import { place } from '../state/router.js';
import { useLoad } from '../state/useLoad.js';
import { sectionHref } from './sections.js';
import { settingsStrings } from './settingsStrings.js';

const say = settingsStrings.audit;

/** Who did what, a page at a time. */
export function AuditSection({ project }: { project: string }) {
  const cursor = place.value.query.get('cursor') ?? undefined;
  const audit = useLoad(`${project} ${cursor ?? ''}`, () => getAudit(project, cursor));
  return (
    <Panel title={say.title} lead={say.lead}>
      <WhenLoaded {...audit} rows={8}>
        {({ items, next }) => (
          <>
            {items.length === 0 && (
              <Notice title={say.none}>
                <p>{say.noneLead}</p>
              </Notice>
            )}
            <ol class="things" aria-label={say.list}>
              {items.map((entry) => (
                <li key={entry.id} class="thing deed">
                  <Moment at={entry.at} />
                  <Deed entry={entry} />
                </li>
              ))}
            </ol>
            <nav class="pages" aria-label={settingsStrings.section.audit}>
              {cursor && <Link href={sectionHref('audit')}>{say.newest}</Link>}
              {next && <Link href={hrefTo(sectionHref('audit'), { cursor: next })}>{say.older}</Link>}
            </nav>
          </>
        )}
      </WhenLoaded>
    </Panel>
  );
}

function Deed({ entry: { actor, action, target, detail } }: { entry: AuditEntry }) {
  const details = Object.entries(detail).map(([name, value]) => `${name}: ${value ?? '–'}`);
  return (
    <div class="thing-name">
      <p>
        <strong>{actor}</strong> {say.action[action] ?? action} {target !== actor && <span>{target}</span>}
      </p>
      {details.length > 0 && <p class="meta">{details.join(' · ')}</p>}
    </div>
  );
}
