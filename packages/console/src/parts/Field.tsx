import { useId } from 'preact/hooks';

interface FieldProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  /** What stands there when nothing is written. */
  placeholder?: string;
  hint?: string;
  /** What is wrong with it, from the collector. */
  problems: string[];
  maxLength?: number;
  /** A question grows with its words; everything else is one line. */
  lines?: 'one' | 'several';
}

/** One text that can be changed, with what is wrong with it beside it. */
export function Field({
  label,
  value,
  onInput,
  placeholder,
  hint,
  problems,
  maxLength,
  lines = 'one',
}: FieldProps) {
  const id = useId();
  const isWrong = problems.length > 0;
  const shared = {
    id,
    value,
    maxLength,
    'aria-invalid': isWrong,
    'aria-describedby': isWrong || hint ? `${id}-note` : undefined,
    ...(placeholder !== undefined && { placeholder }),
  };
  return (
    <div class={`field ${isWrong ? 'wrong' : ''}`}>
      <label for={id}>{label}</label>
      {lines === 'several' ? (
        <textarea {...shared} rows={1} onInput={(event) => onInput(oneLine(event.currentTarget.value))} />
      ) : (
        <input {...shared} onInput={(event) => onInput(event.currentTarget.value)} />
      )}
      {(isWrong || hint) && (
        <p class={isWrong ? 'problem' : 'hint'} id={`${id}-note`}>
          {isWrong ? problems.join(' ') : hint}
        </p>
      )}
    </div>
  );
}

/** A question is one sentence: line breaks that were pasted become spaces. */
function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
