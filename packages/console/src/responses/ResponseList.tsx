import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { ResponsePage } from '../api/types.js';
import { AnswerItem } from '../parts/AnswerItem.js';
import { Link } from '../parts/Link.js';
import { Notice } from '../parts/Notice.js';
import { Skeleton } from '../parts/Skeleton.js';
import { hrefTo, responsePath } from '../state/route.js';
import { isOnTheWay, needVersions, versions } from '../state/versions.js';
import { strings } from '../strings.js';
import { responseStrings as say } from './responseStrings.js';
import { pageSize } from './useResponses.js';

interface ResponseListProps {
  project: string;
  page: ResponsePage;
  /** The query of this list, without its place. */
  query: Record<string, string | undefined>;
  cursor: string | undefined;
  isFiltered: boolean;
  /** Changes when what came in was put on top. */
  renewed: number;
}

/** One page of responses, and the ways from it. */
export function ResponseList({ project, page, query, cursor, isFiltered, renewed }: ResponseListProps) {
  const { items, next } = page;
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    needVersions(
      project,
      items.map(({ version }) => version),
    );
  }, [project, items]);
  useLayoutEffect(() => {
    // The button that was pressed is gone; what it brought is read from here.
    if (renewed) list.current?.querySelector('a')?.focus();
  }, [renewed]);
  if (items.some(({ version }) => isOnTheWay(version))) return <Skeleton kind="line" rows={8} />;
  const isShort = Boolean(next) && items.length < pageSize;
  if (!items.length && !next) return <NoResponses isFiltered={isFiltered || Boolean(cursor)} />;
  return (
    <>
      <h2 class="unseen">{say.list}</h2>
      <ol class="answers" ref={list}>
        {items.map((response) => (
          <li key={response.prompt}>
            <AnswerItem
              response={response}
              document={versions.value.get(response.version)}
              href={responsePath(response.prompt)}
            />
          </li>
        ))}
      </ol>
      {isShort && <p class="meta">{strings.filters.lookedBack(items.length > 0)}</p>}
      <nav class="pages" aria-label={say.title}>
        {cursor && <Link href={hrefTo('/responses', query)}>{say.newest}</Link>}
        {next && (
          <Link href={hrefTo('/responses', { ...query, cursor: next })}>
            {isShort ? strings.filters.lookFurther : say.older}
          </Link>
        )}
      </nav>
    </>
  );
}

function NoResponses({ isFiltered }: { isFiltered: boolean }) {
  if (isFiltered) {
    return (
      <Notice title={say.noMatch}>
        <p>
          <Link href="/responses?view=all">{say.noMatchGo}</Link>
        </p>
      </Notice>
    );
  }
  return (
    <Notice title={say.none}>
      <p>
        {say.noneLead} <Link href="/surveys">{say.noneGo}</Link>{' '}
        <Link href="/install">{say.noneInstall}</Link>
      </p>
    </Notice>
  );
}
