import type { ComponentChildren } from 'preact';
import type { Dimension } from '../api/types.js';
import type { JourneyFilter } from '../journey/journeyFilter.js';
import { strings } from '../strings.js';
import { PeriodChoice } from './PeriodChoice.js';
import { SegmentChoice } from './SegmentChoice.js';

interface FilterBarProps {
  filter: JourneyFilter;
  /** Undefined where nothing is divided. */
  dimensions: readonly Dimension[] | undefined;
  shown: { from: string; to: string } | undefined;
  onChange: (filter: JourneyFilter) => void;
  /** What only some screens filter by. */
  children?: ComponentChildren;
}

/** What is looked at: days, part, comparison. Every choice is an address, so that the back button undoes it. */
export function FilterBar({ filter, dimensions, shown, onChange, children }: FilterBarProps) {
  return (
    <form class="filters" aria-label={strings.responses.filters} onSubmit={(event) => event.preventDefault()}>
      <PeriodChoice days={filter.days} shown={shown} onChoose={(days) => onChange({ ...filter, days })} />
      {dimensions && (
        <SegmentChoice
          segment={filter.segment}
          dimensions={dimensions}
          onChoose={(segment) => onChange({ ...filter, segment })}
        />
      )}
      {children}
      <label class="check">
        <input
          type="checkbox"
          checked={filter.isCompared}
          onChange={(event) => onChange({ ...filter, isCompared: event.currentTarget.checked })}
        />
        {strings.filters.compare}
      </label>
    </form>
  );
}
