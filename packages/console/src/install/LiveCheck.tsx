import { useEffect, useState } from 'preact/hooks';
import { Link } from '../parts/Link.js';
import { Panel } from '../parts/Panel.js';
import { connection, followLatest, latest } from '../state/latest.js';
import { agoToTheSecond, siteOf } from './arrived.js';
import { installStrings as say } from './installStrings.js';

/** Says whether answers arrive, while one looks. */
export function LiveCheck({ project }: { project: string }) {
  useEffect(() => followLatest(project), [project]);
  const now = useSeconds();
  const answers = latest.value;
  const [newest] = answers ?? [];
  const site = siteOf(newest?.context?.page);
  return (
    <Panel title={say.checkTitle}>
      <div class={`arrival ${newest ? 'here' : ''}`}>
        {newest ? (
          <>
            <p class="arrived">
              {(answers?.length === 1 ? say.first : say.arrived)(
                agoToTheSecond(newest.receivedAt, now),
                site,
              )}
            </p>
            <Link href="/responses">{say.arrivedGo}</Link>
          </>
        ) : (
          <>
            <p class="arrived">{connection.value === 'off' ? say.away : say.waiting}</p>
            <p class="lead">{say.waitingLead}</p>
          </>
        )}
      </div>
      {/* Said once for each answer, and not at every second. */}
      <p class="unseen" role="status">
        {newest && say.heard(site)}
      </p>
    </Panel>
  );
}

function useSeconds(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
