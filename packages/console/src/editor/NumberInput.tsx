import { useState } from 'preact/hooks';
import { readNumber } from '../parts/readNumber.js';

interface NumberInputProps {
  label: string;
  value: number;
  onChange: (value: number) => void;
}

/** Keeps what is being typed, and gives on only what is a number. */
export function NumberInput({ label, value, onChange }: NumberInputProps) {
  const [typed, setTyped] = useState<string>();
  const number = typed === undefined ? value : readNumber(typed);
  const isWrong = typeof number !== 'number';
  return (
    <label>
      <span>{label}</span>
      <input
        type="text"
        inputMode="decimal"
        size={6}
        aria-invalid={isWrong}
        value={typed !== undefined && (isWrong || number === value) ? typed : String(value)}
        onInput={({ currentTarget }) => {
          const next = currentTarget.value;
          setTyped(next);
          const written = readNumber(next);
          if (typeof written === 'number') onChange(written);
        }}
        onBlur={() => setTyped(undefined)}
      />
    </label>
  );
}
