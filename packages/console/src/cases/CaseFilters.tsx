import type { AuthoredDocument } from '../api/types.js';
import { SelectField } from '../parts/SelectField.js';
import { hrefTo } from '../state/route.js';
import { navigate } from '../state/router.js';
import { caseStrings as say } from './caseStrings.js';

export const filterNames = ['assignee', 'overdue', 'touchpoint'] as const;
export type Filters = Partial<Record<(typeof filterNames)[number], string>>;

interface CaseFiltersProps {
  filters: Filters;
  document: AuthoredDocument;
}

/** Which cases are on the board; every choice has an address. */
export function CaseFilters({ filters, document }: CaseFiltersProps) {
  const choose = (name: keyof Filters) => (value: string) =>
    navigate(hrefTo('/cases', { ...filters, [name]: value }));
  const touchpoints = (document.journey.touchpoints ?? []).map(({ id, name }) => ({ value: id, text: name }));
  return (
    <form class="filters cases-filters" aria-label={say.filters} onSubmit={(event) => event.preventDefault()}>
      <SelectField
        label={say.assignee}
        value={filters.assignee ?? ''}
        options={[
          { value: '', text: say.anybody },
          { value: 'me', text: say.mine },
          { value: 'nobody', text: say.nobodys },
        ]}
        onChoose={choose('assignee')}
      />
      <SelectField
        label={say.due}
        value={filters.overdue ?? ''}
        options={[
          { value: '', text: say.anyDue },
          { value: 'true', text: say.overdue },
        ]}
        onChoose={choose('overdue')}
      />
      <SelectField
        label={say.touchpoint}
        value={filters.touchpoint ?? ''}
        options={[{ value: '', text: say.anywhere }, ...touchpoints]}
        onChoose={choose('touchpoint')}
      />
    </form>
  );
}
