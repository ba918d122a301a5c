import { getComments } from '../api/reportApi.js';
import type { AuthoredDocument, CommentPage } from '../api/types.js';
import { daysQuery, type JourneyFilter } from '../journey/journeyFilter.js';
import { projectToday } from '../state/projectToday.js';
import { hrefTo } from '../state/route.js';
import { navigate, place } from '../state/router.js';
import { type Loaded, useLoad } from '../state/useLoad.js';
import { strings } from '../strings.js';
import { useClock } from './Ago.js';
import { Choice } from './Choice.js';
import { CommentText } from './CommentText.js';
import { Link } from './Link.js';
import { Failed, Notice } from './Notice.js';
import { SearchForm } from './SearchForm.js';
import { Skeleton } from './Skeleton.js';
import { Themes } from './Themes.js';

const say = strings.touchpoint.comments;
const pageSize = '20';
const sides = ['good', 'neutral', 'bad', 'none'] as const;

export type CommentsAbout = { touchpoint: string } | { survey: string };

interface CommentsProps {
  project: string;
  /** Where, or of what they are. */
  about: CommentsAbout;
  filter: JourneyFilter;
  document: AuthoredDocument;
}

/** What people wrote here: what it is about, and every word of it, searched and a page at a time. */
export function Comments({ project, about, filter, document }: CommentsProps) {
  const { query } = place.value;
  const [q, side, cursor] = ['q', 'side', 'cursor'].map((name) => query.get(name) ?? '');
  const days = daysQuery(filter, projectToday);
  const asked = {
    ...{ ...days, ...about, limit: pageSize },
    ...(q && { q }),
    ...(side && { side }),
    ...(cursor && { cursor }),
  };
  const load = () => getComments(project, asked);
  const { loaded, again, isBehind } = useLoad(JSON.stringify(asked), load, { keepsOld: true });
  useClock();
  return (
    <section class="panel comment-panel" aria-labelledby="comments">
      <h2 id="comments">{strings.touchpoint.parts.comments}</h2>
      {filter.segment && <p class="lead">{say.ofEverybody}</p>}
      <Themes {...{ project, about, days }} hrefOf={(phrase) => hrefWith({ q: `"${phrase}"` })} />
      <search class="filters">
        <SearchForm q={q ?? ''} onSearch={(text) => navigate(hrefWith({ q: text }))} />
        <Choice
          label={say.side}
          value={side}
          options={sides.map((id) => ({ id, name: say.sides[id] }))}
          onChoose={(chosen) => navigate(hrefWith({ side: chosen }))}
        />
      </search>
      <div class="figures" aria-busy={isBehind}>
        <Page {...{ loaded, again, document, cursor }} isNarrowed={Boolean(q || side)} />
      </div>
    </section>
  );
}

/** The same place with another search, from its first page. */
function hrefWith(changed: Record<string, string | undefined>): string {
  const { path, query } = place.peek();
  return hrefTo(path, { ...Object.fromEntries(query), cursor: undefined, ...changed });
}

interface PageProps {
  loaded: Loaded<CommentPage>;
  again: () => void;
  document: AuthoredDocument;
  cursor: string | undefined;
  isNarrowed: boolean;
}

function Page({ loaded, again, document, cursor, isNarrowed }: PageProps) {
  if (loaded.is === 'loading') return <Skeleton kind="line" rows={5} />;
  if (loaded.is === 'failed') return <Failed message={loaded.message} again={again} />;
  const { items, next } = loaded.value;
  const isShort = Boolean(next) && items.length < Number(pageSize);
  if (!items.length && !next && isNarrowed) return <NoMatch />;
  if (!items.length && !next) return <p class="lead">{say.none}</p>;
  return (
    <>
      <h3 class="unseen">{say.list}</h3>
      <ol class="comment-list">
        {items.map((item) => (
          <li key={`${item.prompt} ${item.question}`}>
            <CommentText of={item} document={document} />
          </li>
        ))}
      </ol>
      {isShort && <p class="meta">{strings.filters.lookedBack(items.length > 0)}</p>}
      <nav class="pages" aria-label={strings.touchpoint.parts.comments}>
        {cursor && <Link href={hrefWith({})}>{say.newest}</Link>}
        {next && (
          <Link href={hrefWith({ cursor: next })}>{isShort ? strings.filters.lookFurther : say.older}</Link>
        )}
      </nav>
    </>
  );
}

function NoMatch() {
  return (
    <Notice title={say.noMatch}>
      <p>
        <Link href={hrefWith({ q: undefined, side: undefined })}>{say.noMatchGo}</Link>
      </p>
    </Notice>
  );
}
