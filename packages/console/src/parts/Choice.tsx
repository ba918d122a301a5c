import { strings } from '../strings.js';

interface Option {
  id: string;
  name: string;
}

interface ChoiceProps {
  label: string;
  value: string | undefined;
  options: readonly Option[];
  onChoose: (value: string) => void;
  /** What it says while nothing is chosen. */
  any?: string;
}

/** One of several, in the browser's own control. */
export function Choice({ label, value, options, onChoose, any = strings.responses.any }: ChoiceProps) {
  return (
    <label>
      {label}
      <select value={value ?? ''} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{any}</option>
        {value && !options.some(({ id }) => id === value) && <option value={value}>{value}</option>}
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
