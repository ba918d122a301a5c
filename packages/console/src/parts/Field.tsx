import { useId } from 'preact/hooks';
import type { Advice } from '../surveys/advice.js';
import { AdviceList } from './AdviceList.js';

interface FieldProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  /** What stands there when nothing is written. */
  placeholder?: string;
  hint?: string;
  /** What is wrong with it, from the collector. */
  problems: string[];
  /** What is unwise about it. */
  advice?: Advice;
  maxLength?: number;
  /** The id of a list of values to offer. */
  list?: string;
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
  advice,
  maxLength,
  list,
  lines = 'one',
}: FieldProps) {
  const id = useId();
  const isWrong = problems.length > 0;
  const described = [
    ...(isWrong || hint ? [`${id}-note`] : []),
    ...(advice?.findings.length ? [`${id}-advice`] : []),
  ];
  const shared = {
    id,
    value,
    maxLength,
    'aria-invalid': isWrong,
    'aria-describedby': described.join(' ') || undefined,
    ...(placeholder !== undefined && { placeholder }),
  };
  return (
    <div class={`field ${isWrong ? 'wrong' : ''}`}>
      <label for={id}>{label}</label>
      {lines === 'several' ? (
        <textarea {...shared} rows={1} onInput={(event) => onInput(oneLine(event.currentTarget.value))} />
      ) : (
        <input
          {...shared}
          type="text"
          {...(list && { list })}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
      {(isWrong || hint) && (
        <p class={isWrong ? 'problem' : 'hint'} id={`${id}-note`}>
          {isWrong ? problems.join(' ') : hint}
        </p>
      )}
      {advice && <AdviceList advice={advice} id={`${id}-advice`} />}
    </div>
  );
}

/** A question is one sentence: line breaks that were pasted become spaces. */
function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
