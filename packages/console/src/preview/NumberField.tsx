import { useId } from 'preact/hooks';

interface NumberFieldProps {
  label: string;
  /** Undefined: nothing stands there. */
  value: number | undefined;
  hint?: string;
  /** Told at every key. */
  onInput?: (value: number | undefined) => void;
  /** Told once it is left. */
  onChange?: (value: number | undefined) => void;
}

/** One number from zero on, or none. */
export function NumberField({ label, value, hint, onInput, onChange }: NumberFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="number"
        min={0}
        max={99_999}
        value={value ?? ''}
        {...(hint && { 'aria-describedby': `${id}-hint` })}
        onInput={(event) => onInput?.(numberIn(event.currentTarget))}
        onChange={(event) => onChange?.(numberIn(event.currentTarget))}
      />
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

function numberIn({ value, valueAsNumber }: HTMLInputElement): number | undefined {
  return value === '' ? undefined : Math.max(0, Math.floor(valueAsNumber) || 0);
}
