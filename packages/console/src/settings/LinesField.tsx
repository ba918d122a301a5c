import { useId } from 'preact/hooks';

interface LinesFieldProps {
  label: string;
  value: string;
  hint: string;
  problem: string | undefined;
  onInput: (value: string) => void;
}

/** A list, one thing on each line. */
export function LinesField({ label, value, hint, problem, onInput }: LinesFieldProps) {
  const id = useId();
  return (
    <div class={`field lines ${problem ? 'wrong' : ''}`}>
      <label for={id}>{label}</label>
      <textarea
        id={id}
        value={value}
        rows={Math.max(3, value.split('\n').length)}
        spellcheck={false}
        autocapitalize="none"
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-note`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p class={problem ? 'problem' : 'hint'} id={`${id}-note`} role={problem ? 'alert' : undefined}>
        {problem ?? hint}
      </p>
    </div>
  );
}
