import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Field } from '../parts/Field.js';
import { editingStrings as say } from './editingStrings.js';

interface AddFormProps {
  button: string;
  /** The button with where to, for those who do not see where it stands. */
  label: string;
  field: string;
  placeholder: string;
  /** The name in the code that a name gets when nobody writes one. */
  idOf: (name: string) => string;
  taken: () => readonly string[];
  add: (added: { id: string; name: string }) => void;
}

/** Adds one thing by its name, in place; its name in the code is made from that, and can be written. */
export function AddForm({ button, label, field, placeholder, idOf, taken, add }: AddFormProps) {
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [code, setCode] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (isOpen) form.current?.querySelector('input')?.focus();
    else if (wasOpen.current) trigger.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const id = code ?? idOf(name);
  const wrong = problemWith(id, taken());
  function close(): void {
    setOpen(false);
    setName('');
    setCode(undefined);
  }
  if (!isOpen) {
    return (
      <button type="button" class="link add" ref={trigger} aria-label={label} onClick={() => setOpen(true)}>
        {button}
      </button>
    );
  }
  return (
    <form
      class="form add-form"
      ref={form}
      aria-label={label}
      onKeyDown={(event) => event.key === 'Escape' && close()}
      onSubmit={(event) => {
        event.preventDefault();
        if (!name.trim() || wrong) return;
        wasOpen.current = false; // the focus goes to what was added
        add({ id, name: name.trim() });
        close();
      }}
    >
      <Field
        label={field}
        value={name}
        placeholder={placeholder}
        maxLength={200}
        onInput={setName}
        problems={[]}
      />
      {name.trim() && (
        <Field
          label={say.code}
          value={id}
          hint={say.codeNewHint}
          onInput={setCode}
          problems={wrong ? [wrong] : []}
        />
      )}
      <p class="row">
        <button type="submit" class="button primary" aria-disabled={!name.trim() || wrong !== undefined}>
          {say.add}
        </button>
        <button type="button" class="button" onClick={close}>
          {say.close}
        </button>
      </p>
    </form>
  );
}

function problemWith(id: string, taken: readonly string[]): string | undefined {
  if (taken.includes(id)) return say.codeTaken;
  return /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/.test(id) ? undefined : say.codeWrong;
}
