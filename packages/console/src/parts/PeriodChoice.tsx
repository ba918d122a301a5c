import type { JourneyFilter } from '../journey/journeyFilter.js';
import { isDay, periodOf, periods } from '../journey/period.js';
import { strings } from '../strings.js';

const say = strings.filters;

interface PeriodChoiceProps {
  days: JourneyFilter['days'];
  /** The range that is shown now: where days of one's own begin. */
  shown: { from: string; to: string } | undefined;
  onChoose: (days: JourneyFilter['days']) => void;
}

/** So many days up to today, or days of one's own. */
export function PeriodChoice({ days, shown, onChoose }: PeriodChoiceProps) {
  const own = typeof days === 'object' ? days : undefined;
  const choose = (value: string) => {
    if (value !== 'own') return onChoose(periodOf(value));
    if (shown) onChoose({ from: shown.from, to: shown.to });
  };
  return (
    <>
      <label>
        {say.period}
        <select value={own ? 'own' : String(days)} onChange={(event) => choose(event.currentTarget.value)}>
          {periods.map((length) => (
            <option key={length} value={String(length)}>
              {say.lastDays(length)}
            </option>
          ))}
          <option value="own">{say.ownDays}</option>
        </select>
      </label>
      {own && (
        <>
          <DayField
            label={say.from}
            value={own.from}
            max={own.to}
            onDay={(from) => onChoose({ ...own, from })}
          />
          <DayField label={say.to} value={own.to} min={own.from} onDay={(to) => onChoose({ ...own, to })} />
        </>
      )}
    </>
  );
}

interface DayFieldProps {
  label: string;
  value: string;
  min?: string;
  max?: string;
  onDay: (day: string) => void;
}

/** A day that is half typed, or beyond the other end, changes nothing. */
export function DayField({ label, value, min, max, onDay }: DayFieldProps) {
  const take = (day: string) => {
    if (isDay(day) && (!min || day >= min) && (!max || day <= max)) onDay(day);
  };
  return (
    <label>
      {label}
      <input
        type="date"
        required
        {...{ value, min, max }}
        onChange={(event) => take(event.currentTarget.value)}
      />
    </label>
  );
}
