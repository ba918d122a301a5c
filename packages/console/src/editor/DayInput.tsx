import type { Wiring } from './FieldFrame.js';

interface DayInputProps extends Partial<Wiring> {
  value: string;
  onInput: (value: string) => void;
}

/** A day from the browser's own calendar; an instant, which no such calendar knows, as it was written. */
export function DayInput({ value, onInput, ...wiring }: DayInputProps) {
  return value.length <= 10 ? (
    <input {...wiring} type="date" value={value} onInput={(event) => onInput(event.currentTarget.value)} />
  ) : (
    <input {...wiring} type="text" value={value} onInput={(event) => onInput(event.currentTarget.value)} />
  );
}
