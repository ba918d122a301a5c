import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Field } from '../parts/Field.js';
import { useSubmit } from '../state/useSubmit.js';
import { responseStrings } from './responseStrings.js';

const say = responseStrings.views;

interface ViewNameProps {
  name: string;
  hint: string;
  /** Rejects with why not. */
  save: (name: string) => Promise<void>;
  close: () => void;
}

/** Asks what a view is to be called. Escape takes it back. */
export function ViewName({ name, hint, save, close }: ViewNameProps) {
  const [text, setText] = useState(name);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  const { isSending, refused, submit } = useSubmit(() => save(text.trim()));
  return (
    <form
      class="view-name"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <Field
        label={say.name}
        value={text}
        onInput={setText}
        hint={hint}
        maxLength={80}
        problems={refused ? [refused.message] : []}
      />
      <div class="row">
        <button type="submit" class="button primary" aria-disabled={isSending || !text.trim()}>
          {isSending ? say.saving : say.saveIt}
        </button>
        <button type="button" class="link" onClick={close}>
          {say.cancel}
        </button>
      </div>
    </form>
  );
}
