import { useState } from 'preact/hooks';
import { getVersions, type PublishedVersion } from '../api/documentApi.js';
import { useEditing } from '../editor/editing.js';
import { sectionHref } from '../editor/sections.js';
import { momentText } from '../format.js';
import { Link } from '../parts/Link.js';
import { Panel } from '../parts/Panel.js';
import { WhenLoaded } from '../parts/WhenLoaded.js';
import { hrefTo } from '../state/route.js';
import { place } from '../state/router.js';
import { useLoad } from '../state/useLoad.js';
import { Compare } from './Compare.js';
import { chosenPair } from './chosenPair.js';
import { historyStrings as say } from './historyStrings.js';

const atOnce = 20;

/** Every version with who, when and why; any two compared in words; any of them put back into the draft. */
export function HistorySection({ project, live }: { project: string; live: number }) {
  const { loaded, again } = useLoad(`${project} ${live}`, () => getVersions(project), { keepsOld: true });
  return (
    <WhenLoaded loaded={loaded} again={again}>
      {(versions) =>
        versions.length ? (
          <>
            <Compare project={project} versions={versions} pair={chosenPair(place.value.query, versions)} />
            <Versions versions={versions} live={live} />
          </>
        ) : (
          <Panel title={say.title}>
            <p class="few">{say.none}</p>
          </Panel>
        )
      }
    </WhenLoaded>
  );
}

function Versions({ versions, live }: { versions: readonly PublishedVersion[]; live: number }) {
  const [most, setMost] = useState(atOnce);
  return (
    <Panel title={say.title} lead={say.lead}>
      <ol class="versions">
        {versions.slice(0, most).map((version) => (
          <OneVersion key={version.version} version={version} isLive={version.version === live} />
        ))}
      </ol>
      {versions.length > most && (
        <button type="button" class="button" onClick={() => setMost(most + 100)}>
          {say.older(versions.length - most)}
        </button>
      )}
    </Panel>
  );
}

function OneVersion({ version, isLive }: { version: PublishedVersion; isLive: boolean }) {
  const { survey } = useEditing();
  const { version: n, author, note, publishedAt } = version;
  const scope = place.value.query.get('scope') ?? undefined;
  const here = sectionHref(survey.id, 'history');
  return (
    <li>
      <p>
        <strong>{say.version(n)}</strong> {isLive && <span class="tag live">{say.live}</span>}{' '}
        <span class="meta">{say.published(author || say.byNobody, momentText(publishedAt))}</span>
      </p>
      {note && <p class="note-text">{note}</p>}
      <p class="row">
        <Link
          href={hrefTo(here, { from: String(n), scope })}
          label={`${say.version(n)}: ${say.compareWithDraft}`}
        >
          {say.compareWithDraft}
        </Link>
        {n > 1 && (
          <Link
            href={hrefTo(here, { from: String(n - 1), to: String(n), scope })}
            label={`${say.version(n)}: ${say.compareWithBefore}`}
          >
            {say.compareWithBefore}
          </Link>
        )}
      </p>
    </li>
  );
}
