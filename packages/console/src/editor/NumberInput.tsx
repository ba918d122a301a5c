import { useState } from 'preact/hooks';

interface NumberInputProps {
  label: string;
  value: number;
  onChange: (value: number) => void;
}

/** Keeps what is being typed, and gives on only what is a number. */
export function NumberInput({ label, value, onChange }: NumberInputProps) {
  const [typed, setTyped] = useState<string>();
  const number = Number(typed?.replace(',', '.'));
  const isWrong = typed !== undefined && (typed.trim() === '' || !Number.isFinite(number));
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
          const written = Number(next.replace(',', '.'));
          if (next.trim() !== '' && Number.isFinite(written)) onChange(written);
        }}
        onBlur={() => setTyped(undefined)}
      />
    </label>
  );
}
