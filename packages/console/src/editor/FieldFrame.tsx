import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { AdviceList } from '../parts/AdviceList.js';
import type { Advice } from '../surveys/advice.js';

/** What a control has to carry so that its label, hint and problems are read with it. */
export interface Wiring {
  id: string;
  'aria-invalid': boolean;
  'aria-describedby': string | undefined;
}

interface FieldFrameProps {
  label: string;
  hint?: string | undefined;
  problems: readonly string[];
  advice: Advice;
  /** Beside the control instead of above it, as with a tick. */
  isInline?: boolean;
  class?: string;
  children: (wiring: Wiring) => ComponentChildren;
}

/** Label, control, and whatever is to be said of it, tied together. */
export function FieldFrame({ label, hint, problems, advice, isInline, children, ...rest }: FieldFrameProps) {
  const id = useId();
  const isWrong = problems.length > 0;
  const note = isWrong ? problems.join(' ') : hint;
  const described = [...(note ? [`${id}-note`] : []), ...(advice.findings.length ? [`${id}-advice`] : [])];
  const name = <label for={id}>{label}</label>;
  const control = children({
    id,
    'aria-invalid': isWrong,
    'aria-describedby': described.join(' ') || undefined,
  });
  return (
    <div class={`field ${isWrong ? 'wrong' : ''} ${rest.class ?? ''}`}>
      {isInline ? (
        <span class="tick">
          {control}
          {name}
        </span>
      ) : (
        <>
          {name}
          {control}
        </>
      )}
      {note && (
        <p class={isWrong ? 'problem' : 'hint'} id={`${id}-note`}>
          {note}
        </p>
      )}
      <AdviceList advice={advice} id={`${id}-advice`} />
    </div>
  );
}
