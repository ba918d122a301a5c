import type { AuthoredDocument } from '../api/types.js';
import { Choice } from '../parts/Choice.js';
import { hrefTo } from '../state/route.js';
import { navigate } from '../state/router.js';
import { useTyped } from '../state/useTyped.js';
import { strings } from '../strings.js';
import type { ListFilter } from './listFilter.js';
import { listStrings as say } from './listStrings.js';

interface ListFiltersProps {
  document: AuthoredDocument;
  filter: ListFilter;
}

/** What of the surveys is shown, and in which order. Every choice is an address. */
export function ListFilters({ document, filter }: ListFiltersProps) {
  const go = (change: Partial<ListFilter>) => {
    const { stage, status, search, sort } = { ...filter, ...change };
    const href = hrefTo('/surveys', { stage, status, q: search, sort: sort === 'journey' ? '' : sort });
    navigate(href, { replace: change.search !== undefined });
  };
  const search = useTyped(filter.search, (text) => go({ search: text }));
  const { status: names } = strings.surveys;
  return (
    <form class="filters" aria-label={strings.responses.filters} onSubmit={(event) => event.preventDefault()}>
      <label>
        {say.search}
        <input
          type="search"
          value={search.text}
          onInput={({ currentTarget }) => search.type(currentTarget.value)}
        />
      </label>
      <Choice
        label={say.stage}
        value={filter.stage || undefined}
        any={say.any}
        options={document.journey.stages}
        onChoose={(stage) => go({ stage })}
      />
      <Choice
        label={say.status}
        value={filter.status || undefined}
        any={say.any}
        options={(['live', 'draft', 'paused', 'archived'] as const).map((id) => ({ id, name: names[id] }))}
        onChoose={(status) => go({ status })}
      />
      <Choice
        label={say.sort}
        value={filter.sort === 'journey' ? undefined : filter.sort}
        any={say.sorts.journey}
        options={(['name', 'status'] as const).map((id) => ({ id, name: say.sorts[id] }))}
        onChoose={(sort) => go({ sort: sort === 'name' || sort === 'status' ? sort : 'journey' })}
      />
    </form>
  );
}
