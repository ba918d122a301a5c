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
  return (
    <PeriodFields
      value={String(days)}
      own={own}
      onPeriod={(value) => onChoose(periodOf(value))}
      onOwn={(change) => {
        const begun = own ?? shown;
        if (begun) onChoose({ from: begun.from, to: begun.to, ...change });
      }}
    />
  );
}

interface PeriodFieldsProps {
  /** So many days, as text. */
  value: string;
  /** What stands for no limit; without it there has to be one. */
  ever?: string;
  /** Days of one's own, either end of which may be open; undefined where so many days were chosen. */
  own: { from?: string; to?: string } | undefined;
  onPeriod: (value: string) => void;
  /** With nothing when days of one's own are begun. */
  onOwn: (change: { from?: string; to?: string }) => void;
}

export function PeriodFields({ value, ever, own, onPeriod, onOwn }: PeriodFieldsProps) {
  const { from = '', to = '' } = own ?? {};
  return (
    <>
      <label>
        {say.period}
        <select
          value={own ? 'own' : value}
          onChange={({ currentTarget: { value: chosen } }) =>
            chosen === 'own' ? onOwn({}) : onPeriod(chosen)
          }
        >
          {ever !== undefined && <option value="">{ever}</option>}
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
          <DayField label={say.from} value={from} max={to} onDay={(day) => onOwn({ from: day })} />
          <DayField label={say.to} value={to} min={from} onDay={(day) => onOwn({ to: day })} />
        </>
      )}
    </>
  );
}

interface DayFieldProps {
  label: string;
  value: string;
  /** Empty: any day. */
  min?: string;
  max?: string;
  onDay: (day: string) => void;
}

/** A day that is half typed, or beyond the other end, changes nothing. */
function DayField({ label, value, min, max, onDay }: DayFieldProps) {
  const take = (day: string) => {
    if (isDay(day) && (!min || day >= min) && (!max || day <= max)) onDay(day);
  };
  return (
    <label>
      {label}
      <input
        type="date"
        required
        {...{ value, min: min || undefined, max: max || undefined }}
        onChange={(event) => take(event.currentTarget.value)}
      />
    </label>
  );
}
