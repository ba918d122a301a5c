import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { strings } from '../strings.js';

const say = strings.door;

interface DoorFieldProps {
  label: string;
  value: string;
  onInput?: (value: string) => void;
  kind: 'email' | 'password';
  /** What a password manager may put there. */
  autocomplete: 'username' | 'current-password' | 'new-password';
  hint?: string;
  problem?: string | undefined;
  /** Takes the focus when it appears. */
  isFirst?: boolean;
}

/** One field of signing in. What is wrong with it stands under it and takes the focus there. */
export function DoorField(props: DoorFieldProps) {
  const { label, value, onInput, kind, autocomplete, hint, problem, isFirst } = props;
  const [id, input] = [useId(), useRef<HTMLInputElement>(null)];
  const [isShown, setShown] = useState(false);
  useLayoutEffect(() => {
    if (isFirst || problem) input.current?.focus();
  }, [problem, isFirst]);
  const note = problem ?? hint;
  const shared = {
    ...{ ref: input, id, name: kind, value, autocomplete, required: true, readOnly: !onInput },
    ...{ autocapitalize: 'none' as const, spellcheck: false, 'aria-invalid': problem !== undefined },
    ...(note && { 'aria-describedby': `${id}-note` }),
    onInput: (event: { currentTarget: HTMLInputElement }) => onInput?.(event.currentTarget.value),
  };
  return (
    <div class={`field ${problem ? 'wrong' : ''}`}>
      <div class="field-head">
        <label for={id}>{label}</label>
        {kind === 'password' && (
          <button
            type="button"
            class="link"
            aria-label={isShown ? say.hideLabel : say.showLabel}
            onClick={() => setShown(!isShown)}
          >
            {isShown ? say.hide : say.show}
          </button>
        )}
      </div>
      {kind === 'email' && <input {...shared} type="email" />}
      {kind === 'password' &&
        (isShown ? <input {...shared} type="text" /> : <input {...shared} type="password" />)}
      {note && (
        <p class={problem ? 'problem' : 'hint'} id={`${id}-note`} role={problem ? 'alert' : undefined}>
          {note}
        </p>
      )}
    </div>
  );
}
