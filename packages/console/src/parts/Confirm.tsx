import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useSubmit } from '../state/useSubmit.js';
import { strings } from '../strings.js';

interface ConfirmProps {
  /** What stands there at first: "Revoke". */
  button: string;
  /** What is asked then; it names the thing and says what follows. */
  question: string;
  /** The button that does it; it names the thing too. */
  act: string;
  /** Rejects with why not. */
  run: () => Promise<void>;
  isDisabled?: boolean;
}

/** A deed that cannot be undone: asked for once more in place, with what it is about. Escape takes it back. */
export function Confirm({ button, question, act, run, isDisabled = false }: ConfirmProps) {
  const [isAsked, setAsked] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  useLayoutEffect(() => {
    if (!isAsked && wasAsked.current) trigger.current?.focus();
    if (isAsked) wasAsked.current = true;
  }, [isAsked]);
  /** Who runs it says what came of it, and takes the focus there. */
  function done(): void {
    wasAsked.current = false;
    setAsked(false);
  }
  if (isAsked) {
    return <Question {...{ question, act, run }} close={() => setAsked(false)} done={done} />;
  }
  return (
    <button
      type="button"
      class="link"
      ref={trigger}
      aria-label={namedBy(button, act)}
      aria-disabled={isDisabled}
      onClick={() => !isDisabled && setAsked(true)}
    >
      {button}
    </button>
  );
}

/** Says what it is about, in a name that holds what is written on it: whoever speaks to the page says what they see. */
function namedBy(button: string, act: string): string {
  return act.toLowerCase().includes(button.toLowerCase()) ? act : `${button}: ${act}`;
}

interface QuestionProps extends Pick<ConfirmProps, 'question' | 'act' | 'run'> {
  close: () => void;
  done: () => void;
}

function Question({ question, act, run, close, done }: QuestionProps) {
  const [id, keep] = [useId(), useRef<HTMLButtonElement>(null)];
  const { isSending, refused, submit } = useSubmit(async () => {
    await run();
    done();
  });
  useLayoutEffect(() => keep.current?.focus(), []);
  return (
    <fieldset
      class="confirm"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <p id={id}>{question}</p>
      {refused && (
        <p class="problem" role="alert">
          {refused.message}
        </p>
      )}
      <p class="row">
        <button type="button" class="button danger" aria-disabled={isSending} onClick={() => void submit()}>
          {act}
        </button>
        <button type="button" class="button" ref={keep} onClick={close}>
          {strings.keep}
        </button>
      </p>
    </fieldset>
  );
}
