import type { AuthoredDocument, Dimension } from '../api/types.js';
import { dimensionName, partName } from '../journey/partNames.js';
import { Choice } from '../parts/Choice.js';
import { SearchForm } from '../parts/SearchForm.js';
import { AnswerChoice } from './AnswerChoice.js';
import { ResponsePeriod } from './ResponsePeriod.js';
import { changed, type FilterName, type ResponseFilter, rareNames } from './responseFilter.js';
import { responseStrings } from './responseStrings.js';

const say = responseStrings.filters;
const sides = ['good', 'neutral', 'bad', 'none'] as const;

interface ResponseFiltersProps {
  filter: ResponseFilter;
  document: AuthoredDocument;
  dimensions: readonly Dimension[];
  onChange: (filter: ResponseFilter) => void;
}

/** What of the responses is looked at. Every choice is an address. */
export function ResponseFilters({ filter, document, dimensions, onChange }: ResponseFiltersProps) {
  const choose = (change: ResponseFilter) => onChange(changed(filter, change));
  const set = (name: FilterName) => (value: string) => choose({ [name]: value });
  const survey = document.surveys?.find(({ id }) => id === filter.survey);
  return (
    <search class="response-filters" aria-label={say.label}>
      <div class="filters">
        <ResponsePeriod filter={filter} choose={choose} />
        <Choice
          label={say.survey}
          value={filter.survey}
          options={document.surveys ?? []}
          onChoose={set('survey')}
        />
        {survey && <AnswerChoice survey={survey} value={filter.answer} onChoose={set('answer')} />}
        <Choice
          label={say.touchpoint}
          value={filter.touchpoint}
          options={document.journey.touchpoints ?? []}
          onChoose={set('touchpoint')}
        />
        <Choice
          label={say.side}
          value={filter.side}
          options={sides.map((id) => ({ id, name: say.sides[id] }))}
          onChoose={set('side')}
        />
        <SearchForm q={filter.q ?? ''} onSearch={set('q')} />
      </div>
      <details open={rareNames.some((name) => filter[name])}>
        <summary>{say.more(rareNames.filter((name) => filter[name]).length)}</summary>
        <div class="filters">
          <RareFilters {...{ filter, dimensions, set }} />
        </div>
      </details>
    </search>
  );
}

interface RareFiltersProps extends Pick<ResponseFiltersProps, 'filter' | 'dimensions'> {
  set: (name: FilterName) => (value: string) => void;
}

function RareFilters({ filter, dimensions, set }: RareFiltersProps) {
  const yesNo = (words: { true: string; false: string }) => [
    { id: 'true', name: words.true },
    { id: 'false', name: words.false },
  ];
  const choice = (name: FilterName, label: string, options: { id: string; name: string }[]) => (
    <Choice label={label} value={filter[name]} options={options} onChoose={set(name)} />
  );
  return (
    <>
      {choice('hasComment', say.hasComment, yesNo(say.comment))}
      {choice('hasContact', say.hasContact, yesNo(say.contact))}
      {choice('complete', say.complete, yesNo(say.completes))}
      {choice('device', say.device, partsOf(dimensions, 'device'))}
      {choice('locale', say.locale, partsOf(dimensions, 'locale'))}
      {choice('variant', say.variant, partsOf(dimensions, 'variant'))}
      {choice('attribute', say.attribute, attributesOf(dimensions))}
    </>
  );
}

function partsOf(dimensions: readonly Dimension[], dimension: string): { id: string; name: string }[] {
  const values = dimensions.find((one) => one.dimension === dimension)?.values ?? [];
  return values.map((value) => ({ id: value, name: partName({ dimension, value }) }));
}

const prefix = 'attributes.';

/** Those that the project declares, with the values that are known. */
function attributesOf(dimensions: readonly Dimension[]): { id: string; name: string }[] {
  return dimensions
    .filter(({ dimension }) => dimension.startsWith(prefix))
    .flatMap(({ dimension, values }) =>
      values.map((value) => ({
        id: `${dimension.slice(prefix.length)}:${value}`,
        name: responseStrings.one.value(dimensionName(dimension), value),
      })),
    );
}
